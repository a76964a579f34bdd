import type { Chart, Plugin } from 'chart.js';
import type { RecognitionAnswer } from './answers.ts';
import { drawingOf, fontOf, measureWidth } from './drawing.ts';
import { addStrip } from './layout-box.ts';
import type { View, ViewMarker } from './view-shape.ts';
import { cutText } from './wrap-text.ts';

/** Events drawn for a line of polities unless the reader chooses their own. */
const USUAL: Readonly<Record<string, readonly ViewMarker[]>> = {
  rsfsr: [
    { date: '1918-03-03', label: 'Brest-Litovsk' },
    { date: '1922-04-16', label: 'Rapallo' },
  ],
  ussr: [{ date: '1922-12-30', label: 'USSR founded' }],
};

const ROW = 17;
/** Share of the picture's height that labels may take. */
const ROWS_SHARE = 0.12;
/** Rows there are even in a low picture, as on a telephone: the usual three markers are named. */
const LEAST_ROWS = 3;
const GAP = 5;
const FONT = fontOf(12.5);

/** The reader's markers, or those of the lines shown; none when years count from the founding. */
export function markersOf(answer: RecognitionAnswer, view: View): ViewMarker[] {
  const line = answer.recognitionCounts.flatMap(({ subject }) =>
    view.merge ? subject.line.map(({ slug }) => slug) : [subject.slug],
  );
  return usualMarkers([...line, ...answer.recognitionCounts.map((one) => one.subject.slug)], view);
}

/** The same for polities named by their slugs. */
export function usualMarkers(slugs: readonly string[], view: View): ViewMarker[] {
  if (view.align === 'FOUNDING') return [];
  if (view.markers !== null) return view.markers;
  return [...new Set(slugs)]
    .flatMap((slug) => (Object.hasOwn(USUAL, slug) ? (USUAL[slug] ?? []) : []))
    .sort((one, other) => (one.date < other.date ? -1 : 1));
}

/** A date as a number of years: the middle of a year or month that is known no closer. */
export function placeDate(date: string): number {
  const match = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (match === null) return Number.NaN;
  const year = Number(match[1]);
  if (match[2] === undefined) return year + 0.5;
  const month = Number(match[2]) - 1;
  return year + (match[3] === undefined ? month + 0.5 : month + (Number(match[3]) - 0.5) / 31) / 12;
}

interface Label {
  text: string;
  /** Of its line, in pixels from the left of the plot. */
  x: number;
  left: number;
  right: number;
  /** 0 is next to the plot; −1 is without room and not written. */
  row: number;
}

/**
 * Gives every label one of at most `rows` rows (default 5) so that no two labels meet and no line crosses a label: from right to
 * left, each in the lowest row that is free, those near the right edge to the left of their line.
 */
export function placeLabels(
  markers: readonly { x: number; label: string }[],
  width: number,
  measure: (text: string) => number,
  rows = 5,
): Label[] {
  const labels = markers.map(({ x, label }) => {
    const text = cutText(label, Math.max(60, Math.min(width * 0.6, width - 2 * GAP)), measure);
    const wide = measure(text);
    const flip = x + GAP + wide > width && x - GAP - wide >= 0;
    const left = flip ? x - GAP - wide : Math.min(x + GAP, Math.max(0, width - wide));
    return { text, x, left, right: left + wide, row: -1 };
  });
  const order = [...labels].sort(
    (one, other) => Number(one.left < one.x) - Number(other.left < other.x) || other.x - one.x,
  );
  for (const label of order) {
    label.row =
      Array.from({ length: rows }, (_, row) => row).find((row) =>
        labels.every(
          (other) =>
            other === label ||
            other.row < 0 ||
            ((other.row !== row ||
              other.right + GAP < label.left ||
              label.right + GAP < other.left) &&
              !(other.row >= row && other.x > label.left - 2 && other.x < label.right + 2) &&
              !(other.row <= row && label.x > other.left - 2 && label.x < other.right + 2)),
        ),
      ) ?? -1;
  }
  return labels;
}

/** Dashed lines behind the bars, with labels in rows of their own above the plot. */
export function markerPlugin(
  markers: readonly ViewMarker[],
  years: readonly number[],
  colours: { line: string; text: string },
): Plugin<'bar'> {
  const first = years[0] ?? 0;
  const placed = markers
    .map(({ date, label }) => ({ share: (placeDate(date) - first) / years.length, label }))
    .filter(({ share }) => share >= 0 && share <= 1);
  const place = (chart: Chart, width: number): Label[] => {
    const drawing = drawingOf(chart);
    return placeLabels(
      placed.map(({ share, label }) => ({ x: share * width, label })),
      width,
      (text) => measureWidth(drawing, text, FONT),
      Math.max(LEAST_ROWS, Math.min(5, Math.floor((chart.height * ROWS_SHARE) / ROW))),
    );
  };
  return {
    id: 'markers',
    start(chart) {
      if (placed.length === 0) return;
      addStrip(chart, {
        position: 'top',
        weight: 0,
        fullSize: false,
        measure: (_, width) =>
          Math.max(0, ...place(chart, width).map(({ row }) => row + 1)) * ROW + 2,
        draw: () => undefined,
      });
    },
    beforeDatasetsDraw(chart) {
      const { left, right, top, bottom } = chart.chartArea;
      const drawing = drawingOf(chart);
      drawing.save();
      drawing.strokeStyle = colours.line;
      drawing.fillStyle = colours.text;
      drawing.lineWidth = 1;
      drawing.textAlign = 'left';
      drawing.textBaseline = 'middle';
      for (const label of place(chart, right - left)) {
        const rise = label.row < 0 ? 0 : (label.row + 1) * ROW - 3;
        drawing.beginPath();
        drawing.setLineDash([3, 3]);
        drawing.moveTo(left + label.x, top - rise);
        drawing.lineTo(left + label.x, bottom);
        drawing.stroke();
        drawing.font = FONT;
        if (label.row >= 0) drawing.fillText(label.text, left + label.left, top - rise + 6);
      }
      drawing.restore();
    },
  };
}
