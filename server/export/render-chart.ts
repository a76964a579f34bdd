import type { Drawable } from '../../dashboard/charts/drawable.ts';
import { framed } from '../../dashboard/charts/framed.ts';
import type { Surface } from '../../dashboard/charts/surface.ts';
import type { FileChoices } from '../../dashboard/charts/file-choices.ts';
import { writeCsv } from '../../dashboard/charts/write-csv.ts';
import type { View } from '../../dashboard/charts/view.ts';
import type { AskedChart } from './chart-kinds.ts';
import type { Format } from './chart-names.ts';
import type { FileSurface } from './chart-surface.ts';
import { surfacesOf } from './chart-surface.ts';
import type { KeptFile } from './kept-files.ts';
import { renderPdf } from './render-pdf.ts';
import { renderPng } from './render-png.ts';
import { renderSvg } from './render-svg.ts';
import { writeJson } from './write-json.ts';

/** Pixels of a bitmap at most: one of 40 million takes 160 MB while it is drawn. */
const MOST_PIXELS = 40_000_000;

/** The file would be too large; the message says by how much and what to change. */
export class FileTooLarge extends Error {
  override readonly name = 'FileTooLarge';
}

/** The page asked for is beyond the last; the message says how many there are. */
export class NoSuchPage extends Error {
  override readonly name = 'NoSuchPage';
}

/**
 * Draws a chart as a file; the same input gives the same bytes.
 * @throws {FileTooLarge} when a PNG would have more than 40 million pixels
 * @throws {NoSuchPage} when an SVG or a PNG has fewer pages
 */
export async function renderChart(
  chart: AskedChart,
  view: View,
  choices: FileChoices,
  format: Format,
  publicUrl?: string,
): Promise<KeptFile> {
  const { drawn } = chart;
  const configure = (surface: Surface): Drawable =>
    framed(drawn.configure(surface), drawn.frame(surface), surface);
  if (format === 'csv') {
    return { body: writeCsv(drawn.table(choices.layout === 'WIDE' ? 'wide' : 'tidy')), pages: 1 };
  }
  if (format === 'json') return { body: writeJson(chart, view, choices, publicUrl), pages: 1 };
  const pages = surfacesOf(chart, view, choices, publicUrl);
  if (format === 'pdf') {
    const { title, subtitle, rule } = drawn.frame({ ...pages[0].surface, part: undefined });
    const subject = [subtitle, rule].filter(Boolean).join('. ');
    const words = { title, subject };
    return { body: renderPdf(pages, configure, words), pages: 1 };
  }
  const page = pages[choices.page - 1];
  if (page === undefined) throw refusePage(choices.page, pages.length);
  const count = { pages: pages.length };
  if (format === 'svg')
    return { body: renderSvg({ ...drawn, configure }, page, choices.fonts), ...count };
  refuseLarge(page);
  return { body: await renderPng(configure(page.surface), page), ...count };
}

function refusePage(page: number, pages: number): NoSuchPage {
  const all = pages === 1 ? 'There is one page' : `There are ${String(pages)} pages`;
  return new NoSuchPage(`page=${String(page)} is beyond the last. ${all} of this picture.`);
}

function refuseLarge({ size: { width, height }, scale }: FileSurface): void {
  const pixels = width * height * scale * scale;
  if (pixels <= MOST_PIXELS) return;
  const millions = String(Math.round(pixels / 1e6));
  throw new FileTooLarge(
    `scale=${String(scale)} of ${String(width)} × ${String(height)} pixels would make ${millions} million; the most is 40. Choose a smaller scale or size.`,
  );
}
