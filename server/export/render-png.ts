import { createCanvas } from '@napi-rs/canvas';
import type { ChartConfiguration, ChartItem } from 'chart.js';
import type { Drawable } from '../../dashboard/charts/drawable.ts';
import { Chart } from '../../dashboard/charts/register.ts';
import { registerFonts } from './fonts.ts';

/** Draws a chart as PNG; `scale` pixels of the bitmap make one of the drawing's. */
export async function renderPng(
  config: Drawable,
  { width, height }: { width: number; height: number },
  scale: number,
): Promise<Buffer> {
  registerFonts();
  const canvas = createCanvas(width, height);
  const item: unknown = canvas;
  const chart = new Chart(item as ChartItem, {
    ...(config as ChartConfiguration),
    // The only thing a bitmap adds: how many of its pixels make one of the drawing's.
    options: { ...config.options, devicePixelRatio: scale },
  });
  // The asynchronous form lets go of its memory between pictures; the synchronous one does not.
  const bytes = await canvas.encode('png');
  chart.destroy();
  return bytes;
}
