import { drawSvg } from '../../charts/draw-svg.ts';
import type { Frame } from '../../charts/frame.ts';
import { Chart } from '../../charts/register.ts';
import type { MeasureText } from '../../charts/svg-context.ts';
import type { ArrangedChart } from './arrange-chart.ts';
import type { ChartPlan } from './chart-shape.ts';
import { chartHeight, chartKey, queryChart } from './query-chart.ts';

/** Width of a chart file, in pixels. */
const WIDTH = 960;

/** Room for head and foot of a chart file, in pixels. */
const FRAME_ROOM = 200;

/** Pixels of a PNG for each pixel of the chart. */
const SCALE = 2;

/** The words around a chart in a file. */
export interface ChartWords {
  title: string;
  subtitle: string;
  rule: string;
  address: string;
}

interface ChartFile {
  data: ArrangedChart;
  plan: ChartPlan;
  words: ChartWords;
  theme: 'light' | 'dark';
}

/** The chart as an SVG file with live text. */
export function writeChartSvg(file: ChartFile): Blob {
  const size = sizeOf(file);
  const svg = drawSvg(
    configure(file, size),
    size,
    { title: file.words.title, description: file.words.rule },
    createMeasure(),
  );
  return new Blob([svg], { type: 'image/svg+xml' });
}

/**
 * The chart as a PNG picture.
 * @throws {Error} where the browser cannot write one
 */
export async function writeChartPng(file: ChartFile): Promise<Blob> {
  const size = sizeOf(file);
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  const config = configure(file, size);
  const chart = new Chart(canvas, {
    ...config,
    options: { ...config.options, devicePixelRatio: SCALE },
  });
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  chart.destroy();
  if (!blob) throw new Error('The browser could not write the picture. Take the SVG instead.');
  return blob;
}

function sizeOf({ data, plan }: ChartFile): { width: number; height: number } {
  return { width: WIDTH, height: Math.round(chartHeight(data, plan, WIDTH)) + FRAME_ROOM };
}

function configure(
  { data, plan, words, theme }: ChartFile,
  size: { width: number; height: number },
) {
  const frame: Frame = {
    title: words.title,
    subtitle: words.subtitle,
    key: chartKey(data, theme),
    rule: words.rule,
    sources: data.notes.join(' '),
    version: 'Chancery',
    permalink: words.address,
  };
  const surface = { kind: 'file' as const, theme, ...size, permalink: words.address };
  return queryChart(data, plan, surface, frame);
}

function createMeasure(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('The browser cannot measure text, so no file can be drawn.');
  return (text, font) => {
    context.font = font;
    return context.measureText(text);
  };
}
