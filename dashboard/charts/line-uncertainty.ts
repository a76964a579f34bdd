import type { Plugin } from 'chart.js';
import { drawingOf } from './drawing.ts';
import type { Hatch } from './hatch.ts';
import { drawHatch } from './hatch.ts';

/** The reach of one curve in one year, in values of its axis. */
export interface Reach {
  low: number;
  high: number;
}

/** One curve's reaches, a place for each year; null where the number is sure. */
export interface ReachBand {
  reaches: (Reach | null)[];
  axis: string;
  /** Fill under the hatch lines. */
  fill: string;
  hatch: Hatch;
}

/** Hatches, year by year, the numbers between what is certain and what is possible. */
export function uncertaintyPlugin(bands: readonly ReachBand[]): Plugin<'line'> {
  return {
    id: 'uncertainty',
    beforeDatasetsDraw(chart) {
      const drawing = drawingOf(chart);
      const x = chart.scales['x'];
      if (!x) return;
      for (const { reaches, axis, fill, hatch } of bands) {
        const y = chart.scales[axis];
        if (!y) continue;
        const half = x.width / Math.max(1, reaches.length) / 2;
        for (const [at, reach] of reaches.entries()) {
          if (!reach) continue;
          const middle = x.getPixelForValue(at);
          const box = {
            left: middle - half,
            right: middle + half,
            top: y.getPixelForValue(reach.high),
            bottom: y.getPixelForValue(reach.low),
          };
          drawing.save();
          drawing.fillStyle = fill;
          drawing.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
          drawing.restore();
          drawHatch(chart, box, hatch);
        }
      }
    },
  };
}
