import { createCanvas } from '@napi-rs/canvas';
import type { ChartConfiguration, ChartItem } from 'chart.js';
import { drawSvg } from '../../dashboard/charts/draw-svg.ts';
import { frameHeight } from '../../dashboard/charts/frame.ts';
import { Chart } from '../../dashboard/charts/register.ts';
import type { Surface } from '../../dashboard/charts/surface.ts';
import { writeCsv } from '../../dashboard/charts/table.ts';
import type { View } from '../../dashboard/charts/view.ts';
import { printView, withoutFileOptions } from '../../dashboard/charts/view.ts';
import type { FileChart } from './chart-kinds.ts';
import { measureText, registerFonts } from './fonts.ts';

/** Formats a chart can be had in. */
export const FORMATS = ['svg', 'png', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

const WIDTH = 860;
const HEIGHT = 520;
const SCALE = 2;

/** The address of a view: `publicUrl` without a final slash, or the path alone. */
export function permalinkOf(view: View, publicUrl = ''): string {
  const query = printView(withoutFileOptions(view));
  return `${publicUrl.replace(/\/+$/, '')}/${query === '' ? '' : `?${query}`}`;
}

/**
 * The surface a file is drawn on: the view's size, or 860 pixels wide and as high as its words and
 * its plot need, at least 520.
 */
function surfaceOf(chart: FileChart, view: View, publicUrl = ''): Surface {
  const surface: Surface = {
    kind: 'file',
    theme: view.theme ?? 'light',
    width: view.width ?? WIDTH,
    height: view.height ?? HEIGHT,
    // The address stands in the file as people read it, without the scheme of the web.
    permalink: permalinkOf(view, publicUrl).replace(/^https?:\/\//, ''),
  };
  if (view.height !== null) return surface;
  registerFonts();
  const drawing = createCanvas(1, 1).getContext('2d');
  const words = frameHeight(drawing, chart.frame(surface), surface.width);
  return { ...surface, height: Math.ceil(Math.max(HEIGHT, words + chart.plotHeight)) };
}

/** Draws a chart as SVG or CSV text or as PNG bytes; the same input gives the same bytes. */
export async function renderChart(
  chart: FileChart,
  view: View,
  format: Format,
  publicUrl?: string,
): Promise<string | Buffer> {
  if (format === 'csv') return writeCsv(chart.table());
  const surface = surfaceOf(chart, view, publicUrl);
  if (format === 'png') return renderPng(chart.configure(surface), surface, view.scale ?? SCALE);
  const { title, rule } = chart.frame(surface);
  const words = { title, description: `${chart.summary} ${rule}`.trim() };
  return drawSvg(chart.configure(surface), surface, words, measureText);
}

async function renderPng(
  config: ChartConfiguration<'bar', (number | null)[]>,
  { width, height }: Surface,
  scale: number,
): Promise<Buffer> {
  registerFonts();
  const canvas = createCanvas(width, height);
  const item: unknown = canvas;
  const chart = new Chart(item as ChartItem, {
    ...config,
    // The only thing a bitmap adds: how many of its pixels make one of the drawing's.
    options: { ...config.options, devicePixelRatio: scale },
  });
  // The asynchronous form lets go of its memory between pictures; the synchronous one does not.
  const bytes = await canvas.encode('png');
  chart.destroy();
  return bytes;
}
