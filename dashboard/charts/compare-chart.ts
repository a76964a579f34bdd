import type { ChartConfiguration, ChartDataset, ChartOptions } from 'chart.js';
import { BasicPlatform } from 'chart.js';
import type { RecognitionAnswer } from './answers.ts';
import { baseOptions, tooltipLook } from './chart-options.ts';
import { createScales } from './compare-axes.ts';
import type { CompareData } from './compare-data.ts';
import { arrangeCompare } from './compare-data.ts';
import { curvePlugins } from './compare-labels.ts';
import { axisOf, colourOf, dashOf } from './compare-look.ts';
import { describePoint, sayPlace } from './compare-words.ts';
import { capitalise, formatYear } from './format.ts';
import type { Surface } from './surface.ts';
import type { Theme } from './theme.ts';
import { THEMES } from './theme.ts';
import type { View } from './view-shape.ts';

/** What a point of a comparison stands for. */
export interface CurvePoint {
  /** The curve, as in the address. */
  curve: string;
  /** The calendar year. */
  year: number;
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
  const plugins = curvePlugins(answer, data, view, surface);
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
