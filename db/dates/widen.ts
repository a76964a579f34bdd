import { civilDay, dayNumber, daysInMonth, lastDayOf } from './day-number.ts';

/** The finest unit a date is known to. */
export type DateUnit = 'DAY' | 'MONTH' | 'YEAR';

/** Inclusive range of days, with the unit in which it is known. */
export interface Span {
  earliest: number;
  latest: number;
  unit: DateUnit;
}

const DAYS_OF_DOUBT = 7;

/**
 * The range meant by a date marked `~`, `?` or `%`: one year more on both sides where the date is
 * known to the year (or decade, or century), one month where to the month, seven days where to the
 * day. The EDTF standard leaves the amount open; this is the one place where it is chosen.
 */
export function widen(span: Span): Span {
  return { ...span, earliest: widenEarlier(span), latest: widenLater(span) };
}

function widenEarlier({ earliest, unit }: Span): number {
  const { year, month } = civilDay(earliest);
  if (unit === 'YEAR') return dayNumber(year - 1, 1, 1);
  if (unit === 'MONTH')
    return month === 1 ? dayNumber(year - 1, 12, 1) : dayNumber(year, month - 1, 1);
  return earliest - DAYS_OF_DOUBT;
}

function widenLater({ latest, unit }: Span): number {
  const { year, month } = civilDay(latest);
  if (unit === 'YEAR') return lastDayOf(year + 1);
  if (unit === 'MONTH') {
    const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
    return dayNumber(next.year, next.month, daysInMonth(next.year, next.month));
  }
  return latest + DAYS_OF_DOUBT;
}
