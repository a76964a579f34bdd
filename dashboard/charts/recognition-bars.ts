import type { ChartDataset } from 'chart.js';
import type { Hatch } from './hatch.ts';
import { groupColour, printTone, seriesColours } from './palette.ts';
import type { Group, RecognitionData, YearCount } from './recognition-data.ts';
import type { Theme } from './theme.ts';
import { mixColours } from './theme.ts';
import type { View } from './view-shape.ts';
import { isStock } from './vocabulary.ts';

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
export function paint(
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

/** The colour of each group by its key: greys on paper without colour. */
export function findColours(data: RecognitionData, theme: Theme): (key: string) => string {
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

/** The parts of bars that occur. */
export function drawnParts(data: RecognitionData, view: View): BarPart[] {
  const parts: BarPart[] =
    view.dates === 'SPREAD' ? ['certain', 'uncertain', 'possible'] : ['certain', 'uncertain'];
  return parts.filter(
    (part) =>
      part === 'certain' ||
      data.groups.some(({ counts }) => counts.some((one) => PARTS[part](one) > 0)),
  );
}

/** How far bars without gaps reach into each other, in pixels. */
export const OVERLAP = 0.5;

/** Stocks are steps without gaps, unless subjects stand side by side. */
export function seamless(data: RecognitionData, view: View): boolean {
  return isStock(view.measure) && data.grouping !== 'subject';
}

/** The bars: what is only possible lies above everything that is counted. */
export function createDatasets(
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
  // So the count can be read off.
  return [
    ...data.groups.flatMap((group) =>
      parts.filter((part) => part !== 'possible').flatMap((part) => bar(group, part)),
    ),
    ...data.groups.flatMap((group) => (parts.includes('possible') ? bar(group, 'possible') : [])),
  ];
}

/** A bar narrower than this, in pixels, cannot be told from its neighbour. */
const LEAST_BAR = 3;

/** Width in pixels below which several subjects side by side could not be told apart; else 0. */
export function leastBarsWidth({ grouping, groups, years }: RecognitionData): number {
  return grouping === 'subject' ? years.length * (groups.length * LEAST_BAR + 1) + 80 : 0;
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
