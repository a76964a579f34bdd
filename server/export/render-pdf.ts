import type { SKRSContext2D } from '@napi-rs/canvas';
import { PDFDocument } from '@napi-rs/canvas';
import type { ChartConfiguration, ChartItem } from 'chart.js';
import type { Drawable } from '../../dashboard/charts/drawable.ts';
import { Chart } from '../../dashboard/charts/register.ts';
import type { Surface } from '../../dashboard/charts/surface.ts';
import type { FileSurface } from './chart-surface.ts';
import { registerFonts } from './fonts.ts';

/** Points of a page per pixel of a file: 96 pixels are 72 points, an inch. */
const POINTS = 0.75;

/** What a PDF says of itself. */
export interface PdfWords {
  title: string;
  subject: string;
}

/** Draws pages of vectors with their fonts inside; no dates, so always the same bytes. */
export function renderPdf(
  pages: readonly FileSurface[],
  configure: (surface: Surface) => Drawable,
  { title, subject }: PdfWords,
): Buffer {
  registerFonts();
  const pdf = new PDFDocument({
    title,
    subject,
    author: 'Chancery contributors',
    creator: 'Chancery',
    producer: 'Chancery',
  });
  for (const { surface, size } of pages) {
    const page: unknown = pdf.beginPage(size.width * POINTS, size.height * POINTS);
    const points = (size.width * POINTS) / surface.width;
    const item: unknown = asPage(page as SKRSContext2D, surface, points);
    const config = configure(surface) as ChartConfiguration;
    const chart = new Chart(item as ChartItem, config);
    pdf.endPage();
    chart.destroy();
  }
  return pdf.close();
}

/**
 * A page's context as Chart.js wants one: resets keep the scale, which is that of `points` of the page
 * per pixel of the drawing, and clearing does nothing.
 */
function asPage(page: SKRSContext2D, { width, height }: Surface, points: number): SKRSContext2D {
  const canvas = { width, height, style: {}, getContext: () => page };
  const setTransform = page.setTransform.bind(page) as (...matrix: number[]) => void;
  const reset = (): void => {
    setTransform(points, 0, 0, points, 0, 0);
  };
  Object.defineProperties(page, {
    canvas: { value: canvas },
    resetTransform: { value: reset },
    clearRect: { value: () => undefined },
    setTransform: {
      value: (a: number, b: number, c: number, d: number, e: number, f: number) => {
        setTransform(a * points, b * points, c * points, d * points, e * points, f * points);
      },
    },
  });
  // Any spacing switches ligatures off, whose parts a reader of the text would miss.
  page.letterSpacing = '0.001px';
  reset();
  return page;
}
