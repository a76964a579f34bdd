import type { ChartConfiguration, ChartDataset, ChartOptions, Plugin, TooltipItem } from 'chart.js';
import { BasicPlatform } from 'chart.js';
import type { RecognitionAnswer } from './answers.ts';
import { baseOptions, tooltipLook } from './chart-options.ts';
import { countOf, formatNumber, formatYear } from './format.ts';
import type { Frame, KeyEntry } from './frame.ts';
import type { Hatch } from './hatch.ts';
import { hatchPlugin } from './hatch.ts';
import { markerPlugin, markersOf } from './markers.ts';
import { numeralPlugin, numberOf } from './numerals.ts';
import { groupColour, printTone, seriesColours } from './palette.ts';
import type { Group, RecognitionData, YearCount } from './recognition-data.ts';
import { arrangeRecognitions } from './recognition-data.ts';
import { separatorPlugin } from './separators.ts';
import type { Surface } from './surface.ts';
import type { Theme } from './theme.ts';
import { mixColours, THEMES } from './theme.ts';
import type { View } from './view-shape.ts';
import { isStock } from './vocabulary.ts';
import {
  countedNoun,
  recognitionRule,
  recognitionSubtitle,
  recognitionTitle,
  sourceLine,
  versionLine,
} from './words.ts';
import { chooseStep, isLabelled } from './year-axis.ts';

/** Solid: certain in the year. Hatched: counted, not certain. Light: possible, not counted. */
export type BarPart = 'certain' | 'uncertain' | 'possible';

/** A bar of the chart: the year it stands for, and the group of its colour. */
export interface BarPoint {
  /** A calendar year, or years since founding. */
  year: number;
  /** Slug or enum word of the group; `all` where bars are not divided. */
  group: string;
  part: BarPart;
}

declare module 'chart.js' {
  interface ControllerDatasetOptions {
    /** Slug or enum word of what the data set shows. */
    groupKey?: string;
    part?: BarPart;
  }
}

const PARTS: Record<BarPart, (count: YearCount) => number> = {
  certain: ({ certain }) => certain,
  uncertain: ({ count, certain }) => count - certain,
  possible: ({ possible, count }) => possible - count,
};

/** Colours of one part of a group. */
function paint(
  part: BarPart,
  colour: string,
  theme: Theme,
): { backgroundColor: string; hatch?: Hatch } {
  if (part === 'certain') return { backgroundColor: colour };
  const light = part === 'possible';
  return {
    backgroundColor: mixColours(colour, theme.background, light ? 0.92 : 0.72),
    hatch: {
      colour: light ? mixColours(colour, theme.background, 0.35) : colour,
      gap: light ? 7 : 5,
      width: light ? 0.9 : 1.6,
    },
  };
}

function findColours(data: RecognitionData, theme: Theme): (key: string) => string {
  const { grouping } = data;
  if (theme.name === 'print' && grouping !== 'none') {
    const places = new Map(data.groups.map(({ key }, at) => [key, printTone(at)]));
    return (key) => places.get(key) ?? theme.muted;
  }
  if (grouping !== 'subject') return (key) => groupColour(theme.name, grouping, key);
  const colours = seriesColours(
    theme.name,
    data.groups.map(({ key }) => key),
  );
  return (key) => colours.get(key) ?? theme.muted;
}

function drawnParts(data: RecognitionData, view: View): BarPart[] {
  const parts: BarPart[] =
    view.dates === 'SPREAD' ? ['certain', 'uncertain', 'possible'] : ['certain', 'uncertain'];
  return parts.filter(
    (part) =>
      part === 'certain' ||
      data.groups.some(({ counts }) => counts.some((one) => PARTS[part](one) > 0)),
  );
}

/** How far bars without gaps reach into each other, in pixels. */
const OVERLAP = 0.5;

/** Stocks are steps without gaps, unless subjects stand side by side. */
function seamless(data: RecognitionData, view: View): boolean {
  return isStock(view.measure) && data.grouping !== 'subject';
}

function createDatasets(
  data: RecognitionData,
  view: View,
  theme: Theme,
): ChartDataset<'bar', (number | null)[]>[] {
  const side = data.grouping === 'subject';
  const gapless = seamless(data, view);
  const colourOf = findColours(data, theme);
  const bar = (group: Group, part: BarPart): ChartDataset<'bar', (number | null)[]>[] => {
    const values = group.counts.map((count) => PARTS[part](count) || null);
    if (part !== 'certain' && values.every((value) => value === null)) return [];
    return [
      {
        label: group.label,
        groupKey: group.key,
        part,
        data: values,
        stack: side ? group.key : 'all',
        ...paint(part, colourOf(group.key), theme),
        // Bars without gaps overlap a little, so that no hairline shows between years.
        inflateAmount: gapless ? OVERLAP : 0,
        categoryPercentage: gapless ? 1 : 0.94,
        barPercentage: gapless ? 1 : 0.98,
        maxBarThickness: data.years.length < 4 ? 96 : 200,
      },
    ];
  };
  const parts = drawnParts(data, view);
  // What is only possible lies above everything that is counted, so that the count can be read off.
  return [
    ...data.groups.flatMap((group) =>
      parts.filter((part) => part !== 'possible').flatMap((part) => bar(group, part)),
    ),
    ...data.groups.flatMap((group) => (parts.includes('possible') ? bar(group, 'possible') : [])),
  ];
}

/**
 * The key of the chart: one entry per group, bottom of the stack first, and one for each hatched
 * part that occurs. Empty where one colour needs no name.
 */
