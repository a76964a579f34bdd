import type { Plugin } from 'chart.js';
import { drawingOf, fontOf } from './drawing.ts';
import { drawHatch } from './hatch.ts';
import { decadeColour, emptyHatch, inkOn } from './matrix-colours.ts';
import type { MatrixData } from './matrix-data.ts';
import { decadeOf, isRecognition } from './matrix-data.ts';
import { writeCell } from './matrix-words.ts';
import type { Theme } from './theme.ts';

/** Space between cells, in pixels. */
const GAP = 1;

/** Draws every cell: its decade as a colour and its year as text. */
export function cellsPlugin(data: MatrixData, theme: Theme): Plugin<'bar'> {
  const { columns, lines, decades } = data;
  return {
    id: 'cells',
    afterDatasetsDraw(chart) {
      const { x, y } = chart.scales;
      if (!x || !y) return;
      const drawing = drawingOf(chart);
      const width = x.width / Math.max(1, columns.length);
      const height = y.height / Math.max(1, lines.length);
      const size = Math.min(12.5, height * 0.66, width * 0.36);
      drawing.save();
      drawing.font = fontOf(size);
      drawing.textAlign = 'center';
      drawing.textBaseline = 'middle';
      for (const [row, line] of lines.entries()) {
        if ('heading' in line) continue;
        const top = y.top + row * height + GAP / 2;
        for (const [column, cell] of line.cells.entries()) {
          const left = x.left + column * width + GAP / 2;
          const box = { left, top, right: left + width - GAP, bottom: top + height - GAP };
          const middle = [(box.left + box.right) / 2, (box.top + box.bottom) / 2] as const;
          if (isRecognition(cell)) {
            const colour = decadeColour(decadeOf(cell.year), decades, theme);
            drawing.fillStyle = colour;
            drawing.fillRect(left, top, width - GAP, height - GAP);
            drawing.fillStyle = inkOn(colour, theme);
            if (size >= 5) drawing.fillText(writeCell(cell), ...middle);
          } else if (cell === 'none') drawHatch(chart, box, emptyHatch(theme));
          else {
            drawing.fillStyle = theme.muted;
            drawing.fillText(writeCell(cell), ...middle);
          }
        }
      }
      drawing.restore();
    },
  };
}
