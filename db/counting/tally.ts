import { lastDayOf, yearOf } from '../dates/day-number.ts';
import { dayUnder } from './day-range.ts';
import type { Entry } from './flows.ts';
import { groupKey, groupOf, type Group } from './groups.ts';
import type { CountQuestion } from './question.ts';
import { holdsOn, standsBy, type Spell } from './spells.ts';

/** The numbers of one group in one stretch of years, and the ids of the acts counted. */
export interface Tally {
  group: Group;
  /** certain ≤ count ≤ possible. */
  count: number;
  certain: number;
  possible: number;
  actIds: number[];
}

/** The numbers of one group, by the place of the bucket: the year, or the only one. */
export interface Columns {
  group: Group;
  count: ArrayLike<number>;
  certain: ArrayLike<number>;
  possible: ArrayLike<number>;
  /** Ids of the acts counted, in chronological order; most questions do not ask for them. */
  actIdsAt: (place: number) => number[];
}

/** What is to be put into buckets: entries of a flow, or the spells of each partner of a stock. */
export type Countable = { entries: readonly Entry[] } | { partners: readonly Spell[][] };

/** Both ends included. */
export interface Stretch {
  from: number;
  to: number;
}

class Tallies {
  readonly byGroup = new Map<string, Tally>();

  of(group: Group): Tally {
    const key = groupKey(group);
    const known = this.byGroup.get(key);
    if (known) return known;
    const tally: Tally = { group, count: 0, certain: 0, possible: 0, actIds: [] };
    this.byGroup.set(key, tally);
    return tally;
  }
}

/** What happened within the years, by group. Groups that nothing can lie in are left out. */
export function tallyFlow(
  question: CountQuestion,
  entries: readonly Entry[],
  years: Stretch,
): Map<string, Tally> {
  const tallies = new Tallies();
  for (const { act, range } of entries) {
    const first = yearOf(range.earliest);
    const last = yearOf(range.latest);
    if (last < years.from || first > years.to) continue;
    const tally = tallies.of(groupOf(question, act));
    tally.possible += 1;
    if (first >= years.from && last <= years.to) tally.certain += 1;
    const year = yearOf(dayUnder(question.dateRule, range));
    if (year < years.from || year > years.to) continue;
    tally.count += 1;
    tally.actIds.push(act.id);
  }
  return tallies.byGroup;
}

/** How a partner stands at the end of a day, and by which act; undefined where it cannot. */
export function stateOn(question: CountQuestion, spells: readonly Spell[], day: number) {
  const states = spells.map((spell) => ({ spell, ...holdsOn(question.dateRule, spell, day) }));
  const state = states.find((s) => s.counted) ?? states.find((s) => s.possible);
  return state && { ...state, act: standsBy(question.dateRule, state.spell, day) };
}

/** What holds on 31 December of a year, by group; a partner is counted once. */
export function tallyStock(
  question: CountQuestion,
  partners: readonly Spell[][],
  year: number,
): Map<string, Tally> {
  const tallies = new Tallies();
  const day = lastDayOf(year);
  for (const spells of partners) {
    const state = stateOn(question, spells, day);
    if (!state) continue;
    const { act } = state;
    const tally = tallies.of(groupOf(question, act));
    tally.possible += 1;
    if (!state.counted) continue;
    tally.count += 1;
    tally.actIds.push(act.id);
    if (state.certain) tally.certain += 1;
  }
  return tallies.byGroup;
}
