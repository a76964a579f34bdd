import { InvalidDate } from '../../db/dates/invalid-date.ts';
import { resolveDate } from '../../db/dates/resolve-date.ts';
import { badUserInput } from '../errors.ts';
import { quoteValue } from '../known-slugs.ts';

const SINGLE_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/**
 * The day number an `asOf` means: the day itself, or the last day of a month or year.
 * @throws BAD_USER_INPUT for anything but a plain day, month or year
 */
export function readAsOf(argument: string, edtf: string): number {
  try {
    if (SINGLE_DATE.test(edtf)) return resolveDate(edtf).latest;
  } catch (error) {
    if (!(error instanceof InvalidDate)) throw error;
  }
  throw badUserInput(
    `${argument}: ${quoteValue(edtf)} is not a day, a month or a year. Write it as "1924-02-01", "1924-02" or "1924".`,
  );
}
