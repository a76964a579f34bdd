import type { Plugin } from 'chart.js';
import { drawingOf, fontOf } from '../../charts/drawing.ts';
import { numberOf } from '../../charts/numerals.ts';
import type { Theme } from '../../charts/theme.ts';

/** Distance in pixels of a number from the end of its line. */
const GAP = 9;

/** Writes each line's number above its end, for paper where colour cannot tell lines apart. */
export function endNumberPlugin(theme: Theme): Plugin<'bar'> {
  return {
    id: 'end-numbers',
    afterDatasetsDraw(chart) {
      const drawing = drawingOf(chart);
      drawing.save();
      drawing.textAlign = 'right';
      drawing.textBaseline = 'alphabetic';
      drawing.font = fontOf(13, 600);
      drawing.fillStyle = theme.text;
      for (const { data, index } of chart.getSortedVisibleDatasetMetas()) {
        const values = chart.data.datasets[index]?.data ?? [];
        const end = data[values.findLastIndex((value) => value !== null)];
        if (end) drawing.fillText(numberOf(index), end.x, end.y - GAP);
      }
      drawing.restore();
    },
  };
}
