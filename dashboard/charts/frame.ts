import type { Chart, Plugin } from 'chart.js';
import type { Drawing } from './drawing.ts';
import { drawingOf, fontOf, measureWidth, SERIF } from './drawing.ts';
import type { Hatch } from './hatch.ts';
import { drawHatch } from './hatch.ts';
import { addStrip } from './layout-box.ts';
import { FRAME_PADDING } from './surface.ts';
import type { Theme } from './theme.ts';
import { cutText, wrapText } from './wrap-text.ts';

/** One entry of the key: a colour, with hatch lines where the chart has them, and its name. */
export interface KeyEntry {
  key: string;
  label: string;
  colour: string;
  hatch?: Hatch;
  /** Whether a hatched entry names data of its own rather than explains a pattern. */
  named?: boolean;
  /** Draws the sign in place of a square, around a centre, `size` pixels wide. */
  mark?: (drawing: Drawing, x: number, y: number, size: number) => void;
}

/** What a file says around its chart, all of it text. */
export interface Frame {
  title: string;
  subtitle: string;
  key: KeyEntry[];
  rule: string;
  sources: string;
  version: string;
  permalink: string;
}

/** The least height in pixels of the part between head and foot before words are shortened. */
export const LEAST_CHART = 130;

/**
 * Share of the width that lines fill: an SVG read where the fonts are missing is drawn in wider
 * ones, and its lines must not be cut.
 */
const SLACK = 0.94;

const TITLE = { font: fontOf(22, 600, SERIF), line: 27 };
const SUBTITLE = { font: fontOf(14.5), line: 19 };
/** `wider` is the room of a name beyond its own width, for the same reason. */
const KEY = { font: fontOf(13, 600), line: 21, swatch: 12, gap: 6, wider: 1.1, apart: 12 };
const SMALL = { font: fontOf(12.5), line: 16.5 };

/** Most lines of each part of a frame. */
interface Limits {
  title: number;
  subtitle: number;
  key: number;
  rule: number;
  sources: number;
  link: number;
}

/** Most lines of each part; the first set that leaves the chart its room is taken. */
const LIMITS: readonly [Limits, ...Limits[]] = [
  { title: 4, subtitle: 3, key: 20, rule: 12, sources: 12, link: 6 },
  { title: 2, subtitle: 2, key: 6, rule: 3, sources: 2, link: 2 },
  { title: 1, subtitle: 1, key: 3, rule: 1, sources: 1, link: 1 },
  { title: 1, subtitle: 1, key: 1, rule: 0, sources: 0, link: 1 },
  { title: 1, subtitle: 0, key: 0, rule: 0, sources: 0, link: 1 },
];

interface PlacedKey extends KeyEntry {
  x: number;
  row: number;
}

interface Lines {
  title: string[];
  subtitle: string[];
  key: PlacedKey[];
  rule: string[];
  sources: string[];
  version: string[];
  link: string[];
  /** Whether version and address share a line. */
  joined: boolean;
}

function breakLines(drawing: Drawing, frame: Frame, width: number, limits: Limits): Lines {
  const wrap = (text: string, font: string, most: number): string[] => {
    drawing.font = font;
    const room = width * SLACK;
    return most === 0 ? [] : wrapText(text, room, most, (part) => drawing.measureText(part).width);
  };
  const joined =
    measureWidth(drawing, frame.version, SMALL.font) +
      measureWidth(drawing, frame.permalink, SMALL.font) +
      24 <=
    width;
  return {
    title: wrap(frame.title, TITLE.font, limits.title),
    subtitle: wrap(frame.subtitle, SUBTITLE.font, limits.subtitle),
    key: placeKey(drawing, frame.key, width, limits.key),
    rule: wrap(frame.rule, SMALL.font, limits.rule),
    sources: wrap(keepLicences(creditsOf(frame)), SMALL.font, limits.sources),
    version: wrap(frame.version, SMALL.font, 1),
    // An address is broken before its parameters rather than inside them.
    link: wrap(frame.permalink.replaceAll('&', '& '), SMALL.font, limits.link).map((line) =>
      line.replaceAll('& ', '&'),
    ),
    joined,
  };
}

/** The credits, and where it stands what the data cover and what they lack. */
function creditsOf({ sources, permalink }: Frame): string {
  const host = /^[^/?]*/.exec(permalink)?.[0] ?? '';
  return `${sources} Coverage and gaps: ${host}/method#coverage.`.trimStart();
}

/** The name of a licence is not broken over two lines. */
function keepLicences(text: string): string {
  return text.replace(/\bCC (BY(?:-[A-Z-]+)?) ([\d.]+\d)/g, 'CC\u00A0$1\u00A0$2');
}

function placeKey(
  drawing: Drawing,
  key: readonly KeyEntry[],
  width: number,
  rows: number,
): PlacedKey[] {
  const placed: PlacedKey[] = [];
  let x = 0;
  let row = 0;
  for (const entry of key) {
    const room = width - KEY.swatch - KEY.gap;
    drawing.font = KEY.font;
    const label = cutText(entry.label, room, (part) => drawing.measureText(part).width);
    const wide = KEY.swatch + KEY.gap + drawing.measureText(label).width * KEY.wider;
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1];
    if (row < rows) placed.push({ ...entry, label, x, row });
    x += wide + KEY.apart;
  }
  return placed;
}

