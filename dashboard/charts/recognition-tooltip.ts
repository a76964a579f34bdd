import type { ChartOptions, TooltipItem } from 'chart.js';
import { tooltipLook } from './chart-options.ts';
import { countOf, formatNumber, formatYear } from './format.ts';
import type { BarPart } from './recognition-bars.ts';
import type { RecognitionData, YearCount } from './recognition-data.ts';
import type { Theme } from './theme.ts';
import type { View } from './view-shape.ts';
import { countedNoun } from './words.ts';

type Tooltips = NonNullable<NonNullable<ChartOptions<'bar'>['plugins']>['tooltip']>;

/** What is said of a year under the pointer: its sum, and each part of its bar. */
export function describeYear(data: RecognitionData, view: View, theme: Theme): Tooltips {
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
