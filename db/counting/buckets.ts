import { compareGroups, groupKey, type Group } from './groups.ts';
import { isStock, type CountQuestion } from './question.ts';
import {
  tallyFlow,
  tallyStock,
  type Columns,
  type Countable,
  type Stretch,
  type Tally,
} from './tally.ts';
import { tallyYears } from './yearly.ts';

/** One bar of a chart. Dimensions that are not grouped are null. */
export class Bucket implements Group {
  readonly year: number | null;
  readonly region: Group['region'];
  readonly kind: Group['kind'];
  readonly partner: Group['partner'];
  readonly standing: Group['standing'];
  readonly count: number;
  readonly certain: number;
  readonly possible: number;
  /** Flows: running total of `count` in the group since the line's first year. Stocks: `count`. */
  readonly cumulative: number;
  /** Years since the line's first year; null where years are not grouped, or not told yet. */
  offset: number | null = null;
  /** States alive on 31 December without the subject's own line; null likewise. */
  alive: number | null = null;
  /** `count / alive`; null likewise, and where nobody was alive. */
  share: number | null = null;
  readonly #columns: Columns;
  readonly #place: number;

  constructor(year: number | null, columns: Columns, place: number, cumulative: number) {
    const { group } = columns;
    this.year = year;
    this.region = group.region;
    this.kind = group.kind;
    this.partner = group.partner;
    this.standing = group.standing;
    this.count = columns.count[place] ?? 0;
    this.certain = columns.certain[place] ?? 0;
    this.possible = columns.possible[place] ?? 0;
    this.cumulative = cumulative;
    this.#columns = columns;
    this.#place = place;
  }

  /** Ids of the acts counted, in chronological order; as many as `count`. */
  get actIds(): number[] {
    return this.#columns.actIdsAt(this.#place);
  }
}

/** The only group where nothing is grouped, while it is empty. */
const NOTHING: Columns = {
  group: { region: null, kind: null, partner: null, standing: null },
  count: [],
  certain: [],
  possible: [],
  actIdsAt: () => [],
};

function tally(question: CountQuestion, countable: Countable, years: Stretch): Map<string, Tally> {
  const found =
    'entries' in countable
      ? tallyFlow(question, countable.entries, years)
      : tallyStock(question, countable.partners, years.to);
  for (const { actIds } of found.values()) actIds.sort((a, b) => a - b);
  return found;
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

/** The numbers of a whole stretch as its only bucket. */
function onlyBucket({ group, count, certain, possible, actIds }: Tally): Columns {
  return {
    group,
    count: [count],
    certain: [certain],
    possible: [possible],
    actIdsAt: () => actIds,
  };
}

/** The groups that occur in the years shown, in order of occurrence. */
function tallyColumns(question: CountQuestion, countable: Countable, years: Stretch) {
  if (question.groupBy.includes('YEAR')) return tallyYears(question, countable, years);
  const found = tally(question, countable, years);
  return new Map([...found].map(([key, group]) => [key, onlyBucket(group)]));
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
  const found = tallyColumns(question, countable, years);
  const isUngrouped = question.groupBy.every((dimension) => dimension === 'YEAR');
  if (isUngrouped && found.size === 0) found.set(groupKey(NOTHING.group), NOTHING);
  const running = totalsBefore(question, countable, years.from);
  const groups = [...found]
    .sort(([, a], [, b]) => compareGroups(a.group, b.group))
    .map(([key, columns]) => ({ columns, total: running.get(key) ?? 0 }));
  const byYear = question.groupBy.includes('YEAR');
  const length = byYear ? years.to - years.from + 1 : 1;
  const stock = isStock(question.measure);
  const sparse = question.groupBy.includes('PARTNER');
  const buckets: Bucket[] = [];
  for (let place = 0; place < length; place += 1) {
    const year = byYear ? years.from + place : null;
    for (const entry of groups) {
      const { columns } = entry;
      const count = columns.count[place] ?? 0;
      entry.total += count;
      if (sparse && (columns.possible[place] ?? 0) === 0) continue;
      buckets.push(new Bucket(year, columns, place, stock ? count : entry.total));
    }
  }
  return buckets;
}
