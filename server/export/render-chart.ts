import { framed } from '../../dashboard/charts/framed.ts';
import type { FileChoices } from '../../dashboard/charts/file-choices.ts';
import { writeCsv } from '../../dashboard/charts/table.ts';
import type { View } from '../../dashboard/charts/view.ts';
import type { AskedChart } from './chart-kinds.ts';
import type { Format } from './chart-names.ts';
import { surfaceOf } from './chart-surface.ts';
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

/**
 * Draws a chart as a file; the same input gives the same bytes.
 * @throws {FileTooLarge} when a PNG would have more than 40 million pixels
 */
export async function renderChart(
  chart: AskedChart,
  view: View,
  choices: FileChoices,
  format: Format,
  publicUrl?: string,
): Promise<string | Buffer> {
  const { drawn } = chart;
  if (format === 'csv') return writeCsv(drawn.table(choices.layout === 'WIDE' ? 'wide' : 'tidy'));
  if (format === 'json') return writeJson(chart, view, choices, publicUrl);
  const { surface, scale } = surfaceOf(chart, view, choices, publicUrl);
  switch (format) {
    case 'svg':
      return renderSvg(drawn, surface, choices.fonts);
    case 'pdf': {
      const { title, subtitle, rule } = drawn.frame(surface);
      return renderPdf(framed(drawn.configure(surface), drawn.frame(surface), surface), surface, {
        title,
        subject: [subtitle, rule].filter(Boolean).join('. '),
      });
    }
    case 'png': {
      const pixels = surface.width * surface.height * scale * scale;
      if (pixels > MOST_PIXELS) {
        const millions = String(Math.round(pixels / 1e6));
        throw new FileTooLarge(
          `scale=${String(scale)} of ${String(surface.width)} × ${String(surface.height)} pixels would make ${millions} million; the most is 40. Choose a smaller scale or size.`,
        );
      }
      return renderPng(
        framed(drawn.configure(surface), drawn.frame(surface), surface),
        surface,
        scale,
      );
    }
  }
}
