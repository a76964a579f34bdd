import type { Chart, Plugin } from 'chart.js';
import type { Drawing } from './drawing.ts';
import { drawingOf, fontOf } from './drawing.ts';
import { drawHatch } from './hatch.ts';
import { groupColour } from './palette.ts';
import type { Theme } from './theme.ts';
import type { TimelineBar, TimelineData } from './timeline-data.ts';

/** Height of a bar by its state, in parts of its row. */
const THICKNESS = { DE_JURE: 0.58, DE_FACTO: 0.58, SEVERED: 0.14, RELATIONS: 0.26 } as const;

/** Years of opening are written only where rows leave room for them. */
const LEAST_ROW = 15;

/** Colour of a bar by its state. */
export function stateColour(state: TimelineBar['state'], theme: Theme): string {
  if (state === 'SEVERED') return theme.baseline;
  if (state === 'RELATIONS') return groupColour(theme.name, 'kind', 'RELATIONS_ESTABLISHED');
  return groupColour(theme.name, 'standing', state === 'DE_FACTO' ? 'DE_FACTO' : 'DE_JURE');
}

interface Place {
  left: number;
  right: number;
  middle: number;
  row: number;
}

function drawBar(chart: Chart, drawing: Drawing, bar: TimelineBar, at: Place, theme: Theme): void {
  const height = Math.max(1.5, at.row * THICKNESS[bar.state]);
  const box = {
    left: at.left,
    right: Math.max(at.right, at.left + 1),
    top: at.middle - height / 2,
    bottom: at.middle + height / 2,
  };
  const colour = stateColour(bar.state, theme);
  drawing.fillStyle = colour;
  drawing.fillRect(box.left, box.top, box.right - box.left, height);
  if (bar.state === 'DE_FACTO') {
    drawHatch(chart, box, { colour: theme.background, gap: 5, width: 1.4 });
  }
}

/** A cross where relations broke, a ring where another act ended all, a stop where the partner ended. */
function drawEnd(drawing: Drawing, bar: TimelineBar, at: Place, theme: Theme): void {
  if (bar.end === null || bar.end === 'SUBJECT_ENDED') return;
  drawing.save();
  drawing.strokeStyle = theme.text;
  drawing.lineWidth = 1.6;
  drawing.beginPath();
  if (bar.end === 'SEVERED') {
    const size = Math.min(4, at.row * 0.22);
    for (const slope of [-1, 1]) {
      drawing.moveTo(at.right - size, at.middle - size * slope);
      drawing.lineTo(at.right + size, at.middle + size * slope);
    }
    // The cross must be seen on the dark bar and beside it.
    drawing.strokeStyle = theme.background;
    drawing.lineWidth = 4.5;
    drawing.stroke();
    drawing.strokeStyle = theme.text;
    drawing.lineWidth = 1.6;
    drawing.stroke();
  } else if (bar.end === 'ACT') {
    drawing.arc(at.right, at.middle, Math.min(4, at.row * 0.24), 0, 2 * Math.PI);
    drawing.fillStyle = theme.background;
    drawing.fill();
    drawing.stroke();
  } else {
    const reach = at.row * 0.44;
    drawing.moveTo(at.right, at.middle - reach);
    drawing.lineTo(at.right, at.middle + reach);
    drawing.lineWidth = 3;
    drawing.stroke();
  }
  drawing.restore();
}

/** Draws every row: its bars, how they end, and the year in which it begins. */
export function rowsPlugin(data: TimelineData, theme: Theme): Plugin<'bar'> {
  const { years, lines } = data;
  const clamp = (year: number): number => Math.max(years.from, Math.min(years.to + 1, year));
  return {
    id: 'rows',
    afterDatasetsDraw(chart) {
      const { x, y } = chart.scales;
      if (!x || !y) return;
      const drawing = drawingOf(chart);
      const row = y.height / Math.max(1, lines.length);
      for (const [place, line] of lines.entries()) {
        if ('heading' in line) continue;
        const middle = y.getPixelForValue(place);
        const placeOf = (bar: TimelineBar): Place => ({
          left: x.getPixelForValue(clamp(bar.from)),
          right: x.getPixelForValue(clamp(bar.to)),
          middle,
          row,
        });
        const shown = line.bars.filter((bar) => bar.from < years.to + 1 && bar.to > years.from);
        drawing.save();
        for (const bar of shown) drawBar(chart, drawing, bar, placeOf(bar), theme);
        drawing.restore();
        for (const bar of shown) {
          if (bar.to <= years.to + 1) drawEnd(drawing, bar, placeOf(bar), theme);
        }
        const [first] = shown;
        if (first === undefined || first.from < years.from || row < LEAST_ROW) continue;
        const left = x.getPixelForValue(first.from) - 6;
        if (left - 30 < x.left) continue;
        drawing.save();
        drawing.font = fontOf(Math.min(12.5, row * 0.62));
        drawing.fillStyle = theme.muted;
        drawing.textAlign = 'right';
        drawing.textBaseline = 'middle';
        drawing.strokeStyle = theme.background;
        drawing.lineWidth = 3;
        drawing.lineJoin = 'round';
        const year = String(Math.floor(first.from));
        drawing.strokeText(year, left, middle);
        drawing.fillText(year, left, middle);
        drawing.restore();
      }
    },
  };
}
