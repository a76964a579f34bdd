import type { SKRSContext2D } from '@napi-rs/canvas';
import { PDFDocument } from '@napi-rs/canvas';
import type { ChartConfiguration, ChartItem } from 'chart.js';
import type { Drawable } from '../../dashboard/charts/drawable.ts';
import { Chart } from '../../dashboard/charts/register.ts';
import { registerFonts } from './fonts.ts';

/** Points of a page per pixel of the drawing: 96 pixels are 72 points, an inch. */
const POINTS = 0.75;

/** What a PDF says of itself. */
export interface PdfWords {
  title: string;
  subject: string;
}

/** Draws a chart as one page of vectors with its fonts inside; no dates, so always the same bytes. */
export function renderPdf(
  config: Drawable,
  { width, height }: { width: number; height: number },
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
  const page: unknown = pdf.beginPage(width * POINTS, height * POINTS);
  const item: unknown = asPage(page as SKRSContext2D, width, height);
  const chart = new Chart(item as ChartItem, config as ChartConfiguration);
  pdf.endPage();
  const bytes = pdf.close();
  chart.destroy();
  return bytes;
}

/** A page's context as Chart.js wants one: resets keep the page's scale, clearing does nothing. */
function asPage(page: SKRSContext2D, width: number, height: number): SKRSContext2D {
  const canvas = { width, height, style: {}, getContext: () => page };
  const setTransform = page.setTransform.bind(page) as (...matrix: number[]) => void;
  const reset = (): void => {
    setTransform(POINTS, 0, 0, POINTS, 0, 0);
  };
  Object.defineProperties(page, {
    canvas: { value: canvas },
    resetTransform: { value: reset },
    clearRect: { value: () => undefined },
    setTransform: {
      value: (a: number, b: number, c: number, d: number, e: number, f: number) => {
        setTransform(a * POINTS, b * POINTS, c * POINTS, d * POINTS, e * POINTS, f * POINTS);
      },
    },
  });
  // Any spacing switches ligatures off, whose parts a reader of the text would miss.
  page.letterSpacing = '0.001px';
  reset();
  return page;
}