export function recognitionKey(
  answer: RecognitionAnswer,
  view: View,
  theme: Surface['theme'],
): KeyEntry[] {
  return createKey(arrangeRecognitions(answer, view), view, THEMES[theme]);
}

function createKey(data: RecognitionData, view: View, theme: Theme): KeyEntry[] {
  const colourOf = findColours(data, theme);
  const named = data.grouping === 'none' ? [] : data.groups;
  const groups = named.map(({ key, label }, at) => ({
    key,
    label: theme.name === 'print' ? `${numberOf(at)} ${label}` : label,
    colour: colourOf(key),
  }));
  const words = { uncertain: 'counted, year not certain', possible: 'possible, not counted' };
  const hatches = drawnParts(data, view).flatMap((part) => {
    if (part === 'certain') return [];
    const { backgroundColor, hatch } = paint(part, theme.muted, theme);
    return [{ key: part, label: words[part], colour: backgroundColor, ...(hatch && { hatch }) }];
  });
  return [...groups, ...hatches];
}

/** What a file prints around the chart. */
export function recognitionFrame(answer: RecognitionAnswer, view: View, surface: Surface): Frame {
  return {
    title: recognitionTitle(answer, view),
    subtitle: recognitionSubtitle(answer, view),
    key: recognitionKey(answer, view, surface.theme),
    rule: recognitionRule(answer),
    sources: sourceLine(answer),
    version: versionLine(answer.dataVersion),
    permalink: surface.permalink,
  };
}

/**
 * Bars per year, stacked by group; several subjects stand side by side. Years without an act keep
 * their place. The configuration is whole: callers change nothing in it.
 */
export function recognitionChart(
  answer: RecognitionAnswer,
  view: View,
  surface: Surface,
): ChartConfiguration<'bar', (number | null)[], number> {
  const theme = THEMES[surface.theme];
  const data = arrangeRecognitions(answer, view);
  const file = surface.kind === 'file';
  const plugins: Plugin<'bar'>[] = [
    hatchPlugin,
    separatorPlugin(theme.background, seamless(data, view) ? OVERLAP : 0),
    markerPlugin(markersOf(answer, view), data.years, { line: theme.muted, text: theme.text }),
  ];
  if (theme.name === 'print' && data.grouping !== 'none') {
    plugins.push(numeralPlugin(data.groups.map(({ key }) => key)));
  }
  return {
    type: 'bar',
    ...(file ? { platform: BasicPlatform } : {}),
    data: { labels: data.years, datasets: createDatasets(data, view, theme) },
    options: {
      ...baseOptions(surface, theme),
      interaction: { mode: 'index', intersect: false },
      scales: {
        x: {
          type: 'category',
          stacked: true,
          grid: { display: false },
          border: { color: theme.baseline, width: 1 },
          ticks: {
            autoSkip: false,
            maxRotation: 0,
            color: theme.muted,
            font: { size: 13 },
            callback(_, at) {
              const year = data.years[at] ?? 0;
              const step = chooseStep(data.years.length, this.chart.width - 60);
              if (!isLabelled(year, step)) return null;
              return view.align === 'FOUNDING' ? String(year) : formatYear(year);
            },
          },
        },
        y: {
          type: 'linear',
          stacked: true,
          beginAtZero: true,
          suggestedMax: 4,
          border: { display: false },
          grid: { color: theme.hairline, lineWidth: 1, drawTicks: false },
          ticks: {
            precision: 0,
            maxTicksLimit: 6,
            padding: 8,
            color: theme.muted,
            font: { size: 13 },
            callback: (value) => formatNumber(Number(value)),
          },
        },
      },
      plugins: { tooltip: describeBars(data, view, theme) },
    },
    plugins,
  };
}

type Tooltips = NonNullable<NonNullable<ChartOptions<'bar'>['plugins']>['tooltip']>;

function describeBars(data: RecognitionData, view: View, theme: Theme): Tooltips {
  const noun = countedNoun(view);
  const words: Record<BarPart, string> = {
    certain: '',
    uncertain: ', year not certain',
    possible: ' possible, not counted',
  };
  const sumAt = (items: TooltipItem<'bar'>[], pick: (count: YearCount) => number): number =>
    data.groups.reduce((sum, { counts }) => {
      const count = counts[items[0]?.dataIndex ?? -1];
      return sum + (count === undefined ? 0 : pick(count));
    }, 0);
  return {
    ...tooltipLook(theme),
    filter: ({ raw }) => raw !== null,
    itemSort: (one, other) => other.datasetIndex - one.datasetIndex,
    callbacks: {
      title: (items) => {
        const year = data.years[items[0]?.dataIndex ?? -1];
        if (year === undefined) return '';
        const name = view.align === 'FOUNDING' ? `Year ${String(year)}` : formatYear(year);
        return data.grouping === 'subject'
          ? name
          : `${name}: ${countOf(
              sumAt(items, ({ count }) => count),
              noun,
            )}`;
      },
      label: ({ dataset, raw }) =>
        ` ${dataset.label ?? ''} ${formatNumber(Number(raw))}${words[dataset.part ?? 'certain']}`,
    },
  };
}

/** The year and group that a bar stands for; null when there is no such bar. */
export function pointOf(
  config: {
    data: {
      labels?: unknown[];
      datasets: { groupKey?: string | undefined; part?: BarPart | undefined }[];
    };
  },
  datasetIndex: number,
  index: number,
): BarPoint | null {
  const dataset = config.data.datasets[datasetIndex];
  const year = config.data.labels?.[index];
  if (dataset?.groupKey === undefined || typeof year !== 'number') return null;
  return { year, group: dataset.groupKey, part: dataset.part ?? 'certain' };
}
