import { compareGroups, groupKey, type Group } from './groups.ts';
import { isStock, type CountQuestion } from './question.ts';
import { tallyYears } from './yearly.ts';
import { tallyFlow, tallyStock, type Countable, type Stretch, type Tally } from './tally.ts';

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
  private readonly listActs: () => number[];

  constructor(year: number | null, group: Group, numbers: Numbers, cumulative: number) {
    this.year = year;
    this.region = group.region;
    this.kind = group.kind;
    this.partner = group.partner;
    this.standing = group.standing;
    this.count = numbers.count;
    this.certain = numbers.certain;
    this.possible = numbers.possible;
    this.cumulative = cumulative;
    this.listActs = numbers.listActs;
  }

  /** Ids of the acts counted, in chronological order; as many as `count`. */
  get actIds(): number[] {
    return this.listActs();
  }
}

const NO_GROUP: Group = { region: null, kind: null, partner: null, standing: null };

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

/** What is counted of one group in one stretch. */
interface Numbers extends Pick<Tally, 'count' | 'certain' | 'possible'> {
  /** Ids of the acts counted; most questions do not ask for them. */
  listActs: () => number[];
}

/** One row of buckets for a stretch: the numbers of a group in it. */
interface Row {
  year: number | null;
  numbersOf: (key: string) => Numbers | undefined;
}

const NOTHING: Numbers = { count: 0, certain: 0, possible: 0, listActs: () => [] };

/** The groups that occur in the years shown, in order of occurrence, and the rows of buckets. */
function tallyRows(question: CountQuestion, countable: Countable, years: Stretch) {
  if (!question.groupBy.includes('YEAR')) {
    const found = tally(question, countable, years);
    const row: Row = {
      year: null,
      numbersOf(key) {
        const group = found.get(key);
        return group && { ...group, listActs: () => group.actIds };
      },
    };
    return { found, rows: [row] };
  }
  const found = tallyYears(question, countable, years);
  const rows = Array.from({ length: Math.max(0, years.to - years.from + 1) }, (_, place): Row => ({
    year: years.from + place,
    numbersOf(key) {
      const group = found.get(key);
      return (
        group && {
          count: group.count[place] ?? 0,
          certain: group.certain[place] ?? 0,
          possible: group.possible[place] ?? 0,
          listActs: () =>
            group.acts
              .filter(({ from, to }) => from <= place && place <= to)
              .map(({ actId }) => actId),
        }
      );
    },
  }));
  return { found, rows };
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
  const { found, rows } = tallyRows(question, countable, years);
  const groups = new Map<string, Group>();
  if (question.groupBy.every((dimension) => dimension === 'YEAR')) {
    groups.set(groupKey(NO_GROUP), NO_GROUP);
  }
  for (const [key, { group }] of found) if (!groups.has(key)) groups.set(key, group);
  const ordered = [...groups].sort(([, a], [, b]) => compareGroups(a, b));
  const running = totalsBefore(question, countable, years.from);
  const stock = isStock(question.measure);
  const sparse = question.groupBy.includes('PARTNER');
  const buckets: Bucket[] = [];
  for (const { year, numbersOf } of rows) {
    for (const [key, group] of ordered) {
      const here = numbersOf(key) ?? NOTHING;
      const total = (running.get(key) ?? 0) + here.count;
      if (here.count > 0) running.set(key, total);
      if (sparse && here.possible === 0) continue;
      buckets.push(new Bucket(year, group, here, stock ? here.count : total));
    }
  }
  return buckets;
}
