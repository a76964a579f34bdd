/** A year at the beginning of an EDTF or ISO date: `1924`, `1924-02-01`, `1917/1920`, `1921~`. */
const ISO_YEAR = /^(-?\d{4})(?=$|[-/~?%X])/;

/** A year in the words of a date: `1 February 1924`, `about 1921`, `1917–1920`. */
const WORDED_YEAR = /^[^,;]{0,24}?(?:^|\s)(\d{4})(?:–[^,;]{1,24})?$/;

const YEAR_NAME = /(?:^|\.)(?:year|offset|from|to)$/i;

/** The year a cell stands for; null where it stands for none. */
export function readYear(value: string | number | null): number | null {
  if (typeof value === 'number') {
    return Number.isInteger(value) && Math.abs(value) <= 9999 ? value : null;
  }
  const match = value === null ? null : (ISO_YEAR.exec(value) ?? WORDED_YEAR.exec(value));
  return match ? Number(match[1]) : null;
}

/** Whether a column, by its key and its values, tells years: numbers so named, or dates. */
export function isYearColumn(key: string, values: readonly (string | number | null)[]): boolean {
  const present = values.filter((value) => value !== null);
  if (present.length === 0) return false;
  if (present.some((value) => readYear(value) === null)) return false;
  return present.every((value) => typeof value === 'string') || YEAR_NAME.test(key);
}
