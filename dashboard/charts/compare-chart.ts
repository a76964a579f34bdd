import type {
  ChartConfiguration,
  ChartDataset,
  ChartOptions,
  Plugin,
  ScaleOptions,
} from 'chart.js';
import { BasicPlatform } from 'chart.js';
import type { RecognitionAnswer } from './answers.ts';
import { baseOptions, tooltipLook } from './chart-options.ts';
import { standOut } from './contrast.ts';
import type { CompareData, Curve } from './compare-data.ts';
import { arrangeCompare, lastPoint } from './compare-data.ts';
import {
  compareRule,
  compareSubtitle,
  compareTitle,
  describePoint,
  formatShare,
  sayPlace,
  sayValue,
} from './compare-words.ts';
import { endLabelPlugin } from './end-labels.ts';
import { capitalise, formatNumber, formatYear } from './format.ts';
import type { Frame, KeyEntry } from './frame.ts';
import type { ReachBand } from './line-uncertainty.ts';
import { uncertaintyPlugin } from './line-uncertainty.ts';
import { markerPlugin, markersOf } from './markers.ts';
import { numberOf } from './numerals.ts';
import { seriesColours } from './palette.ts';
import { PANEL_TITLE, panelTitlePlugin } from './panel-titles.ts';
import type { Surface } from './surface.ts';
import type { Theme } from './theme.ts';
import { mixColours, THEMES } from './theme.ts';
import type { View } from './view-shape.ts';
import { sourceLine, versionLine } from './words.ts';
import { chooseStep, isLabelled } from './year-axis.ts';

/** Height of one of several plots under each other, in pixels. */
export const PANEL_HEIGHT = 124;

/** Below this width lines are numbered and named in the key rather than at their ends. */
const ROOM_FOR_NAMES = 560;

/** What a point of a comparison stands for. */
export interface CurvePoint {
  /** The curve, as in the address. */
  curve: string;
  /** The calendar year. */
  year: number;
}

/** Whether the view draws a plot for each curve. */
export function isMultiple(data: CompareData, view: View): boolean {
  return view.layout === 'MULTIPLES' && data.curves.length > 1;
}

/** Whether each line is named at its end: else it carries its number, and the key the names. */
function namesAtEnds(data: CompareData, view: View, surface: Surface): boolean {
  return surface.width >= ROOM_FOR_NAMES || isMultiple(data, view);
}

function colourOf(data: CompareData, theme: Theme): (curve: Curve) => string {
  // A second reading takes what is left, so that no subject loses its colour to it.
  const keys = data.curves.toSorted((a, b) => Number(a.told) - Number(b.told));
  const colours = seriesColours(
    theme.name,
    keys.map(({ key }) => key),
  );
  return (curve) =>
    standOut(colours.get(curve.key) ?? theme.muted, theme.text, theme.background, 3);
}

/** Dashes tell readings of one subject apart, and on paper without colour all lines. */
function dashOf(curve: Curve, at: number, theme: Theme): number[] {
  const patterns = [[], [7, 3], [2, 2], [10, 3, 2, 3]];
  if (theme.name === 'print') return patterns[at % patterns.length] ?? [];
  return curve.told ? [6, 2] : [];
}

/** The key: names and numbers of lines where the ends have no room, and what hatching means. */
export function compareKey(answer: RecognitionAnswer, view: View, surface: Surface): KeyEntry[] {
  const theme = THEMES[surface.theme];
  const data = arrangeCompare(answer, view);
  const colour = colourOf(data, theme);
  const bands = reachBands(data, view, theme);
  const named = namesAtEnds(data, view, surface);
  return [
    ...(named
      ? []
      : data.curves.map((curve, at) => ({
          key: curve.key,
          label: `${numberOf(at)} ${curve.label}`,
          colour: colour(curve),
        }))),
    ...(bands.length === 0
      ? []
      : [
          {
            key: 'uncertain',
            label:
              view.dates === 'SPREAD'
                ? 'between certain and possible'
                : 'counted, year not certain',
            colour: theme.background,
            hatch: { colour: theme.muted, gap: 5, width: 1.2 },
          },
        ]),
  ];
}

/** What a file prints around the chart. */
export function compareFrame(answer: RecognitionAnswer, view: View, surface: Surface): Frame {
  return {
    title: compareTitle(answer, view),
    subtitle: compareSubtitle(view),
    key: compareKey(answer, view, surface),
    rule: compareRule(answer, view),
    sources: sourceLine(answer),
    version: versionLine(answer.dataVersion),
    permalink: surface.permalink,
  };
}

function axisOf(data: CompareData, view: View, at: number): string {
  return isMultiple(data, view) ? `y${String(at)}` : 'y';
}

