import { framed } from '../../dashboard/charts/framed.ts';
import { convertSVGTextToPath } from '@napi-rs/canvas';
import { drawSvg } from '../../dashboard/charts/draw-svg.ts';
import type { FontForm } from '../../dashboard/charts/file-choices.ts';
import type { Surface } from '../../dashboard/charts/surface.ts';
import type { FileChart } from './chart-kinds.ts';
import { embedFonts } from './embed-fonts.ts';
import { measureText, registerFonts } from './fonts.ts';

/** Draws a chart as SVG; the same input gives the same bytes. */
export function renderSvg(chart: FileChart, surface: Surface, fonts: FontForm): string {
  const { title, rule } = chart.frame(surface);
  const words = { title, description: `${chart.summary} ${rule}`.trim() };
  const svg = drawSvg(
    framed(chart.configure(surface), chart.frame(surface), surface),
    surface,
    words,
    measureText,
  );
  if (fonts === 'EMBEDDED') return embedFonts(svg);
  return fonts === 'PATHS' ? outlineText(svg) : svg;
}

/**
 * Turns letters into outlines, which look the same wherever the fonts are missing. The converter
 * knows a font by its plain name only, and drops what a drawing says of itself: that is put back.
 */
function outlineText(svg: string): string {
  registerFonts();
  const plain = svg.replace(/font-family="'([^']+)'[^"]*"/g, 'font-family="$1"');
  const head = svg.slice(0, svg.indexOf('</desc>\n') + '</desc>\n'.length);
  const outlined = convertSVGTextToPath(plain).toString('utf8');
  const body = outlined.slice(outlined.indexOf('>', outlined.indexOf('<svg')) + 1);
  const shorter = body.replace(/ d="[^"]*"/g, (path) =>
    path.replace(/\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2)))),
  );
  return `${head}${shorter.trim()}\n`;
}
