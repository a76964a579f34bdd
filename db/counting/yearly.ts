import { lastDayOf, yearOf } from '../dates/day-number.ts';
import { dayUnder } from './day-range.ts';
import type { Entry } from './flows.ts';
import { groupKey, groupOf, type Group } from './groups.ts';
import type { CountQuestion } from './question.ts';
import type { Ground, Spell } from './spells.ts';
import { stateOn, type Columns, type Countable, type Stretch } from './tally.ts';

/** The numbers of one group in every year shown, by the place of the year. */
class YearlyTally {
  group: Group;
  /** The first year shown in which anything of the group may lie. */
  since: number;
  readonly count: Int32Array;
  readonly certain: Int32Array;
  readonly possible: Int32Array;
  /** The acts counted, in chronological order, each with the places of its years. */
  readonly #acts: { actId: number; from: number; to: number }[] = [];

  /** @param length years shown */
  constructor(group: Group, since: number, length: number) {
    this.group = group;
    this.since = since;
    this.count = new Int32Array(length + 1);
    this.certain = new Int32Array(length + 1);
    this.possible = new Int32Array(length + 1);
  }

  /** Takes in what is the same in some of the years; until `sum`, only what changes is noted. */
  add({ actId, possible, certain, counted }: Share, years: Stretch): void {
    mark(this.possible, possible, years);
    mark(this.certain, certain, years);
    const shown = mark(this.count, counted, years);
    if (shown) this.#acts.push({ actId, ...shown });
  }

  sum(): void {
    for (const numbers of [this.count, this.certain, this.possible]) {
      for (let place = 1; place < numbers.length; place += 1) {
        numbers[place] = (numbers[place] ?? 0) + (numbers[place - 1] ?? 0);
      }
    }
  }

  actIdsAt(place: number): number[] {
    return this.#acts
      .filter(({ from, to }) => from <= place && place <= to)
      .map(({ actId }) => actId);
  }
}

/** Notes where a stretch begins and ends, as places of years; undefined where none of it is shown. */
function mark(numbers: Int32Array, stretch: Stretch | null, years: Stretch): Stretch | undefined {
  if (!stretch) return undefined;
  const from = Math.max(stretch.from, years.from) - years.from;
  const to = Math.min(stretch.to, years.to) - years.from;
  if (from > to) return undefined;
  numbers[from] = (numbers[from] ?? 0) + 1;
  numbers[to + 1] = (numbers[to + 1] ?? 0) - 1;
  return { from, to };
}

/** Something that is the same in all years of a stretch. */
interface Share {
  group: Group;
  actId: number;
  possible: Stretch;
  counted: Stretch | null;
  certain: Stretch | null;
}

function shareOfEntry(question: CountQuestion, { act, range }: Entry): Share {
  const from = yearOf(range.earliest);
  const to = yearOf(range.latest);
  const year = yearOf(dayUnder(question.dateRule, range));
  return {
    group: groupOf(question, act),
    actId: act.id,
    possible: { from, to },
    counted: { from: year, to: year },
    certain: from === to ? { from, to } : null,
  };
}

/** The years in which what is told of a partner on 31 December can change. */
function turningYears(question: CountQuestion, spells: readonly Spell[]): number[] {
  const years = new Set<number>();
  for (const { opening, ending, grounds } of spells) {
    for (const range of [opening, ending]) {
      if (!range) continue;
      years.add(yearOf(range.earliest));
      years.add(yearOf(range.latest));
    }
    for (const { act, closed } of grounds) {
      years.add(yearOf(dayUnder(question.dateRule, act)));
      if (closed) years.add(yearOf(dayUnder(question.dateRule, closed)));
    }
  }
  return [...years].sort((a, b) => a - b);
}

/** The only spell of a partner that opens once and lasts, as all of CUMULATIVE do. */
function shareOfLasting(question: CountQuestion, [spell]: readonly Spell[]): Share[] {
  if (!spell) return [];
  const [{ act }] = spell.grounds as [Ground];
  const { opening } = spell;
  return [
    {
      group: groupOf(question, act),
      actId: act.id,
      possible: { from: yearOf(opening.earliest), to: Infinity },
      counted: { from: yearOf(dayUnder(question.dateRule, opening)), to: Infinity },
      certain: { from: yearOf(opening.latest), to: Infinity },
    },
  ];
}

function sharesOfPartner(question: CountQuestion, spells: readonly Spell[]): Share[] {
  if (question.measure === 'CUMULATIVE') return shareOfLasting(question, spells);
  const years = turningYears(question, spells);
  return years.flatMap((from, place): Share[] => {
    const state = stateOn(question, spells, lastDayOf(from));
    if (!state) return [];
    const stretch = { from, to: (years[place + 1] ?? Infinity) - 1 };
    return [
      {
        group: groupOf(question, state.act),
        actId: state.act.id,
        possible: stretch,
        counted: state.counted ? stretch : null,
        certain: state.counted && state.certain ? stretch : null,
      },
    ];
  });
}

/**
 * The tallies of all years shown, by group, the groups in the order in which they occur. It comes to
 * the same as a tally of each year, but looks at every entry and at every turn of a spell only once.
 */
export function tallyYears(
  question: CountQuestion,
  countable: Countable,
  years: Stretch,
): Map<string, Columns> {
  const shares =
    'entries' in countable
      ? countable.entries.map((entry) => shareOfEntry(question, entry))
      : countable.partners.flatMap((spells) => sharesOfPartner(question, spells));
  const shown = shares.filter(
    ({ possible }) => possible.from <= years.to && possible.to >= years.from,
  );
  const found = new Map<string, YearlyTally>();
  const length = Math.max(0, years.to - years.from + 1);
  const placed = shown.map((share) => {
    const { group } = share;
    const key = groupKey(group);
    const since = Math.max(share.possible.from, years.from);
    const known = found.get(key);
    const tally = known ?? new YearlyTally(group, since, length);
    if (!known) found.set(key, tally);
    else if (since < known.since) Object.assign(known, { group, since });
    return { share, tally };
  });
  // In the order of the acts, so that the ids of each year are in it too.
  placed.sort((a, b) => a.share.actId - b.share.actId);
  for (const { share, tally } of placed) tally.add(share, years);
  for (const tally of found.values()) tally.sum();
  return new Map([...found].sort(([, a], [, b]) => a.since - b.since));
}
