/**
 * Days as integers: days since 1970-01-01 in the proleptic Gregorian calendar, negative before it.
 * Years are astronomical (0 is 1 BCE). No `Date` is used, because it misreads the years 0 to 99
 * and knows no precision.
 */

/** A date of the Gregorian calendar. */
export interface CivilDay {
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
}

const DAYS_PER_ERA = 146_097;
const YEARS_PER_ERA = 400;
/** Day number of 0000-03-01, counted from 1970-01-01. */
const ERA_START = -719_468;

/** The day number of a civil date; month and day must exist in that year. */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / YEARS_PER_ERA);
  const yearOfEra = shifted - era * YEARS_PER_ERA;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra + ERA_START;
}

/** The civil date of a day number; the inverse of `dayNumber`. */
export function civilDay(number: number): CivilDay {
  const shifted = number - ERA_START;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * YEARS_PER_ERA + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** The year in which a day lies. */
export function yearOf(day: number): number {
  return civilDay(day).year;
}

/** The day number of 31 December of a year. */
export function lastDayOf(year: number): number {
  return dayNumber(year, 12, 31);
}

/** The number of days in a month (1 to 12) of a year. */
export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  return next - dayNumber(year, month, 1);
}

/** ISO 8601 text of a day, `1924-02-01`; years outside 0–9999 carry a sign and six digits. */
export function isoDay(number: number): string {
  const { year, month, day } = civilDay(number);
  const two = (value: number) => String(value).padStart(2, '0');
  const plain = year >= 0 && year <= 9999;
  const digits = String(Math.abs(year)).padStart(plain ? 4 : 6, '0');
  const sign = plain ? '' : year < 0 ? '-' : '+';
  return `${sign}${digits}-${two(month)}-${two(day)}`;
}
