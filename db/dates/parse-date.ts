import { parse } from 'edtf';
import { dayNumber, daysInMonth, lastDayOf } from './day-number.ts';
import { InvalidDate } from './invalid-date.ts';
import type { Span } from './widen.ts';

/** One date of an expression, as written: not yet widened by its doubt. */
export interface SimpleDate extends Span {
  form: 'simple';
  year: number;
  month?: number;
  day?: number;
  /** Years meant by a year with unspecified digits: 10 (`192X`) or 100 (`19XX`), else 1. */
  years: number;
  approximate: boolean;
  uncertain: boolean;
}

/** `a/b`, or `a..b` inside a set; always closed, and in order. */
export interface DateInterval {
  form: 'interval';
  from: SimpleDate;
  to: SimpleDate;
}

/** `[a,b,c..d]`: one of these. */
export interface DateChoice {
  form: 'choice';
  members: (SimpleDate | DateInterval)[];
}

/** What an EDTF expression consists of. */
export type ParsedDate = SimpleDate | DateInterval | DateChoice;

/** Bits of the digits YYYYMMDD that the `edtf` library marks as unspecified. */
const UNSPECIFIED = {
  decade: 0b1000,
  century: 0b1100,
  year: 0b1111,
  month: 0b11_0000,
  day: 0b1100_0000,
};

/** Nearly all dates look like this; reading them here is a hundred times faster than the grammar. */
const PLAIN = /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/;

interface EdtfNode {
  type?: string;
  values?: unknown[];
  unspecified?: number;
  approximate?: boolean | number;
  uncertain?: boolean | number;
  earlier?: boolean;
  later?: boolean;
}

/**
 * The structure of an EDTF expression (ISO 8601-2 levels 0 to 2).
 * @throws {InvalidDate} for anything that is no date, and for forms that say too little to be
 * placed in a year: open intervals, seasons, times of day, lists of all members.
 */
export function parseDate(edtf: string): ParsedDate {
  if (PLAIN.test(edtf)) return readPlain(edtf);
  const node = parseText(edtf);
  if (node.type === 'Interval') return readInterval(edtf, node.values ?? []);
  if (node.type !== 'Set') return readSimple(edtf, node);
  if (node.earlier || node.later) throw openInterval(edtf);
  const members = (node.values ?? []).map((value) =>
    Array.isArray(value) ? readInterval(edtf, value) : readSimple(edtf, value as EdtfNode),
  );
  return { form: 'choice', members };
}

function readPlain(edtf: string): SimpleDate {
  const [year = 0, month, day] = edtf.split('-').map(Number);
  return simpleDate(edtf, { year, month, day }, { approximate: false, uncertain: false });
}

function parseText(edtf: string): EdtfNode {
  try {
    return parse(edtf, { level: 2 }) as EdtfNode;
  } catch {
    throw new InvalidDate(edtf, 'is no EDTF date');
  }
}

function openInterval(edtf: string): InvalidDate {
  return new InvalidDate(
    edtf,
    'is an open interval',
    'Write both ends (1924/1926), an estimate (1924~), or leave the cell empty.',
  );
}

function readInterval(edtf: string, values: unknown[]): DateInterval {
  const [first, second] = values;
  if (!isNode(first) || !isNode(second)) throw openInterval(edtf);
  const from = readSimple(edtf, first);
  const to = readSimple(edtf, second);
  if (to.earliest < from.earliest || to.latest < from.latest) {
    throw new InvalidDate(edtf, 'ends before it begins', 'Write the earlier date first.');
  }
  return { form: 'interval', from, to };
}

/** An open end is Infinity, an unknown one null. */
function isNode(value: unknown): value is EdtfNode {
  return typeof value === 'object' && value !== null;
}

function readSimple(edtf: string, node: EdtfNode): SimpleDate {
  const doubt = { approximate: Boolean(node.approximate), uncertain: Boolean(node.uncertain) };
  const [first = 0, second, third, hour] = (node.values ?? []) as number[];
  const simple = (years: number, start = first): SimpleDate => ({
    form: 'simple',
    year: start,
    years,
    unit: 'YEAR',
    earliest: dayNumber(start, 1, 1),
    latest: lastDayOf(start + years - 1),
    ...doubt,
  });
  if (node.type === 'Year') return simple(1);
  if (node.type === 'Decade') return simple(10, first * 10);
  if (node.type === 'Century') return simple(100, first * 100);
  if (node.type === 'Season') {
    throw new InvalidDate(
      edtf,
      'is a season',
      'Write its months as an interval (1924-03/1924-05).',
    );
  }
  if (node.type === 'List') {
    throw new InvalidDate(
      edtf,
      'is a list of several dates',
      'Write one act per date, or [1917,1920] for one of them.',
    );
  }
  if (node.type !== 'Date') throw new InvalidDate(edtf, 'is no EDTF date');
  if (hour !== undefined) {
    throw new InvalidDate(
      edtf,
      'has a time of day',
      `Write the day: ${edtf.slice(0, edtf.indexOf('T'))}.`,
    );
  }

  const known = knownParts(edtf, node.unspecified ?? 0, [first, second, third]);
  return known.years > 1 ? simple(known.years) : simpleDate(edtf, known, doubt);
}

interface KnownParts {
  year: number;
  month?: number | undefined;
  day?: number | undefined;
}

function simpleDate(
  edtf: string,
  { year, month, day }: KnownParts,
  doubt: Pick<SimpleDate, 'approximate' | 'uncertain'>,
): SimpleDate {
  const base = { form: 'simple', year, years: 1, ...doubt } as const;
  if (month === undefined) {
    return { ...base, unit: 'YEAR', earliest: dayNumber(year, 1, 1), latest: lastDayOf(year) };
  }
  const lastDay = daysInMonth(year, month);
  if (day === undefined) {
    const latest = dayNumber(year, month, lastDay);
    return { ...base, month, unit: 'MONTH', earliest: dayNumber(year, month, 1), latest };
  }
  // The library's own check takes 29 February in every fourth year.
  if (day < 1 || day > lastDay) throw new InvalidDate(edtf, 'is no EDTF date');
  const number = dayNumber(year, month, day);
  return { ...base, month, day, unit: 'DAY', earliest: number, latest: number };
}

/** Which parts of a date are given; a part whose digits are all `X` is as good as left out. */
function knownParts(
  edtf: string,
  unspecified: number,
  values: (number | undefined)[],
): KnownParts & { years: number } {
  const [year = 0, zeroBasedMonth, day] = values;
  const inYear = unspecified & UNSPECIFIED.year;
  const inMonth = unspecified & UNSPECIFIED.month;
  const inDay = unspecified & UNSPECIFIED.day;
  const years = inYear === UNSPECIFIED.decade ? 10 : inYear === UNSPECIFIED.century ? 100 : 1;
  const odd =
    (inYear !== 0 && (years === 1 || year < 0 || zeroBasedMonth !== undefined)) ||
    (inMonth !== 0 && inMonth !== UNSPECIFIED.month) ||
    (inDay !== 0 && inDay !== UNSPECIFIED.day) ||
    (inMonth !== 0 && day !== undefined && inDay === 0);
  if (odd) {
    throw new InvalidDate(
      edtf,
      'leaves digits open that we cannot place',
      'Write the decade (192X), the year or an interval (1917/1920).',
    );
  }
  if (zeroBasedMonth === undefined || inMonth) return { year, years };
  return { year, years, month: zeroBasedMonth + 1, day: inDay ? undefined : day };
}
