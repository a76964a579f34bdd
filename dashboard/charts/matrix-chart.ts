import type { ChartConfiguration, Plugin, ScaleOptions } from 'chart.js';
import { BasicPlatform } from 'chart.js';
import { baseOptions } from './chart-options.ts';
import type { Frame } from './frame.ts';
import type { MatrixAnswer } from './matrix-answers.ts';
import { cellsPlugin } from './matrix-cells.ts';
import type { MatrixData } from './matrix-data.ts';
import { arrangeMatrix } from './matrix-data.ts';
import { matrixKey } from './matrix-key.ts';
import { matrixSubtitle, matrixTitle } from './matrix-words.ts';
import { LINE_HEIGHT, sayPart, takePart } from './part.ts';
import { headingsPlugin } from './row-headings.ts';
import type { Surface } from './surface.ts';
import type { Theme } from './theme.ts';
import { THEMES } from './theme.ts';
import type { View } from './view-shape.ts';
import { creditLine, versionLine } from './words.ts';
import { wrapText } from './wrap-text.ts';

/** Narrower columns have their names upright. */
const LEAST_COLUMN = 58;

/** Width of a letter of a name, in pixels, on average. */
const LETTER = 6.8;

/** Height in pixels that the rows and the names of the columns want. */
export function matrixHeight(answer: MatrixAnswer, view: View): number {
  return 130 + LINE_HEIGHT * Math.max(3, arrangeMatrix(answer, view).lines.length);
}

/** What a file prints around the matrix. */
export function matrixFrame(answer: MatrixAnswer, view: View, surface: Surface): Frame {
  const { recognitionMatrix, datasets } = answer;
  const slugs = recognitionMatrix.recognised.flatMap(({ polity }) =>
    polity.line.map(({ slug }) => slug),
  );
  return {
    title: matrixTitle(view),
    subtitle: sayPart(matrixSubtitle(answer, view), surface.part),
    key: matrixKey(answer, view, surface.theme),
    rule: recognitionMatrix.rule,
    sources: creditLine(recognitionMatrix.sources, new Set(slugs), datasets),
    version: versionLine(answer.dataVersion),
    permalink: surface.permalink,
  };
}

function shorten(name: string, most: number): string {
  return name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name;
}

function columnAxis(data: MatrixData, surface: Surface, theme: Theme): ScaleOptions<'category'> {
  const width = (surface.width * 0.72) / Math.max(1, data.columns.length);
  const upright = width < LEAST_COLUMN;
  return {
    type: 'category',
    position: 'top',
    offset: true,
    grid: { display: false },
    border: { display: false },
    ticks: {
      autoSkip: false,
      minRotation: upright ? 90 : 0,
      maxRotation: upright ? 90 : 0,
      color: theme.text,
      font: { size: width < 24 ? 11 : 12.5, weight: 600 },
      callback: (_, at) => {
        const label = data.columns[at]?.label ?? '';
        if (upright) return shorten(label, 24);
        return wrapText(label, width, 3, (text) => text.length * LETTER);
      },
    },
  };
}

function rowAxis(data: MatrixData, surface: Surface, theme: Theme): ScaleOptions<'category'> {
  const most = Math.max(8, Math.floor((surface.width * 0.27) / LETTER));
  return {
    type: 'category',
    offset: true,
    grid: { display: false, drawTicks: false },
    border: { display: false },
    ticks: {
      autoSkip: surface.height < data.lines.length * 12,
      padding: 8,
      color: theme.text,
      font: { size: 12.5 },
      callback: (_, at) => {
        const line = data.lines[at];
        // Headings are written across the row.
        return line === undefined || 'heading' in line ? '' : shorten(line.label, most);
      },
    },
  };
}

/**
 * Recognisers in rows, recognised in columns; a cell has the year of the first recognition and the
 * colour of its decade. Files draw it; the page has a grid of its own. The configuration is whole:
 * callers change nothing in it.
 */
export function matrixChart(
  answer: MatrixAnswer,
  view: View,
  surface: Surface,
): ChartConfiguration<'bar', null[], string> {
  const theme = THEMES[surface.theme];
  const all = arrangeMatrix(answer, view);
  const data = { ...all, lines: takePart(all.lines, surface.part) };
  const file = surface.kind === 'file';
  const plugins: Plugin<'bar'>[] = [cellsPlugin(data, theme), headingsPlugin(data.lines, theme)];
  return {
    type: 'bar',
    ...(file ? { platform: BasicPlatform } : {}),
    data: {
      // Cells are drawn by their own plugin; the data set only holds their places.
      datasets: [{ label: 'Recognitions', data: [], xAxisID: 'x', yAxisID: 'y' }],
    },
    options: {
      ...baseOptions(surface, theme),
      scales: {
        x: { ...columnAxis(data, surface, theme), labels: data.columns.map(({ slug }) => slug) },
        y: {
          ...rowAxis(data, surface, theme),
          labels: data.lines.map((_, at) => String(at)),
        },
      },
      plugins: { tooltip: { enabled: false } },
    },
    plugins,
  };
}