function headHeight({ title, subtitle, key }: Lines): number {
  const keys = key.length === 0 ? 0 : 9 + (Math.max(...key.map(({ row }) => row)) + 1) * KEY.line;
  return 18 + title.length * TITLE.line + 2 + subtitle.length * SUBTITLE.line + keys + 14;
}

function footHeight({ rule, sources, link, joined }: Lines): number {
  const lines = rule.length + sources.length + (joined ? 1 : 1 + link.length);
  return 22 + lines * SMALL.line + (rule.length > 0 ? 4 : 0);
}

/** Height in pixels of head, foot and padding of a frame around a picture `width` pixels wide. */
export function frameHeight(drawing: Drawing, frame: Frame, width: number): number {
  const lines = breakLines(drawing, frame, width - 2 * FRAME_PADDING, LIMITS[0]);
  return headHeight(lines) + footHeight(lines) + 2 * FRAME_PADDING;
}

function fitLines(chart: Chart, frame: Frame): Lines {
  const width = chart.width - 2 * FRAME_PADDING;
  const room = chart.height - 2 * FRAME_PADDING - LEAST_CHART;
  const drawing = drawingOf(chart);
  let lines = breakLines(drawing, frame, width, LIMITS[0]);
  for (const limits of LIMITS.slice(1)) {
    if (headHeight(lines) + footHeight(lines) <= room) break;
    lines = breakLines(drawing, frame, width, limits);
  }
  return lines;
}

/** Draws background, head (title, subtitle, key) and foot (rule, sources, version, address). */
export function framePlugin(frame: Frame, theme: Theme): Plugin<'bar'> {
  return {
    id: 'frame',
    start(chart) {
      const lines = fitLines(chart, frame);
      addStrip(chart, {
        position: 'top',
        weight: 5000,
        fullSize: true,
        measure: () => headHeight(lines),
        draw: (_, box) => {
          drawHead(chart, lines, theme, box);
        },
      });
      addStrip(chart, {
        position: 'bottom',
        weight: 5000,
        fullSize: true,
        measure: () => footHeight(lines),
        draw: (_, box) => {
          drawFoot(chart, lines, theme, box);
        },
      });
    },
    beforeDraw(chart) {
      const drawing = drawingOf(chart);
      drawing.fillStyle = theme.background;
      drawing.fillRect(0, 0, chart.width, chart.height);
    },
  };
}

function drawLines(drawing: Drawing, lines: string[], x: number, y: number, step: number): number {
  for (const [at, line] of lines.entries()) drawing.fillText(line, x, y + at * step);
  return y + lines.length * step;
}

function drawHead(
  chart: Chart,
  lines: Lines,
  theme: Theme,
  box: { left: number; top: number },
): void {
  const drawing = drawingOf(chart);
  drawing.save();
  drawing.textAlign = 'left';
  drawing.textBaseline = 'alphabetic';
  drawing.fillStyle = theme.text;
  drawing.fillRect(box.left, box.top, 36, 4);
  drawing.font = TITLE.font;
  let y = drawLines(drawing, lines.title, box.left, box.top + 18 + 20, TITLE.line) - 20 + 2;
  drawing.font = SUBTITLE.font;
  drawing.fillStyle = theme.muted;
  y = drawLines(drawing, lines.subtitle, box.left, y + 15, SUBTITLE.line) - 15 + 9;
  for (const entry of lines.key) {
    const left = box.left + entry.x;
    const top = y + entry.row * KEY.line + 2;
    drawing.fillStyle = entry.colour;
    if (entry.mark) entry.mark(drawing, left + KEY.swatch / 2, top + KEY.swatch / 2, KEY.swatch);
    else drawing.fillRect(left, top, KEY.swatch, KEY.swatch);
    if (entry.hatch !== undefined) {
      drawHatch(
        chart,
        { left, top, right: left + KEY.swatch, bottom: top + KEY.swatch },
        entry.hatch,
      );
    }
    drawing.font = KEY.font;
    drawing.fillStyle = theme.text;
    drawing.fillText(entry.label, left + KEY.swatch + KEY.gap, top + 10.5);
  }
  drawing.restore();
}

function drawFoot(
  chart: Chart,
  lines: Lines,
  theme: Theme,
  box: { left: number; top: number; right: number },
): void {
  const drawing = drawingOf(chart);
  drawing.save();
  drawing.textAlign = 'left';
  drawing.textBaseline = 'alphabetic';
  drawing.fillStyle = theme.hairline;
  drawing.fillRect(box.left, box.top + 10, box.right - box.left, 1);
  drawing.font = SMALL.font;
  drawing.fillStyle = theme.muted;
  let y = drawLines(drawing, lines.rule, box.left, box.top + 30, SMALL.line);
  if (lines.rule.length > 0) y += 4;
  y = drawLines(drawing, lines.sources, box.left, y, SMALL.line);
  y = drawLines(drawing, lines.version, box.left, y, SMALL.line);
  if (lines.joined) {
    drawing.textAlign = 'right';
    drawLines(drawing, lines.link, box.right, y - SMALL.line, SMALL.line);
  } else drawLines(drawing, lines.link, box.left, y, SMALL.line);
  drawing.restore();
}
