import type { Canvas } from '@napi-rs/canvas';
import { createCanvas } from '@napi-rs/canvas';
import type { ChartConfiguration, ChartItem } from 'chart.js';
import type { Drawable } from '../../dashboard/charts/drawable.ts';
import { Chart } from '../../dashboard/charts/register.ts';
import type { FileSurface } from './chart-surface.ts';
import { registerFonts } from './fonts.ts';

/** Draws a page as PNG. */
export async function renderPng(
  config: Drawable,
  { surface, size, scale }: FileSurface,
): Promise<Buffer> {
  registerFonts();
  const canvas = createCanvas(surface.width, surface.height);
  const item: unknown = canvas;
  const width = Math.floor(size.width * scale);
  const height = Math.floor(size.height * scale);
  const chart = new Chart(item as ChartItem, {
    ...(config as ChartConfiguration),
    // The only thing a bitmap adds: how many of its pixels make one of the drawing's; a hair more, so
    // that rounding down finds the whole number.
    options: { ...config.options, devicePixelRatio: width / surface.width + 1e-6 },
  });
  // The asynchronous form lets go of its memory between pictures; the synchronous one does not.
  const bytes = await trim(canvas, width, height).encode('png');
  chart.destroy();
  return bytes;
}

/** A drawing's height is rounded before it is scaled: what is a pixel too much is left out. */
function trim(canvas: Canvas, width: number, height: number): Canvas {
  if (canvas.width === width && canvas.height === height) return canvas;
  const exact = createCanvas(width, height);
  exact.getContext('2d').drawImage(canvas, 0, 0);
  return exact;
}
