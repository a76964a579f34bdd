import type { Chart, Plugin } from 'chart.js';
import { BarElement } from 'chart.js';
import { drawingOf } from './drawing.ts';

/** Lines drawn over a bar: their colour, distance and thickness in pixels. */
export interface Hatch {
  colour: string;
  gap: number;
  width: number;
}

/** Draws hatch lines into a rectangle, on one grid for the whole picture so that lines run on. */
export function drawHatch(
  chart: Pick<Chart, 'ctx'>,
  box: { left: number; top: number; right: number; bottom: number },
  hatch: Hatch,
): void {
  const drawing = drawingOf(chart);
  const height = box.bottom - box.top;
  drawing.save();
  drawing.beginPath();
  drawing.rect(box.left, box.top, box.right - box.left, height);
  drawing.clip();
  drawing.beginPath();
  const first = Math.ceil((box.left + box.top) / hatch.gap) * hatch.gap;
  for (let sum = first; sum <= box.right + box.bottom; sum += hatch.gap) {
    drawing.moveTo(sum - box.top, box.top);
    drawing.lineTo(sum - box.bottom, box.bottom);
  }
  drawing.strokeStyle = hatch.colour;
  drawing.lineWidth = hatch.width;
  drawing.stroke();
  drawing.restore();
}

interface Bar {
  x: number;
  y: number;
  base: number;
  width: number;
}

/** Hatches the bars of every data set that has a `hatch`. */
export const hatchPlugin: Plugin<'bar'> = {
  id: 'hatch',
  afterDatasetDraw(chart, { meta, index }) {
    const hatch = chart.data.datasets[index]?.hatch as Hatch | undefined;
    if (hatch === undefined) return;
    for (const bar of meta.data) {
      if (!(bar instanceof BarElement)) continue;
      const { x, y, base, width } = bar.getProps(['x', 'y', 'base', 'width'], true) as Bar;
      if (![x, y, base, width].every(Number.isFinite) || Math.abs(base - y) < 1) continue;
      const [top, bottom] = y < base ? [y, base] : [base, y];
      drawHatch(chart, { left: x - width / 2, right: x + width / 2, top, bottom }, hatch);
    }
  },
};

declare module 'chart.js' {
  interface ControllerDatasetOptions {
    /** Lines over the bars of this data set; without it they are plain. */
    hatch?: Hatch;
  }
}
