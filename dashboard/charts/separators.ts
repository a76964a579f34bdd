import type { Plugin } from 'chart.js';
import { BarElement } from 'chart.js';
import { drawingOf } from './drawing.ts';

/** Thickness in pixels. */
const LINE = 0.75;

/**
 * Thin lines in the background colour on top of every segment, so that neighbours in the stack are
 * parted whatever their colours. They are drawn after all bars; a border of the bars themselves
 * would keep bars without gaps from overlapping, and leave a seam between years. `overlap` is how
 * far bars reach over their own edge, in pixels.
 */
export function separatorPlugin(background: string, overlap: number): Plugin<'bar'> {
  return {
    id: 'separators',
    afterDatasetsDraw(chart) {
      const drawing = drawingOf(chart);
      drawing.save();
      drawing.beginPath();
      for (const { data, index } of chart.getSortedVisibleDatasetMetas()) {
        for (const [at, bar] of data.entries()) {
          if (!(bar instanceof BarElement) || chart.data.datasets[index]?.data[at] == null)
            continue;
          const { x, y, width } = bar.getProps(['x', 'y', 'width'], true) as {
            x: number;
            y: number;
            width: number;
          };
          if (Number.isFinite(y))
            drawing.rect(x - width / 2 - overlap, y - overlap, width + 2 * overlap, LINE + overlap);
        }
      }
      drawing.fillStyle = background;
      drawing.fill();
      drawing.restore();
    },
  };
}
