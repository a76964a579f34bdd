import { badUserInput } from '../errors.ts';
import { checkYear } from '../input-bounds.ts';
import type { YearRange } from './year-range.input.ts';

/**
 * Checks a range of years.
 * @throws BAD_USER_INPUT when an end is out of bounds or the range runs backwards
 */
export function readYears(
  place: string,
  years: YearRange | null | undefined,
): { from: number | null; to: number | null } {
  const from = years?.from ?? null;
  const to = years?.to ?? null;
  if (from !== null) checkYear(`${place}.from`, from);
  if (to !== null) checkYear(`${place}.to`, to);
  if (from !== null && to !== null && from > to) {
    throw badUserInput(
      `${place}: the range runs from ${String(from)} back to ${String(to)}. Put the earlier year in from and the later one in to.`,
    );
  }
  return { from, to };
}
