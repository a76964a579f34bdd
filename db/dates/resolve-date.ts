import type { DatePrecision } from '../vocabulary.ts';
import { yearOf } from './day-number.ts';
import { parseDate, type ParsedDate, type SimpleDate } from './parse-date.ts';
import { widen, type Span } from './widen.ts';

/** A date with its possible range. Day numbers count from 1970-01-01; both ends are inclusive. */
export interface ResolvedDate {
  edtf: string;
  earliest: number;
  latest: number;
  /** Year of the earliest possible day. */
  year: number;
  /** Year of the latest possible day. */
  yearLatest: number;
  /** What the text names: one day, month or year; anything else is a RANGE. */
  precision: DatePrecision;
}

/**
 * The days that an EDTF expression may mean, doubt (`~ ? %`) included: see `widen`.
 * @throws {InvalidDate} when the text is no date, or one too open to place; the message says what to write.
 */
export function resolveDate(edtf: string): ResolvedDate {
  const parsed = parseDate(edtf);
  const spans = simpleDates(parsed).map(spanOf);
  const earliest = Math.min(...spans.map((span) => span.earliest));
  const latest = Math.max(...spans.map((span) => span.latest));
  return {
    edtf,
    earliest,
    latest,
    year: yearOf(earliest),
    yearLatest: yearOf(latest),
    precision: parsed.form === 'simple' && parsed.years === 1 ? parsed.unit : 'RANGE',
  };
}

function simpleDates(parsed: ParsedDate): SimpleDate[] {
  if (parsed.form === 'simple') return [parsed];
  if (parsed.form === 'interval') return [parsed.from, parsed.to];
  return parsed.members.flatMap(simpleDates);
}

function spanOf(date: SimpleDate): Span {
  return date.approximate || date.uncertain ? widen(date) : date;
}
