import { dayNumber, daysInMonth, isoDay } from '../../db/dates/day-number.ts';
import type { Random } from '../random.ts';
import { WORLD } from './world.ts';

/** When an act was done, with the precision of its source. */
export interface Dated {
  edtf: string;
  earliest: number;
  latest: number;
}

const SHARE_OF_MONTHS = 0.08;
const SHARE_OF_YEARS = 0.05;

/** How many of all acts are done in each month, more of them in later years. */
export function* months(acts: number): Generator<{ year: number; month: number; acts: number }> {
  const { from, to } = WORLD.years;
  const count = (to - from + 1) * 12;
  let before = 0;
  for (let index = 0; index < count; index += 1) {
    const until = Math.round(acts * ((index + 1) / count) ** 1.5);
    yield { year: from + Math.floor(index / 12), month: (index % 12) + 1, acts: until - before };
    before = until;
  }
}

/**
 * The days of the acts of one month, in chronological order: by latest possible day, then earliest.
 * Acts known to the year stand in December, where their latest day lies.
 */
export function daysOfMonth(year: number, month: number, acts: number, random: Random): Dated[] {
  const first = dayNumber(year, month, 1);
  const length = daysInMonth(year, month);
  const text = isoDay(first);
  const wholeMonth = { edtf: text.slice(0, 7), earliest: first, latest: first + length - 1 };
  const wholeYear = {
    edtf: text.slice(0, 4),
    earliest: dayNumber(year, 1, 1),
    latest: wholeMonth.latest,
  };
  const texts = Array.from({ length }, (_, day) => isoDay(first + day));
  const dates = Array.from({ length: acts }, (): Dated => {
    const chance = random.next();
    if (chance < SHARE_OF_MONTHS) return wholeMonth;
    if (month === 12 && chance < SHARE_OF_MONTHS + 12 * SHARE_OF_YEARS) return wholeYear;
    const day = random.below(length);
    return { edtf: texts[day] ?? text, earliest: first + day, latest: first + day };
  });
  return dates.sort((a, b) => a.latest - b.latest || a.earliest - b.earliest);
}
