import type { ChartOptions, ScaleOptions } from 'chart.js';
import type { CompareData } from './compare-data.ts';
import { axisOf, isMultiple } from './compare-look.ts';
import { formatShare } from './compare-words.ts';
import { formatNumber, formatYear } from './format.ts';
import { PANEL_TITLE } from './panel-titles.ts';
import type { Surface } from './surface.ts';
import type { Theme } from './theme.ts';
import type { View } from './view-shape.ts';
import { chooseStep, isLabelled } from './year-axis.ts';

/** Height of one of several plots under each other, in pixels. */
export const PANEL_HEIGHT = 124;

type Scales = NonNullable<ChartOptions<'line'>['scales']>;

function valueAxis(view: View, theme: Theme, peak: number): ScaleOptions<'linear'> {
  return {
    type: 'linear',
    beginAtZero: true,
    ...(view.share ? {} : { suggestedMax: 4 }),
    border: { display: false },
    grid: { color: theme.hairline, lineWidth: 1, drawTicks: false },
    ticks: {
      ...(view.share ? {} : { precision: 0 }),
      maxTicksLimit: 6,
      includeBounds: false,
      padding: 8,
      color: theme.muted,
      font: { size: 13 },
      callback: (value) => {
        if (Number(value) > peak) return null;
        return view.share ? formatShare(Number(value)) : formatNumber(Number(value));
      },
    },
  };
}

/** The axes: one for all lines, or one for each under each other on one scale. */
export function createScales(
  data: CompareData,
  view: View,
  theme: Theme,
  surface: Surface,
): Scales {
  const x: ScaleOptions<'category'> = {
    type: 'category',
    offset: true,
    grid: { display: false },
    border: { color: theme.baseline, width: 1 },
    title: {
      display: view.align === 'FOUNDING',
      text: 'Years since the founding',
      align: 'end',
      color: theme.muted,
      font: { size: 13 },
    },
    ticks: {
      autoSkip: false,
      maxRotation: 0,
      color: theme.muted,
      font: { size: 13 },
      callback(_, at) {
        const year = data.years[at] ?? 0;
        if (!isLabelled(year, chooseStep(data.years.length, this.chart.width - 120))) return null;
        return view.align === 'FOUNDING' ? String(year) : formatYear(year);
      },
    },
  };
  if (!isMultiple(data, view)) return { x, y: valueAxis(view, theme, Infinity) };
  const values = data.curves.flatMap(({ points }) =>
    points.flatMap((point) => (point ? [point.value, point.possible] : [])),
  );
  const peak = Math.max(view.share ? 0.01 : 4, ...values);
  // The name of a plot lies above its highest line.
  const each = surface.kind === 'file' ? PANEL_HEIGHT : surface.height / data.curves.length;
  const max = peak / Math.max(0.4, 1 - (PANEL_TITLE + 10) / each);
  const panels = data.curves.map((_, at): [string, ScaleOptions<'linear'>] => {
    const axis = valueAxis(view, theme, peak);
    return [axisOf(data, view, at), { ...axis, stack: 'plots', stackWeight: 1, max }];
  });
  // Plots are stacked from the bottom; the first curve belongs on top.
  return { x, ...Object.fromEntries(panels.toReversed()) };
}