function reachBands(data: CompareData, view: View, theme: Theme): ReachBand[] {
  const colour = colourOf(data, theme);
  return data.curves.flatMap((curve, at): ReachBand[] => {
    const reaches = curve.points.map((point) => {
      if (!point) return null;
      const high = view.dates === 'SPREAD' ? point.possible : point.value;
      return high > point.certain ? { low: point.certain, high } : null;
    });
    if (reaches.every((reach) => reach === null)) return [];
    return [
      {
        reaches,
        axis: axisOf(data, view, at),
        fill: mixColours(colour(curve), theme.background, 0.86),
        hatch: { colour: colour(curve), gap: 5, width: 0.9 },
      },
    ];
  });
}

type LineData = ChartDataset<'line', (number | null)[]>;

function createDatasets(data: CompareData, view: View, theme: Theme): LineData[] {
  const colour = colourOf(data, theme);
  return data.curves.map((curve, at) => ({
    label: curve.label,
    groupKey: curve.key,
    data: curve.points.map((point) => point?.value ?? null),
    yAxisID: axisOf(data, view, at),
    stepped: 'middle',
    // Without segments of their own lines are drawn as paths, which SVG drawings need.
    segment: {},
    borderColor: colour(curve),
    backgroundColor: colour(curve),
    borderWidth: 2.5,
    borderDash: dashOf(curve, at, theme),
    borderJoinStyle: 'miter',
    pointRadius: 0,
    pointHoverRadius: 4,
    pointHitRadius: 12,
    order: at,
  }));
}

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
function createScales(data: CompareData, view: View, theme: Theme, surface: Surface): Scales {
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

function describeCurves(
  data: CompareData,
  view: View,
  theme: Theme,
): NonNullable<NonNullable<ChartOptions<'line'>['plugins']>['tooltip']> {
  const look = tooltipLook(theme) as object;
  return {
    ...look,
    filter: ({ raw }) => raw !== null,
    itemSort: (one, other) => Number(other.raw) - Number(one.raw),
    callbacks: {
      title: ([item]) => {
        const place = data.years[item?.dataIndex ?? -1];
        return place === undefined ? '' : capitalise(sayPlace(place, view));
      },
      label: ({ datasetIndex, dataIndex }) => {
        const curve = data.curves[datasetIndex];
        const point = curve?.points[dataIndex];
        if (!curve || !point) return '';
        const year = view.align === 'FOUNDING' ? ` (${formatYear(point.year)})` : '';
        return ` ${curve.label}${year}: ${describePoint(point, view)}`;
      },
    },
  };
}

function createPlugins(
  answer: RecognitionAnswer,
  data: CompareData,
  view: View,
  surface: Surface,
): Plugin<'line'>[] {
  const theme = THEMES[surface.theme];
  const colour = colourOf(data, theme);
  const named = namesAtEnds(data, view, surface);
  const labels = data.curves.map((curve, at) => {
    const end = lastPoint(curve);
    const value = end === null ? '' : sayValue(end.point, view);
    return {
      name: named ? curve.label : data.curves.length > 1 ? `${numberOf(at)}:` : '',
      value,
      colour: colour(curve),
      ink: standOut(colour(curve), theme.text, theme.background, 4.5),
      at: end?.at ?? -1,
    };
  });
  const markers = markerPlugin(markersOf(answer, view), data.years, {
    line: theme.muted,
    text: theme.text,
  });
  const shared = [
    markers as Plugin as Plugin<'line'>,
    uncertaintyPlugin(reachBands(data, view, theme)),
  ];
  if (isMultiple(data, view)) {
    const titles = data.curves.map((curve, at) => {
      const end = lastPoint(curve)?.point;
      const value = end ? `: ${sayValue(end, view)} in ${formatYear(end.year)}` : '';
      const axis = axisOf(data, view, at);
      return { axis, title: curve.label + value, ink: labels[at]?.ink ?? theme.text };
    });
    return [...shared, panelTitlePlugin(titles, theme)];
  }
  const room = named ? Math.min(210, Math.round(surface.width * 0.24)) : 70;
  return [...shared, endLabelPlugin(labels, data.years.length - 1, room, theme.background)];
}

/**
 * A stepped line per curve, in one plot or in one plot each; every line is named at its end. The
 * configuration is whole: callers change nothing in it.
 */
export function compareChart(
  answer: RecognitionAnswer,
  view: View,
  surface: Surface,
): ChartConfiguration<'line', (number | null)[], number> {
  const theme = THEMES[surface.theme];
  const data = arrangeCompare(answer, view);
  const file = surface.kind === 'file';
  const plugins = createPlugins(answer, data, view, surface);
  return {
    type: 'line',
    ...(file ? { platform: BasicPlatform } : {}),
    data: { labels: data.years, datasets: createDatasets(data, view, theme) },
    options: {
      ...(baseOptions(surface, theme) as object),
      interaction: { mode: 'index', intersect: false },
      scales: createScales(data, view, theme, surface),
      plugins: { tooltip: describeCurves(data, view, theme) },
    },
    plugins,
  };
}

/** The curve and calendar year of a point; null where the curve has none. */
export function curvePointAt(data: CompareData, curveAt: number, at: number): CurvePoint | null {
  const curve = data.curves[curveAt];
  const point = curve?.points[at];
  return curve && point ? { curve: curve.key, year: point.year } : null;
}
