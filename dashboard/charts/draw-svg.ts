import type { ChartConfiguration, ChartItem } from 'chart.js';
import type { Drawable } from './drawable.ts';
import { Chart } from './register.ts';
import type { MeasureText } from './svg-context.ts';
import { SvgContext } from './svg-context.ts';
import { escapeXml } from './svg-text.ts';

/** What an SVG file says of itself. */
export interface SvgWords {
  title: string;
  /** The counting rule, so that the file explains itself. */
  description: string;
}

/**
 * Draws a file chart as an SVG document with live text: no script, no style sheet, nothing from
 * outside. The same input gives the same bytes wherever `measure` gives the same widths.
 */
export function drawSvg(
  config: Drawable,
  size: { width: number; height: number },
  words: SvgWords,
  measure: MeasureText,
): string {
  const context = new SvgContext(size.width, size.height, measure);
  const item: unknown = context;
  const chart = new Chart(item as ChartItem, config as ChartConfiguration);
  const content = context.content();
  chart.destroy();
  const [width, height] = [String(size.width), String(size.height)];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escapeXml(words.title)}</title>`,
    `<desc id="desc">${escapeXml(words.description)}</desc>`,
    content,
    '</svg>\n',
  ].join('\n');
}
