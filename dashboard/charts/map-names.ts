import type { Plugin } from 'chart.js';
import { drawingOf, fontOf } from './drawing.ts';
import type { MapState } from './map-data.ts';
import type { Theme } from './theme.ts';

const SIZE = 11.5;
const GAP = 3;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function meet(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

/**
 * Writes names beside the symbols of an enlarged area, right, left, above or below, where they cover
 * neither a symbol nor another name; the rest go without.
 */
export function namesPlugin(
  states: readonly MapState[],
  radius: number,
  theme: Theme,
): Plugin<'bubbleMap'> {
  return {
    id: 'names',
    afterDatasetsDraw(chart) {
      const points = chart.getDatasetMeta(0).data;
      const area = chart.chartArea;
      const taken = points.map(({ x, y }): Box => ({
        left: x - radius,
        right: x + radius,
        top: y - radius,
        bottom: y + radius,
      }));
      const drawing = drawingOf(chart);
      drawing.save();
      drawing.font = fontOf(SIZE);
      drawing.textAlign = 'left';
      drawing.textBaseline = 'middle';
      drawing.lineWidth = 2.5;
      drawing.lineJoin = 'round';
      drawing.strokeStyle = theme.background;
      drawing.fillStyle = theme.text;
      for (const [at, { x, y }] of points.entries()) {
        const name = states[at]?.name ?? '';
        const wide = drawing.measureText(name).width;
        const side = radius + GAP;
        const places = [
          [x + side, y],
          [x - side - wide, y],
          [x - wide / 2, y - side - SIZE / 2],
          [x - wide / 2, y + side + SIZE / 2],
        ] as const;
        for (const [left, middle] of places) {
          const box: Box = {
            left: left - 1,
            right: left + wide + 1,
            top: middle - SIZE / 2,
            bottom: middle + SIZE / 2,
          };
          const inside =
            box.left >= area.left &&
            box.right <= area.right &&
            box.top >= area.top &&
            box.bottom <= area.bottom;
          if (!inside || taken.some((other, place) => place !== at && meet(box, other))) continue;
          taken.push(box);
          drawing.strokeText(name, left, middle);
          drawing.fillText(name, left, middle);
          break;
        }
      }
      drawing.restore();
    },
  };
}
