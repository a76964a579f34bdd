import type { Chart, Plugin } from 'chart.js';
import type { Drawing } from './drawing.ts';
import { drawingOf, fontOf } from './drawing.ts';
import type { Box } from './end-label-places.ts';
import { placeBeside, spreadLabels } from './end-label-places.ts';
import { addStrip } from './layout-box.ts';
import { wrapText } from './wrap-text.ts';

/** What stands at the end of one line. */
export interface EndLabel {
  /** Empty where the key names the lines. */
  name: string;
  value: string;
  /** Of the dot at the end, and of the words, which must be read. */
  colour: string;
  ink: string;
  /** Place of its last point among the labels of the axis; −1 where it has none. */
  at: number;
}

const LINE = 16;
const GAP = 10;
const FONT = fontOf(13, 600);
const LINES = 3;

/** A label broken into lines, the value at the end of the last. */
interface Measured {
  lines: string[];
  width: number;
  height: number;
}

function measureLabel(drawing: Drawing, label: EndLabel, room: number): Measured {
  drawing.font = FONT;
  const measure = (text: string): number => drawing.measureText(text).width;
  const lines = wrapText(label.name, room, LINES, measure);
  const last = lines.pop();
  // One text for both, so that they cannot meet where other fonts stand in.
  const joined = [last ?? '', label.value].filter(Boolean).join('  ');
  if (last !== undefined && measure(joined) > room) lines.push(last, label.value);
  else lines.push(joined);
  return { lines, width: Math.max(...lines.map(measure)), height: lines.length * LINE };
}

function drawLabel(
  drawing: Drawing,
  label: EndLabel,
  { lines, height }: Measured,
  left: number,
  middle: number,
  halo: string,
): void {
  drawing.save();
  drawing.textAlign = 'left';
  drawing.textBaseline = 'alphabetic';
  drawing.strokeStyle = halo;
  drawing.lineWidth = 4;
  drawing.lineJoin = 'round';
  drawing.fillStyle = label.ink;
  drawing.font = FONT;
  for (const [at, line] of lines.entries()) {
    const y = middle - height / 2 + (at + 1) * LINE - 4;
    drawing.strokeText(line, left, y);
    drawing.fillText(line, left, y);
  }
  drawing.restore();
}

/** Leads from the end of a line to a name that had to move away from it. */
function drawLeader(
  drawing: Drawing,
  colour: string,
  end: { x: number; y: number },
  right: number,
  middle: number,
): void {
  drawing.save();
  drawing.strokeStyle = colour;
  drawing.lineWidth = 1;
  drawing.beginPath();
  drawing.moveTo(Math.max(end.x, right - GAP) + 4, end.y);
  drawing.lineTo(right + GAP - 3, middle);
  drawing.stroke();
  drawing.restore();
}

/** The last point of a line on the picture. */
function findEnd(chart: Chart, dataset: number, at: number): { x: number; y: number } | null {
  const point = chart.getDatasetMeta(dataset).data[at];
  return point && Number.isFinite(point.y) ? { x: point.x, y: point.y } : null;
}

/** What labels inside the plot should not cover: lines, and the dots at their ends. */
function collectObstacles(chart: Chart, labels: readonly EndLabel[]): Box[] {
  return labels.flatMap((label, dataset) => {
    const points = chart.getDatasetMeta(dataset).data.slice(0, label.at + 1);
    return points.flatMap(({ x, y }, at): Box[] => {
      if (!Number.isFinite(y)) return [];
      const next = points[at + 1];
      const right = next ? next.x : x + 4;
      const far = next && Number.isFinite(next.y) ? next.y : y;
      return [{ left: x, right, top: Math.min(y, far) - 2, bottom: Math.max(y, far) + 2 }];
    });
  });
}

/**
 * Names each line at its end instead of in a key. Lines that reach the right edge are named beside
 * it, pushed apart where they would meet; a line that ends inside the plot is named where it covers
 * least. `room` is the widest a name may be, in pixels.
 */
export function endLabelPlugin(
  labels: readonly EndLabel[],
  lastPlace: number,
  room: number,
  halo: string,
): Plugin<'line'> {
  const outer = labels.flatMap((label, dataset) =>
    label.at === lastPlace && label.at >= 0 ? [{ label, dataset }] : [],
  );
  return {
    id: 'endLabels',
    start(chart) {
      const drawing = drawingOf(chart);
      addStrip(chart, {
        position: 'right',
        weight: 0,
        fullSize: false,
        measure: () =>
          Math.max(
            8,
            // A little more than needed, for readers whose fonts are wider.
            ...outer.map(({ label }) => measureLabel(drawing, label, room).width * 1.06 + GAP),
          ),
        draw: () => undefined,
      });
    },
    afterDatasetsDraw(chart) {
      const drawing = drawingOf(chart);
      const { top, bottom, left, right } = chart.chartArea;
      drawing.save();
      for (const [dataset, label] of labels.entries()) {
        const end = findEnd(chart, dataset, label.at);
        if (end === null) continue;
        drawing.fillStyle = label.colour;
        dot(drawing, end.x, end.y);
      }
      drawing.restore();
      const ends = outer.flatMap(({ label, dataset }) => {
        const end = findEnd(chart, dataset, label.at);
        return end === null ? [] : [{ label, end, size: measureLabel(drawing, label, room) }];
      });
      const middles = spreadLabels(
        ends.map(({ end, size }) => ({ wish: end.y, height: size.height })),
        top - 8,
        bottom + 8,
      );
      for (const [at, { label, end, size }] of ends.entries()) {
        const middle = middles[at] ?? end.y;
        if (Math.abs(middle - end.y) > LINE / 2)
          drawLeader(drawing, label.colour, end, right, middle);
        drawLabel(drawing, label, size, right + GAP, middle, halo);
      }
      const obstacles = collectObstacles(chart, labels);
      const taken: Box[] = [];
      for (const [dataset, label] of labels.entries()) {
        if (label.at === lastPlace) continue;
        const end = findEnd(chart, dataset, label.at);
        if (end === null) continue;
        const size = measureLabel(drawing, label, room);
        const box = placeBeside(end, size, { left, top, right, bottom }, obstacles, taken);
        taken.push(box);
        drawLabel(drawing, label, size, box.left, (box.top + box.bottom) / 2, halo);
      }
    },
  };
}

function dot(drawing: Drawing, x: number, y: number): void {
  drawing.beginPath();
  drawing.arc(x, y, 4, 0, 2 * Math.PI);
  drawing.fill();
}
