import type { Plugin } from 'chart.js';
import { drawingOf, fontOf } from './drawing.ts';
import type { Theme } from './theme.ts';

/**
 * Writes the headings among the rows of a chart, from its left edge on: a row with a heading has
 * nothing else in it, so that the heading may be longer than the names of the other rows.
 */
export function headingsPlugin(lines: readonly object[], theme: Theme): Plugin<'bar'> {
  return {
    id: 'row-headings',
    afterDatasetsDraw(chart) {
      const { y } = chart.scales;
      if (!y) return;
      const drawing = drawingOf(chart);
      drawing.save();
      drawing.font = fontOf(13, 600);
      drawing.fillStyle = theme.text;
      drawing.textAlign = 'left';
      drawing.textBaseline = 'middle';
      for (const [at, line] of lines.entries()) {
        if (!('heading' in line)) continue;
        drawing.fillText(String(line.heading), y.left, y.getPixelForValue(at));
      }
      drawing.restore();
    },
  };
}
