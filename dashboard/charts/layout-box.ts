import type { Chart, LayoutItem } from 'chart.js';
import { layouts } from 'chart.js';

/** A strip of the picture above, below or to the right of the plot. */
export interface Strip {
  position: 'top' | 'bottom' | 'right';
  /** Larger lies further from the plot; axes have 0 and above. */
  weight: number;
  /** Whether it spans the whole picture rather than the plot's side. */
  fullSize: boolean;
  /** Its thickness in pixels for its length in pixels. */
  measure(chart: Chart, length: number): number;
  /** Draws into the rectangle that was given. */
  draw(chart: Chart, box: { left: number; top: number; right: number; bottom: number }): void;
}

const NO_PADDING = { left: 0, top: 0, right: 0, bottom: 0 };

/** Adds a strip to a chart's layout; call from a plugin's `start`. */
export function addStrip(chart: Chart, strip: Strip): void {
  const box = {
    position: strip.position,
    weight: strip.weight,
    fullSize: strip.fullSize,
    left: 0,
    top: 0,
    right: 0,
    bottom: 0,
    width: 0,
    height: 0,
    options: {},
    isHorizontal: () => strip.position !== 'right',
    getPadding: () => NO_PADDING,
    beforeLayout: () => undefined,
    update(width: number, height: number) {
      const upright = strip.position === 'right';
      box.width = upright ? strip.measure(chart, height) : width;
      box.height = upright ? height : strip.measure(chart, width);
    },
    draw() {
      strip.draw(chart, box);
    },
  };
  // Chart.js reads no more than this of an item; its type asks for fields it computes itself.
  const item = box as unknown as LayoutItem;
  layouts.configure(chart, item, {
    position: strip.position,
    weight: strip.weight,
    fullSize: Number(strip.fullSize),
  });
  layouts.addBox(chart, item);
}
