import { drawSvg } from '../../charts/draw-svg.ts';
import { PRESETS } from '../../charts/file-choices.ts';
import type { Frame } from '../../charts/frame.ts';
import { frameHeight } from '../../charts/frame.ts';
import { Chart } from '../../charts/register.ts';
import type { Surface } from '../../charts/surface.ts';
import type { Table } from '../../charts/table.ts';
import { writeCsv } from '../../charts/write-csv.ts';
import { ApiError } from '../api/api-error.ts';
import type { Order } from '../views/export/export-texts.ts';
import type { ArrangedChart } from './arrange-chart.ts';
import type { ChartCredits } from './chart-credits.ts';
import type { ChartPlan } from './chart-shape.ts';
import type { JsonObject } from './json-value.ts';
import { chartHeight, chartKey, queryChart } from './query-chart.ts';

/** The chart of an answer with everything a file says of it. */
export interface QueryChartFile {
  chart: ArrangedChart;
  plan: ChartPlan;
  title: string;
  subtitle: string;
  /** The rule of counting as the answer gives it, else how the numbers came about. */
  rule: string;
  query: string;
  /** JSON text as written, possibly empty. */
  variables: string;
  answer: JsonObject;
  /** The whole address that shows the chart again. */
  link: string;
  /** The address as it is printed: shorter, where that is possible. */
  printedLink: string;
  credits: ChartCredits;
}

/** Width and least height in pixels where no size is chosen, and pixels of a PNG for each of them. */
const WIDTH = 860;
const LEAST_HEIGHT = 520;
const SCALE = 2;

/** How much more than its size a file of fixed shape shows at most. */
const MOST_ENLARGED = 4;

/** The share of its wished height that a plot can do with where the shape is fixed. */
const LEAST_SHARE = 0.65;

/**
 * Writes a file of the chart in the browser; SVG, PNG and the preview come from one drawing.
 * @throws {ApiError} where the browser cannot write it
 */
export async function writeQueryFile(file: QueryChartFile, order: Order): Promise<Blob> {
  switch (order.format) {
    case 'csv':
      return new Blob([writeCsv(chartTable(file))], { type: 'text/csv' });
    case 'json':
      return new Blob([writeJson(file)], { type: 'application/json' });
    case 'svg':
      return new Blob([writeSvg(file, order)], { type: 'image/svg+xml' });
    default:
      return writePng(file, order);
  }
}

function writeSvg(file: QueryChartFile, order: Order): string {
  const { surface } = fitSurface(file, order);
  const frame = frameOf(file, order, surface);
  const context = createContext();
  return drawSvg(
    queryChart(file.chart, file.plan, surface, frame),
    surface,
    { title: frame.title, description: `${frame.rule} ${file.link}` },
    (text, font) => {
      context.font = font;
      return context.measureText(text);
    },
  );
}

async function writePng(file: QueryChartFile, order: Order): Promise<Blob> {
  const { surface, scale } = fitSurface(file, order);
  const canvas = document.createElement('canvas');
  canvas.width = surface.width;
  canvas.height = surface.height;
  const config = queryChart(file.chart, file.plan, surface, frameOf(file, order, surface));
  const options = { ...config.options, devicePixelRatio: scale };
  const chart = new Chart(canvas, { ...config, options });
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  chart.destroy();
  if (blob) return blob;
  const sentence = 'The browser could not write the picture. Take the SVG instead.';
  throw new ApiError('failed', sentence);
}

function frameOf(file: QueryChartFile, { view }: Order, { theme }: Surface): Frame {
  return {
    title: view.title ?? file.title,
    subtitle: view.subtitle ?? file.subtitle,
    key: chartKey(file.chart, file.plan, theme),
    rule: [file.rule, ...file.chart.notes].filter(Boolean).join(' '),
    sources: file.credits.sources,
    version: file.credits.version,
    permalink: file.printedLink,
  };
}

/** As the service sizes its files: a chosen shape is kept, and shows more, smaller, where it must. */
function fitSurface(file: QueryChartFile, order: Order): { surface: Surface; scale: number } {
  const { choices, view } = order;
  const preset = choices.preset === null ? null : PRESETS[choices.preset];
  const scale = view.scale ?? preset?.scale ?? SCALE;
  const theme = choices.print ? 'print' : (view.theme ?? 'light');
  const surfaceOf = (width: number, height: number): Surface => ({
    kind: 'file',
    theme,
    width,
    height,
    permalink: file.printedLink,
  });
  const wish = (width: number, share = 1): number => {
    const surface = surfaceOf(width, 0);
    const words = frameHeight(createContext(), frameOf(file, order, surface), width);
    return Math.ceil(words + share * chartHeight(file.chart, file.plan, width));
  };
  if (preset?.height == null) {
    const width = preset?.width ?? WIDTH;
    const height = Math.max(wish(width), preset === null ? LEAST_HEIGHT : 0);
    return { surface: surfaceOf(width, height), scale };
  }
  let factor = 1;
  while (
    factor < MOST_ENLARGED &&
    wish(Math.round(preset.width * factor), LEAST_SHARE) > preset.height * factor
  ) {
    factor += 0.05;
  }
  const width = Math.round(preset.width * factor);
  const surface = surfaceOf(width, Math.round(preset.height * factor));
  return { surface, scale: (preset.width * scale) / width };
}

/** One row for each value drawn. */
function chartTable({ chart, plan, subtitle }: QueryChartFile): Table {
  const parted = plan.series !== null;
  return {
    columns: [
      { key: 'place', label: chart.years ? 'year' : 'place', numeric: chart.years },
      ...(parted ? [{ key: 'series', label: 'series', numeric: false }] : []),
      { key: 'value', label: subtitle, numeric: true },
    ],
    rows: chart.series.flatMap(({ label, values }) =>
      chart.places.map((place, at) => ({
        place: place.value,
        ...(parted ? { series: label } : {}),
        value: values[at] ?? null,
      })),
    ),
  };
}

function writeJson({ title, subtitle, rule, query, variables, ...file }: QueryChartFile): string {
  const { answer, link, plan, credits } = file;
  const whole = {
    ...{ title, subtitle, rule, query, variables, plan, link },
    ...{ dataVersion: credits.hash, sources: credits.sources, answer },
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function createContext(): CanvasRenderingContext2D {
  const context = document.createElement('canvas').getContext('2d');
  if (context) return context;
  throw new ApiError('failed', 'The browser cannot measure text, so no file can be drawn.');
}
