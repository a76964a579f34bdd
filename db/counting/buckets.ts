import type { Entry } from './flows.ts';
import { compareGroups, groupKey, type Group } from './groups.ts';
import { isStock, type CountQuestion } from './question.ts';
import type { Spell } from './spells.ts';
import { tallyFlow, tallyStock, type Stretch, type Tally } from './tally.ts';

/** One bar of a chart. Dimensions that are not grouped are null. */
export interface Bucket extends Group {
  year: number | null;
  count: number;
  certain: number;
  possible: number;
  /** Flows: running total of `count` in the group since the line's first year. Stocks: `count`. */
  cumulative: number;
  /** Ids of the acts counted, in chronological order; as many as `count`. */
  actIds: number[];
}

/** What is to be put into buckets: entries of a flow, or the spells of each partner of a stock. */
export type Countable = { entries: readonly Entry[] } | { partners: readonly Spell[][] };

const NO_GROUP: Group = { region: null, kind: null, partner: null, standing: null };

function tally(question: CountQuestion, countable: Countable, years: Stretch) {
  return 'entries' in countable
    ? tallyFlow(question, countable.entries, years)
    : tallyStock(question, countable.partners, years.to);
}

/** The running totals before the first year shown, by group. */
function totalsBefore(question: CountQuestion, countable: Countable, year: number) {
  const totals = new Map<string, number>();
  if (isStock(question.measure)) return totals;
  for (const [key, { count }] of tally(question, countable, { from: -Infinity, to: year - 1 })) {
    totals.set(key, count);
  }
  return totals;
}

function toBucket(year: number | null, found: Tally, cumulative: number): Bucket {
  const { group, count, certain, possible, actIds } = found;
  return {
    year,
    ...group,
    count,
    certain,
    possible,
    cumulative,
    actIds: actIds.sort((a, b) => a - b),
  };
}

/**
 * The buckets of a series, by year and then by group. Every group that occurs in the years shown has
 * a bucket in each of them, zeros included; grouped by PARTNER only buckets that are not empty.
 */
export function fillBuckets(
  question: CountQuestion,
  countable: Countable,
  years: Stretch,
): Bucket[] {
  const byYear = question.groupBy.includes('YEAR');
  const stretches: Stretch[] = byYear
    ? Array.from({ length: Math.max(0, years.to - years.from + 1) }, (_, index) => ({
        from: years.from + index,
        to: years.from + index,
      }))
    : [years];
  const tallies = stretches.map((stretch) => ({
    year: byYear ? stretch.from : null,
    found: tally(question, countable, stretch),
  }));
  const groups = new Map<string, Group>();
  if (question.groupBy.every((dimension) => dimension === 'YEAR')) {
    groups.set(groupKey(NO_GROUP), NO_GROUP);
  }
  for (const { found } of tallies) {
    for (const [key, { group }] of found) if (!groups.has(key)) groups.set(key, group);
  }
  const ordered = [...groups].sort(([, a], [, b]) => compareGroups(a, b));
  const running = totalsBefore(question, countable, years.from);
  const stock = isStock(question.measure);
  const sparse = question.groupBy.includes('PARTNER');
  return tallies.flatMap(({ year, found }) =>
    ordered.flatMap(([key, group]) => {
      const here = found.get(key) ?? { group, count: 0, certain: 0, possible: 0, actIds: [] };
      const total = (running.get(key) ?? 0) + here.count;
      running.set(key, total);
      if (sparse && here.possible === 0) return [];
      return [toBucket(year, { ...here, group }, stock ? here.count : total)];
    }),
  );
}
