import type { DateRule } from '../vocabulary.ts';

/** The first and last day that a date can mean, as day numbers. */
export interface DayRange {
  earliest: number;
  latest: number;
}

/** The day a range is counted at under a date rule. */
export function dayUnder(rule: DateRule, range: DayRange): number {
  return rule === 'LATEST' ? range.latest : range.earliest;
}

/** The range of the first of several events: it cannot be later than any of them can be. */
export function rangeOfFirst(ranges: readonly DayRange[]): DayRange {
  return {
    earliest: Math.min(...ranges.map((range) => range.earliest)),
    latest: Math.min(...ranges.map((range) => range.latest)),
  };
}

/** The range that holds all the given ranges. */
export function rangeOfAll(ranges: readonly DayRange[]): DayRange {
  return {
    earliest: Math.min(...ranges.map((range) => range.earliest)),
    latest: Math.max(...ranges.map((range) => range.latest)),
  };
}
