import { createCanvas } from '@napi-rs/canvas';
import type { FileChoices } from '../../dashboard/charts/file-choices.ts';
import { PRESETS } from '../../dashboard/charts/file-choices.ts';
import type { Frame } from '../../dashboard/charts/frame.ts';
import { frameHeight } from '../../dashboard/charts/frame.ts';
import type { Surface } from '../../dashboard/charts/surface.ts';
import type { View } from '../../dashboard/charts/view.ts';
import { printView, withoutFileOptions } from '../../dashboard/charts/view.ts';
import type { AskedChart, FileChart } from './chart-kinds.ts';
import { pageOf } from './chart-kinds.ts';
import type { ChartName } from './chart-names.ts';
import { registerFonts } from './fonts.ts';

const WIDTH = 860;
const HEIGHT = 520;
const SCALE = 2;

/** The share of its wished height that a plot can do with where the shape is fixed. */
const LEAST_SHARE = 0.65;
/** How much more than its size a file of fixed shape shows at most. */
const MOST_ENLARGED = 8;

/** Letters of the data version in an address: enough to name it, few enough to print. */
const VERSION_LETTERS = 12;

/** The surface of a file, and how many pixels of a bitmap make one of the drawing's. */
export interface FileSurface {
  surface: Surface;
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
 * The surface a file is drawn on: the view's own size, else that of the preset, else 860 pixels
 * wide and as high as words and plot need, at least 520. A preset of fixed shape that is too low for
 * all rows keeps its shape and shows more, smaller, so that nothing is cut.
 */
export function surfaceOf(
  chart: AskedChart,
  view: View,
  choices: FileChoices,
  publicUrl = '',
): FileSurface {
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
  if (view.height !== null) return { surface, scale };
  if (preset !== null && preset.height !== null) return widen({ surface, scale }, drawn);
  const words = wordsHeight(drawn.frame(surface), surface.width);
  const least = preset === null ? HEIGHT : 0;
  const height = Math.ceil(Math.max(least, words + drawn.plotHeight));
  return { surface: { ...surface, height }, scale };
}

/**
 * Enlarges the drawing until it has room for all words and for the least height of the plot; the
 * file keeps its shape and its pixels.
 */
function widen({ surface, scale }: FileSurface, chart: FileChart): FileSurface {
  const frame = chart.frame(surface);
  const fits = (factor: number): boolean =>
    wordsHeight(frame, surface.width * factor) + LEAST_SHARE * chart.plotHeight <=
    surface.height * factor;
  let factor = 1;
  while (factor < MOST_ENLARGED && !fits(factor)) factor += 0.05;
  const width = Math.round(surface.width * factor);
  const height = Math.ceil(surface.height * factor);
  // A hair more, so that rounding down finds the whole number.
  return {
    surface: { ...surface, width, height },
    scale: factor === 1 ? scale : (surface.width * scale) / width + 1e-6,
  };
}

function wordsHeight(frame: Frame, width: number): number {
  registerFonts();
  return frameHeight(createCanvas(1, 1).getContext('2d'), frame, width);
}
