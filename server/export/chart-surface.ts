import type { FileChoices } from '../../dashboard/charts/file-choices.ts';
import { PRESETS } from '../../dashboard/charts/file-choices.ts';
import type { Frame } from '../../dashboard/charts/frame.ts';
import { frameHeight, LEAST_CHART } from '../../dashboard/charts/frame.ts';
import { LINE_HEIGHT } from '../../dashboard/charts/part.ts';
import type { Surface } from '../../dashboard/charts/surface.ts';
import type { View } from '../../dashboard/charts/view.ts';
import { printView, withoutFileOptions } from '../../dashboard/charts/view.ts';
import type { AskedChart, FileChart } from './chart-kinds.ts';
import { pageOf } from './chart-kinds.ts';
import type { ChartName } from './chart-names.ts';
import { measuringContext } from './fonts.ts';

const WIDTH = 860;
const HEIGHT = 520;
const SCALE = 2;

/** The share of its wished height that a plot can do with where the shape is fixed. */
const LEAST_SHARE = 0.65;
/** How much more than its size a file of fixed shape shows at most. */
const MOST_ENLARGED = 8;
/** In how many steps a drawing is enlarged from once to twice its size. */
const STEPS = 20;

/** From here on letters are too small to read; the lines are spread over pages instead. */
const LEGIBLE = 1.5;
/** How much more than its size each of several pages shows. */
const PAGE_ENLARGED = 1.2;
/** Lines that a page has, however low it is. */
const LEAST_LINES = 3;

/** Letters of the data version in an address: enough to name it, few enough to print. */
const VERSION_LETTERS = 12;

/** One page of a file. */
export interface FileSurface {
  /** What is drawn on; where much has to be shown, larger than the file. */
  surface: Surface;
  /** What the file measures, in pixels of 96 to the inch. */
  size: { width: number; height: number };
  /** How many pixels of a bitmap make one of `size`. */
  scale: number;
}

/** The address of a view on its page: below `publicUrl`, or the path alone. */
export function addressOf(name: ChartName, view: View, publicUrl = ''): string {
  const query = printView(withoutFileOptions(view));
  return `${publicUrl.replace(/\/+$/, '')}${pageOf(name)}${query === '' ? '' : `?${query}`}`;
}

/** The address with the version of the data, so that it can tell later what has changed. */
export function permalinkOf({ name, drawn }: AskedChart, view: View, publicUrl?: string): string {
  const v = view.v ?? drawn.dataVersion.slice(0, VERSION_LETTERS);
  return addressOf(name, { ...view, v }, publicUrl);
}

/**
 * The surfaces a file is drawn on, one for each of its pages: the view's own size, else that of the
 * preset, else 860 pixels wide and as high as words and plot need, at least 520. A fixed shape that is
 * too low for its contents is kept and shows more, smaller; where that would be too small to read, the
 * lines of a timeline or a matrix are spread over pages. Nothing is cut.
 */
export function surfacesOf(
  chart: AskedChart,
  view: View,
  choices: FileChoices,
  publicUrl = '',
): [FileSurface, ...FileSurface[]] {
  const { drawn } = chart;
  const preset = choices.preset === null ? null : PRESETS[choices.preset];
  const surface: Surface = {
    kind: 'file',
    theme: choices.print ? 'print' : (view.theme ?? 'light'),
    width: view.width ?? preset?.width ?? WIDTH,
    height: view.height ?? preset?.height ?? HEIGHT,
    // The address stands in the file as people read it, without the scheme of the web.
    permalink: permalinkOf(chart, view, publicUrl).replace(/^https?:\/\//, ''),
  };
  const scale = view.scale ?? preset?.scale ?? SCALE;
  if (view.height !== null || (preset !== null && preset.height !== null)) {
    return spread({ surface, size: surface, scale }, drawn);
  }
  const words = wordsHeight(drawn.frame(surface), surface.width);
  const least = preset === null ? HEIGHT : 0;
  const height = Math.ceil(
    Math.max(least, words + Math.max(LEAST_CHART, drawn.plotHeight(surface.width))),
  );
  const grown = { ...surface, height };
  return [{ surface: grown, size: grown, scale }];
}

/** The page that is asked for; the last where there are fewer. */
export function surfaceOf(
  chart: AskedChart,
  view: View,
  choices: FileChoices,
  publicUrl?: string,
): FileSurface {
  const pages = surfacesOf(chart, view, choices, publicUrl);
  return pages[Math.min(choices.page, pages.length) - 1] ?? pages[0];
}

/** One page where all lines stay legible on it, else as few as let them be, all in letters of one size. */
function spread(whole: FileSurface, chart: FileChart): [FileSurface, ...FileSurface[]] {
  const { surface } = whole;
  const { lines = 0 } = chart;
  const alone = findFactor(chart, surface, lines);
  if (lines <= LEAST_LINES || alone <= LEGIBLE) return [enlarge(whole, alone)];
  const most = countLines(chart, surface, lines);
  const pages = Math.ceil(lines / most);
  if (pages === 1) return [enlarge(whole, alone)];
  const each = Math.ceil(lines / pages);
  const parts = Array.from({ length: pages }, (_, at) => ({
    page: at + 1,
    pages,
    from: at * each,
    to: Math.min(lines, (at + 1) * each),
  }));
  const [first, ...others] = parts.map((part) => ({ ...surface, part }));
  if (first === undefined) return [enlarge(whole, alone)];
  const factor = findFactor(chart, first, each);
  const toPage = (page: Surface): FileSurface => enlarge({ ...whole, surface: page }, factor);
  return [toPage(first), ...others.map(toPage)];
}

/** How many lines have room on each of several pages. */
function countLines(chart: FileChart, surface: Surface, lines: number): number {
  const part = { page: 1, pages: 2, from: 0, to: lines };
  const [width, height] = [surface.width * PAGE_ENLARGED, surface.height * PAGE_ENLARGED];
  const words = wordsHeight(chart.frame({ ...surface, part }), width);
  const around = chart.plotHeight(surface.width) - lines * LINE_HEIGHT;
  const room = height - words - around;
  return Math.max(LEAST_LINES, Math.floor(room / (LINE_HEIGHT * LEAST_SHARE)));
}

/**
 * How much the drawing has to be enlarged for all words and the least height of the plot with so many
 * of its lines.
 */
function findFactor(chart: FileChart, surface: Surface, lines: number): number {
  const frame = chart.frame(surface);
  const missing = ((chart.lines ?? 0) - lines) * LINE_HEIGHT;
  const plot = Math.max(LEAST_CHART, LEAST_SHARE * (chart.plotHeight(surface.width) - missing));
  const fits = (factor: number): boolean =>
    wordsHeight(frame, surface.width * factor) + plot <= surface.height * factor;
  // Halved again and again: measuring all words takes its time.
  let [low, high] = [0, (MOST_ENLARGED - 1) * STEPS];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fits(1 + middle / STEPS)) high = middle;
    else low = middle + 1;
  }
  return 1 + low / STEPS;
}

/** The same page with more room to draw on; the file keeps its shape and its pixels. */
function enlarge(page: FileSurface, factor: number): FileSurface {
  const { surface } = page;
  const width = Math.round(surface.width * factor);
  const height = Math.ceil(surface.height * factor);
  return { ...page, surface: { ...surface, width, height } };
}

function wordsHeight(frame: Frame, width: number): number {
  return frameHeight(measuringContext(), frame, width);
}
