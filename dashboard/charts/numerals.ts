import type { Plugin } from 'chart.js';
import { BarElement } from 'chart.js';
import { drawingOf, fontOf } from './drawing.ts';

/** Smallest segment, in pixels, that has room for a number of one or two digits. */
const LEAST_HEIGHT = 10;
const DIGIT_WIDTH = 6.5;

/** How the group at a place from the bottom of the stack is numbered, in key and segments. */
export function numberOf(place: number): string {
  return String(place + 1);
}

/**
 * Writes each group's number into its segments, for paper where colour cannot tell groups apart.
 * Segments too small for a number stay without; the order of the stack tells what they are.
 */
export function numeralPlugin(groups: readonly string[]): Plugin<'bar'> {
  return {
    id: 'numerals',
    afterDatasetsDraw(chart) {
      const drawing = drawingOf(chart);
      drawing.save();
      drawing.textAlign = 'center';
      drawing.textBaseline = 'middle';
      drawing.font = fontOf(10.5, 600);
      for (const { data, index } of chart.getSortedVisibleDatasetMetas()) {
        const dataset = chart.data.datasets[index];
        if (dataset?.part !== 'certain' || dataset.groupKey === undefined) continue;
        const number = numberOf(groups.indexOf(dataset.groupKey));
        const fill = String(dataset.backgroundColor);
        drawing.fillStyle = Number.parseInt(fill.slice(1, 3), 16) > 130 ? '#000000' : '#ffffff';
        for (const [at, bar] of data.entries()) {
          if (!(bar instanceof BarElement) || dataset.data[at] == null) continue;
          const { x, y, base, width } = bar.getProps(['x', 'y', 'base', 'width'], true) as {
            x: number;
            y: number;
            base: number;
            width: number;
          };
          const fits =
            Math.abs(base - y) >= LEAST_HEIGHT && width >= DIGIT_WIDTH * number.length + 1;
          if (fits) drawing.fillText(number, x, (y + base) / 2);
        }
      }
      drawing.restore();
    },
  };
}
