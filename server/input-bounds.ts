import { badUserInput } from './errors.ts';

/** The most entries a list argument may hold. */
const MAX_LIST_LENGTH = 500;
/** The longest text to search for, in UTF-16 units. */
const MAX_TEXT_LENGTH = 200;
/** Years run from −9999 to 9999. */
const MAX_YEAR = 9999;
/** The most years a count may show. */
export const MAX_YEARS_SHOWN = 1000;

/** @throws BAD_USER_INPUT when a list argument is longer than 500. */
export function checkListLength(place: string, list: readonly unknown[]): void {
  if (list.length <= MAX_LIST_LENGTH) return;
  throw badUserInput(
    `${place}: ${String(list.length)} entries are too many. Give at most ${String(MAX_LIST_LENGTH)}.`,
  );
}

/** @throws BAD_USER_INPUT when a text to search for is longer than 200. */
export function checkText(place: string, text: string): void {
  if (text.length <= MAX_TEXT_LENGTH) return;
  throw badUserInput(
    `${place}: the text is ${String(text.length)} characters long. Search for at most ${String(MAX_TEXT_LENGTH)} characters.`,
  );
}

/** @throws BAD_USER_INPUT when a year lies outside −9999 to 9999. */
export function checkYear(place: string, year: number): void {
  if (Math.abs(year) <= MAX_YEAR) return;
  throw badUserInput(
    `${place}: ${String(year)} is no year this service knows. Give a year from -${String(MAX_YEAR)} to ${String(MAX_YEAR)}.`,
  );
}

/** The entries of a list argument, or undefined where it was left out, null or empty. */
export function readList<T>(
  place: string,
  list: readonly T[] | null | undefined,
): readonly T[] | undefined {
  if (!list) return undefined;
  checkListLength(place, list);
  return list.length > 0 ? [...new Set(list)] : undefined;
}
