import type { ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import { BasicPlatform } from 'chart.js';
import { baseOptions, tooltipLook } from '../../charts/chart-options.ts';
import { formatNumber } from '../../charts/format.ts';
import type { Frame, KeyEntry } from '../../charts/frame.ts';
import { framePlugin } from '../../charts/frame.ts';
import { numberOf, numeralPlugin } from '../../charts/numerals.ts';
import { groupColour, printTone, seriesColours } from '../../charts/palette.ts';
import { separatorPlugin } from '../../charts/separators.ts';
import type { Surface } from '../../charts/surface.ts';
import { THEMES } from '../../charts/theme.ts';
import { chooseStep, isLabelled } from '../../charts/year-axis.ts';
import { endNumberPlugin } from './end-numbers.ts';
import type { ArrangedChart, ChartSeries } from './arrange-chart.ts';
import type { ChartPlan } from './chart-shape.ts';

type Values = (number | null)[];

/** What tells lines apart on paper without colour, in pixels of line and gap. */
const PRINT_DASHES: readonly (readonly number[])[] = [[], [9, 4], [2, 3], [12, 3, 2, 3], [5, 5]];

/** Height in pixels of one place of an axis of words. */
const ROW_HEIGHT = 30;

/** Whether the bars lie, because the places are words and not years. */
export function isLying({ years }: ArrangedChart, plan: ChartPlan): boolean {
  return !years && plan.kind !== 'lines';
}

/** Height in pixels of a chart in a width. */
export function chartHeight(data: ArrangedChart, plan: ChartPlan, width: number): number {
  if (isLying(data, plan)) {
    const bars = plan.kind === 'side-by-side' ? Math.min(4, data.series.length) : 1;
    return 40 + data.places.length * ROW_HEIGHT * Math.max(1, bars * 0.6);
  }
  return Math.round(Math.min(520, Math.max(280, width * 0.52)));
}

/**
 * Colours by what a series is, never by its place in the answer; only the greys of paper without
 * colour go by place, and are numbered.
 */
function findColours(series: readonly ChartSeries[], theme: Surface['theme']): Map<string, string> {
  if (theme === 'print' && series.length > 1) {
    return new Map(series.map(({ key }, at) => [key, printTone(at)]));
  }
  const own = (['region', 'kind', 'standing'] as const).map((grouping) => {
    const unknown = groupColour(theme, grouping, '');
    return series.map(({ entity }) => {
      const colour = groupColour(theme, grouping, grouping === 'region' ? slugOf(entity) : entity);
      return colour === unknown ? null : colour;
    });
  });
  const fitting = own.find((colours) => colours.filter((one) => one !== null).length > 0);
  const keys = series.map(({ key }) => key);
  if (fitting) {
    return new Map(keys.map((key, at) => [key, fitting[at] ?? groupColour(theme, 'kind', '')]));
  }
  if (series.length === 1) {
    return new Map(keys.map((key) => [key, groupColour(theme, 'none', key)]));
  }
  const colours = seriesColours(
    theme,
    series.map(({ entity }) => entity),
  );
  return new Map(series.map(({ key, entity }) => [key, colours.get(entity) ?? '']));
}

function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The key of the chart; empty where one colour needs no name. */
export function chartKey(
  { series }: ArrangedChart,
  { kind }: ChartPlan,
  theme: Surface['theme'],
): KeyEntry[] {
  if (series.length < 2) return [];
  const plain = theme === 'print' && kind === 'lines';
  const colours = plain ? new Map<string, string>() : findColours(series, theme);
  return series.map(({ key, label }, at) => ({
    key,
    label: theme === 'print' ? `${numberOf(at)} ${label}` : label,
    colour: colours.get(key) ?? THEMES[theme].text,
  }));
}

/**
 * The chart of an answer. Lines come under the type of bars, as the page and the files have one
 * type of chart for both. The configuration is whole.
 */
export function queryChart(
  data: ArrangedChart,
  plan: ChartPlan,
  surface: Surface,
  frame: Frame | null,
): ChartConfiguration<'bar', Values> {
  const theme = THEMES[surface.theme];
  const colours = findColours(data.series, surface.theme);
  const lying = isLying(data, plan);
  const stacked = plan.kind === 'bars';
  const parted = data.series.length > 1;
  const numbered = surface.theme === 'print' && parted;
  const datasets = data.series.map(({ key, label, values }, at): ChartDataset<'bar', Values> => {
    // On paper without colour lines are told apart by dashes and numbers, and none may be pale.
    const lines = plan.kind === 'lines';
    const colour = numbered && lines ? theme.text : (colours.get(key) ?? theme.muted);
    if (lines) {
      return {
        label,
        data: values,
        borderColor: colour,
        backgroundColor: colour,
        borderWidth: 2.5,
        borderDash: numbered ? [...(PRINT_DASHES[at % PRINT_DASHES.length] ?? [])] : [],
        pointRadius: values.length > 40 ? 0 : 2.5,
        pointHitRadius: 12,
        // An empty object keeps lines off paths, which the SVG context cannot record.
        segment: {},
        spanGaps: true,
      } as unknown as ChartDataset<'bar', Values>;
    }
    return {
      label,
      // A bar of nothing would still draw its separator over the baseline.
      data: parted ? values.map((value) => (value === 0 ? null : value)) : values,
      part: 'certain',
      groupKey: key,
      backgroundColor: colour,
      ...(lying && parted ? { borderColor: theme.background, borderWidth: { right: 0.75 } } : {}),
      categoryPercentage: 0.94,
      barPercentage: 0.98,
      maxBarThickness: lying ? 26 : 96,
    };
  });
  const plugins: Plugin<'bar'>[] =
    plan.kind === 'lines' || lying ? [] : [separatorPlugin(theme.background, 0)];
  if (numbered) {
    const keys = data.series.map(({ key }) => key);
    plugins.push(plan.kind === 'lines' ? endNumberPlugin(theme) : numeralPlugin(keys));
  }
  if (frame) plugins.unshift(framePlugin(frame, theme));
  const words = {
    type: 'category' as const,
    stacked,
    grid: { display: false },
    border: { color: theme.baseline, width: 1 },
    ticks: {
      autoSkip: false,
      maxRotation: 0,
      color: theme.muted,
      font: { size: 13 },
      callback(this: { chart: { width: number } }, _: unknown, at: number) {
        const place = data.places[at];
        if (!place || typeof place.value !== 'number') return cut(place?.label ?? '');
        const step = chooseStep(data.places.length, this.chart.width - 60);
        return isLabelled(place.value, step) ? place.label.replace(/^year /, '') : null;
      },
    },
  };
  const numbers = {
    type: 'linear' as const,
    stacked,
    beginAtZero: true,
    border: { display: false },
    grid: { color: theme.hairline, lineWidth: 1, drawTicks: false },
    ticks: {
      maxTicksLimit: 6,
      padding: 8,
      color: theme.muted,
      font: { size: 13 },
      callback: (value: string | number) => formatNumber(Number(value)),
    },
  };
  return {
    type: (plan.kind === 'lines' ? 'line' : 'bar') as 'bar',
    ...(surface.kind === 'file' ? { platform: BasicPlatform } : {}),
    data: { labels: data.places.map(({ label }) => label), datasets },
    options: {
      ...baseOptions(surface, theme),
      indexAxis: lying ? 'y' : 'x',
      interaction: { mode: 'index', intersect: false, axis: lying ? 'y' : 'x' },
      scales: lying ? { y: words, x: numbers } : { x: words, y: numbers },
      plugins: {
        tooltip: {
          ...tooltipLook(theme),
          filter: ({ raw }) => raw !== null && (raw !== 0 || data.series.length === 1),
          callbacks: {
            title: ([item]) => data.places[item?.dataIndex ?? -1]?.label ?? '',
            label: ({ dataset, raw }) => ` ${dataset.label ?? ''} ${formatNumber(Number(raw))}`,
          },
        },
      },
    },
    plugins,
  };
}

/** Labels of an axis of words are cut, so that the bars keep their room. */
function cut(label: string): string {
  return label.length > 28 ? `${label.slice(0, 27)}…` : label;
}
