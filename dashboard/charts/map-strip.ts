import type { Chart, Plugin } from 'chart.js';
import { drawingOf, fontOf, measureWidth } from './drawing.ts';
import { addStrip } from './layout-box.ts';
import type { MapState } from './map-data.ts';
import { drawSymbol, symbolOf } from './map-symbols.ts';
import type { Theme } from './theme.ts';

const FONT = fontOf(12.5);
const LINE = 18;
const SYMBOL = 4.5;
const APART = 16;
const HEADING = 'Without an outline of their own:';

interface Placed {
  state: MapState | null;
  text: string;
  x: number;
  row: number;
}

function placeStates(chart: Chart, states: readonly MapState[], width: number): Placed[] {
  const drawing = drawingOf(chart);
  let [x, row] = [0, 0];
  return [null, ...states].map((state) => {
    const text = state?.name ?? HEADING;
    const wide = measureWidth(drawing, text, FONT) + (state === null ? 0 : 4 * SYMBOL);
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1];
    const placed = { state, text, x, row };
    x += wide + APART;
    return placed;
  });
}

/** The states that no outline is tinted for. */
export function listWithoutOutline(states: readonly MapState[]): MapState[] {
  return states.filter(({ outline, status }) => outline === null && status !== 'SUBJECT');
}

/** About how high the strip will be, in pixels, before there is anything to measure with. */
export function stripHeight(states: readonly MapState[], width: number): number {
  const letters = listWithoutOutline(states).map(
    ({ name }) => name.length * 6.2 + 4 * SYMBOL + APART,
  );
  if (letters.length === 0) return 0;
  return Math.ceil((letters.reduce((sum, one) => sum + one, 190) * 1.1) / width) * LINE + 8;
}

/** The states that no outline is tinted for, under the map: what is too small, and what is gone. */
export function stripPlugin(states: readonly MapState[], theme: Theme): Plugin<'bubbleMap'> {
  const listed = listWithoutOutline(states);
  return {
    id: 'strip',
    start(chart) {
      if (listed.length === 0) return;
      addStrip(chart, {
        position: 'bottom',
        weight: 100,
        fullSize: true,
        measure: (inside, width) =>
          (Math.max(...placeStates(inside, listed, width).map(({ row }) => row)) + 1) * LINE + 8,
        draw(inside, box) {
          const drawing = drawingOf(inside);
          drawing.save();
          drawing.textAlign = 'left';
          drawing.textBaseline = 'middle';
          for (const { state, text, x, row } of placeStates(inside, listed, box.right - box.left)) {
            const middle = box.top + 8 + (row + 0.5) * LINE;
            const left = box.left + x;
            if (state !== null) {
              const at = { x: left + SYMBOL, y: middle };
              drawSymbol(drawing, symbolOf(state.status, theme), at, SYMBOL);
            }
            drawing.font = FONT;
            drawing.fillStyle = state === null ? theme.muted : theme.text;
            drawing.fillText(text, left + (state === null ? 0 : 3 * SYMBOL), middle);
          }
          drawing.restore();
        },
      });
    },
  };
}
