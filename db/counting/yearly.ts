import { lastDayOf, yearOf } from '../dates/day-number.ts';
import { dayUnder } from './day-range.ts';
import type { Entry } from './flows.ts';
import { groupKey, groupOf, type Group } from './groups.ts';
import type { CountQuestion } from './question.ts';
import type { Ground, Spell } from './spells.ts';
import { stateOn, type Countable, type Stretch } from './tally.ts';

/** The numbers of one group in every year shown, by the place of the year. */
export interface YearlyTally {
  group: Group;
  /** The first year shown in which anything of the group may lie. */
  since: number;
  count: Int32Array;
  certain: Int32Array;
  possible: Int32Array;
  /** The acts counted, in chronological order, each with the places of its years. */
  acts: { actId: number; from: number; to: number }[];
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
  const since = (day: number): Stretch => ({ from: yearOf(day), to: Infinity });
  return [
    {
      group: groupOf(question, act),
      actId: act.id,
      possible: since(spell.opening.earliest),
      counted: since(dayUnder(question.dateRule, spell.opening)),
      certain: since(spell.opening.latest),
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

/** The part of a stretch that is shown, as places of years; empty where `from` is beyond `to`. */
function cut(stretch: Stretch | null, { from, to }: Stretch): Stretch {
  if (!stretch) return { from: 0, to: -1 };
  return { from: Math.max(stretch.from, from) - from, to: Math.min(stretch.to, to) - from };
}

function add(numbers: Int32Array, { from, to }: Stretch): void {
  for (let place = from; place <= to; place += 1) numbers[place] = (numbers[place] ?? 0) + 1;
}

/**
 * The tallies of all years shown, by group, the groups in the order in which they occur. It comes to
 * the same as a tally of each year, but looks at every entry and at every turn of a spell only once.
 */
export function tallyYears(
  question: CountQuestion,
  countable: Countable,
  years: Stretch,
): Map<string, YearlyTally> {
  const shares =
    'entries' in countable
      ? countable.entries.map((entry) => shareOfEntry(question, entry))
      : countable.partners.flatMap((spells) => sharesOfPartner(question, spells));
  const shown = shares.filter(
    ({ possible }) => possible.from <= years.to && possible.to >= years.from,
  );
  const found = new Map<string, YearlyTally>();
  const length = Math.max(0, years.to - years.from + 1);
  for (const { group, possible } of shown) {
    const key = groupKey(group);
    const since = Math.max(possible.from, years.from);
    const known = found.get(key);
    if (!known) found.set(key, { group, since, ...emptyNumbers(length) });
    else if (since < known.since) Object.assign(known, { group, since });
  }
  // In the order of the acts, so that the ids of each year are in it too.
  for (const share of shown.sort((a, b) => a.actId - b.actId)) {
    const tally = found.get(groupKey(share.group));
    if (!tally) continue;
    add(tally.possible, cut(share.possible, years));
    add(tally.certain, cut(share.certain, years));
    const counted = cut(share.counted, years);
    add(tally.count, counted);
    if (counted.from <= counted.to) tally.acts.push({ actId: share.actId, ...counted });
  }
  return new Map([...found].sort(([, a], [, b]) => a.since - b.since));
}

function emptyNumbers(length: number): Omit<YearlyTally, 'group' | 'since'> {
  return {
    count: new Int32Array(length),
    certain: new Int32Array(length),
    possible: new Int32Array(length),
    acts: [],
  };
}
