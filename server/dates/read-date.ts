import { isoDay } from '../../db/dates/day-number.ts';
import { labelDate } from '../../db/dates/label-date.ts';
import { resolveDate } from '../../db/dates/resolve-date.ts';
import type { HistoricalDate } from './historical-date.type.ts';

/** Dates of the data, read once each; bounded by the distinct dates of the database. */
const known = new Map<string, HistoricalDate>();

/** The date object of a stored EDTF text. */
export function readDate(edtf: string): HistoricalDate {
  const seen = known.get(edtf);
  if (seen) return seen;
  const { earliest, latest, year, precision } = resolveDate(edtf);
  const date: HistoricalDate = {
    edtf,
    label: labelDate(edtf),
    earliest: isoDay(earliest),
    latest: isoDay(latest),
    year,
    precision,
  };
  known.set(edtf, date);
  return date;
}

/** The date object of a stored EDTF text, or null where the data knows none. */
export function readOptionalDate(edtf: string | null): HistoricalDate | null {
  return edtf === null ? null : readDate(edtf);
}
