import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  civilDay,
  dayNumber,
  daysInMonth,
  isoDay,
  lastDayOf,
  yearOf,
} from '../../../db/dates/day-number.ts';
import { resolveDate } from '../../../db/dates/resolve-date.ts';

function rangeOf(edtf: string): string {
  const { earliest, latest } = resolveDate(edtf);
  return `${isoDay(earliest)} to ${isoDay(latest)}`;
}

const anyDay = fc.integer({ min: -1_500_000, max: 2_900_000 });
const plainDay = fc.integer({ min: dayNumber(0, 1, 1), max: dayNumber(9999, 12, 31) });

describe('day numbers', () => {
  it('are the inverse of civil days', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const { year, month, day } = civilDay(number);
        expect(dayNumber(year, month, day)).toBe(number);
        expect(day).toBeLessThanOrEqual(daysInMonth(year, month));
      }),
    );
  });

  it('rise by one from day to day, over ends of years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 9999 }), (year) => {
        expect(dayNumber(year + 1, 1, 1)).toBe(lastDayOf(year) + 1);
        expect(yearOf(lastDayOf(year))).toBe(year);
      }),
    );
  });

  it('begin on 1 January 1970', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(dayNumber(1924, 2, 1)).toBe(Date.UTC(1924, 1, 1) / 86_400_000);
  });
});

describe('resolveDate', () => {
  it.each([
    ['1924-02-01', '1924-02-01 to 1924-02-01', 'DAY'],
    ['1924-02', '1924-02-01 to 1924-02-29', 'MONTH'],
    ['1923-02', '1923-02-01 to 1923-02-28', 'MONTH'],
    ['1924', '1924-01-01 to 1924-12-31', 'YEAR'],
    ['1924-02-XX', '1924-02-01 to 1924-02-29', 'MONTH'],
    ['192X', '1920-01-01 to 1929-12-31', 'RANGE'],
    ['19XX', '1900-01-01 to 1999-12-31', 'RANGE'],
    ['1917/1920', '1917-01-01 to 1920-12-31', 'RANGE'],
    ['1924-02-25/1924-02-29', '1924-02-25 to 1924-02-29', 'RANGE'],
    ['[1917,1920]', '1917-01-01 to 1920-12-31', 'RANGE'],
    ['[1917..1918,1920]', '1917-01-01 to 1920-12-31', 'RANGE'],
    ['0000', '0000-01-01 to 0000-12-31', 'YEAR'],
    ['0050', '0050-01-01 to 0050-12-31', 'YEAR'],
    ['-0045', '-000045-01-01 to -000045-12-31', 'YEAR'],
  ])('reads %s as %s', (edtf, range, precision) => {
    expect(rangeOf(edtf)).toBe(range);
    expect(resolveDate(edtf).precision).toBe(precision);
  });

  it.each([
    ['1921~', '1920-01-01 to 1922-12-31'],
    ['1921?', '1920-01-01 to 1922-12-31'],
    ['1921%', '1920-01-01 to 1922-12-31'],
    ['1924-02~', '1924-01-01 to 1924-03-31'],
    ['1924-01?', '1923-12-01 to 1924-02-29'],
    ['1924-12?', '1924-11-01 to 1925-01-31'],
    ['1924-02-01~', '1924-01-25 to 1924-02-08'],
    ['1921~/1923', '1920-01-01 to 1923-12-31'],
    ['1921/1923-05~', '1921-01-01 to 1923-06-30'],
  ])('widens %s to %s', (edtf, range) => {
    expect(rangeOf(edtf)).toBe(range);
  });

  it('gives the years of both ends', () => {
    expect(resolveDate('1921~')).toMatchObject({ year: 1920, yearLatest: 1922 });
    expect(resolveDate('1924')).toMatchObject({ year: 1924, yearLatest: 1924 });
  });

  it.each([
    ['1924-13', '"1924-13" is no EDTF date. Write a month from 01 to 12, or only the year: 1924.'],
    ['1924-2-1', 'Write 1924-02-01.'],
    ['1924-02-30', 'That month has no such day'],
    ['1900-02-29', 'That month has no such day'],
    ['1917-1920', 'Write 1917/1920.'],
    ['c. 1921', 'Write 1921~.'],
    ['1.2.1924', 'Write 1924-02-01 (year, month, day).'],
    ['1924/..', 'Write both ends'],
    ['../1924', 'Write both ends'],
    ['1924/', 'Write both ends'],
    ['[..1920]', 'Write both ends'],
    ['1920/1917', 'Write the earlier date first.'],
    ['1924-21', 'Write its months as an interval'],
    ['{1917,1920}', 'Write one act per date'],
    ['1924-02-01T10:00:00', 'Write the day: 1924-02-01.'],
    ['1X24', 'Write the decade (192X), the year or an interval'],
    ['spring', 'Write a day (1924-02-01), a month (1924-02)'],
    ['', 'Write a day'],
  ])('refuses %s and says what to write', (edtf, cure) => {
    expect(() => resolveDate(edtf)).toThrow(cure);
  });

  it('keeps any day, and any pair of days in order, to the day', () => {
    fc.assert(
      fc.property(plainDay, plainDay, (one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        expect(resolveDate(isoDay(from))).toMatchObject({ earliest: from, latest: from });
        const interval = resolveDate(`${isoDay(from)}/${isoDay(to)}`);
        expect(interval).toMatchObject({ earliest: from, latest: to });
      }),
    );
  });

  it('nests days in months in years in decades, and doubt around each', () => {
    fc.assert(
      fc.property(plainDay, (number) => {
        const day = isoDay(number);
        const forms = [day, day.slice(0, 7), day.slice(0, 4), `${day.slice(0, 3)}X`];
        const ranges = forms.map(resolveDate);
        ranges.reduce((inner, outer) => {
          expect(outer.earliest).toBeLessThanOrEqual(inner.earliest);
          expect(outer.latest).toBeGreaterThanOrEqual(inner.latest);
          return outer;
        });
        for (const form of forms.slice(0, 3)) {
          const sure = resolveDate(form);
          const doubtful = resolveDate(`${form}~`);
          expect(doubtful.earliest).toBeLessThan(sure.earliest);
          expect(doubtful.latest).toBeGreaterThan(sure.latest);
          expect(doubtful.precision).toBe(sure.precision);
        }
      }),
      { numRuns: 50 },
    );
  });
});
