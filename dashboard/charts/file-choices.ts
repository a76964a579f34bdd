import type { Read } from './read-parameter.ts';
import { readInteger, readWord } from './read-parameter.ts';
import type { Complaint } from './complaint.ts';
import { writeComplaint } from './complaint.ts';
import { startView } from './start-view.ts';
import type { View } from './view.ts';
import { parseView, printView } from './view.ts';

/** Sizes by purpose. */
export const PRESET_NAMES = ['COLUMN', 'PAGE', 'SLIDE', 'SOCIAL', 'SQUARE'] as const;
export type PresetName = (typeof PRESET_NAMES)[number];

/** A size by purpose: in pixels of the drawing, and how many pixels of a PNG make one of them. */
export interface Preset {
  width: number;
  /** null grows with the content. */
  height: number | null;
  scale: number;
  label: string;
}

/** What each preset means; the words stand in the dialogue. */
export const PRESETS: Readonly<Record<PresetName, Preset>> = {
  COLUMN: { width: 420, height: null, scale: 3, label: 'Column of a page' },
  PAGE: { width: 680, height: 960, scale: 3, label: 'Full page' },
  SLIDE: { width: 960, height: 540, scale: 2, label: 'Slide, 16 : 9' },
  SOCIAL: { width: 800, height: 419, scale: 1.5, label: 'Social card, 1200 × 628' },
  SQUARE: { width: 720, height: 720, scale: 1.5, label: 'Square, 1080 × 1080' },
};

/** How an SVG carries its letters. */
export const FONT_FORMS = ['LIVE', 'EMBEDDED', 'PATHS'] as const;
export type FontForm = (typeof FONT_FORMS)[number];

/** What a reader chooses of a file beyond the view. */
export interface FileChoices {
  /** null leaves the size to the view, else to the chart. */
  preset: PresetName | null;
  /** Greys and numbers for paper without colour, whatever the view's theme. */
  print: boolean;
  /** Live text in the reader's fonts, text with the fonts inside, or outlines. */
  fonts: FontForm;
  /** Form of a CSV: a row per year and group, or a column per group. */
  layout: 'TIDY' | 'WIDE';
  /** Which page of an SVG or a PNG whose rows stand on several, counted from 1; a PDF holds all. */
  page: number;
  /** Offered as a download rather than shown. */
  download: boolean;
}

/** What a plain address gives. */
export const DEFAULT_CHOICES: FileChoices = {
  preset: null,
  print: false,
  fonts: 'LIVE',
  layout: 'TIDY',
  page: 1,
  download: false,
};

const OWN = 'A file also takes preset, fonts, layout, page and download.';

/** No file has more pages. */
const MOST_PAGES = 999;

/**
 * Reads the query string of a file: the view, and what concerns the file alone. Where nothing was
 * chosen, the view is the one that the page of the chart opens with.
 */
export function parseFile(
  pairs: Iterable<readonly [string, string]>,
  chart = '',
): {
  view: View;
  choices: FileChoices;
  complaints: Complaint[];
} {
  const choices = { ...DEFAULT_CHOICES };
  const complaints: Complaint[] = [];
  const rest: (readonly [string, string])[] = [];
  const put = <T>(name: string, value: string, read: Read<T>, use: (value: T) => void): void => {
    if (read.value !== null) use(read.value);
    for (const { part, cure } of read.faults) {
      const words = [
        `${name}=“${part.slice(0, 60)}” cannot be used`,
        'it was left out',
        cure,
      ] as const;
      complaints.push(writeComplaint(name, value.slice(0, 60), words));
    }
  };
  for (const [name, value] of pairs) {
    const word = value.trim().toLowerCase();
    switch (name.toLowerCase()) {
      case 'download':
        choices.download = true;
        break;
      case 'preset':
        if (word !== '') {
          put(name, value, readWord(value, PRESET_NAMES), (preset) => (choices.preset = preset));
        }
        break;
      case 'fonts':
        if (word !== '') {
          put(name, value, readWord(value, FONT_FORMS), (fonts) => (choices.fonts = fonts));
        }
        break;
      case 'page':
        if (word !== '') {
          put(name, value, readInteger(value, 1, MOST_PAGES), (page) => (choices.page = page));
        }
        break;
      case 'theme':
        if (word === 'print') choices.print = true;
        else rest.push([name, value]);
        break;
      case 'layout':
        // The view has layouts of its own, with other names.
        if (word === 'tidy') choices.layout = 'TIDY';
        else if (word === 'wide') choices.layout = 'WIDE';
        else rest.push([name, value]);
        break;
      default:
        rest.push([name, value]);
    }
  }
  const { view, complaints: others } = parseView(rest);
  for (const complaint of others) {
    const { message, refusal } = complaint;
    const more = message.includes('is not a setting') ? ` ${OWN}` : '';
    complaints.push({ ...complaint, message: message + more, refusal: refusal + more });
  }
  const named = rest.some(([name]) => name.toLowerCase() === 'subject');
  return { view: startView(chart, view, named), choices, complaints };
}

/** The canonical query string of a file, without `?`; `parseFile` reads it back. */
export function printFile(view: View, choices: FileChoices): string {
  const pairs: string[] = [];
  const shown = printView({ ...view, open: null, theme: choices.print ? null : view.theme });
  if (shown !== '') pairs.push(shown);
  if (choices.print) pairs.push('theme=print');
  if (choices.preset !== null) pairs.push(`preset=${choices.preset.toLowerCase()}`);
  if (choices.fonts !== 'LIVE') pairs.push(`fonts=${choices.fonts.toLowerCase()}`);
  if (choices.layout !== 'TIDY') pairs.push(`layout=${choices.layout.toLowerCase()}`);
  if (choices.page !== 1) pairs.push(`page=${String(choices.page)}`);
  if (choices.download) pairs.push('download');
  return pairs.join('&');
}
