import { yearOf } from '../dates/day-number.ts';
import { lineUpTo, wholeLine } from '../reference/lines.ts';
import type { PolityRecord, Reference } from '../reference/reference.ts';
import type { DayRange } from './day-range.ts';

/** The polities that are counted as one subject. */
export function countedLine(
  reference: Reference,
  subject: PolityRecord,
  mergePredecessors: boolean,
): PolityRecord[] {
  return mergePredecessors ? lineUpTo(reference, subject) : [subject];
}

/**
 * The days on which a line of polities ends, earliest first: an end that another spell of the same
 * line follows within a day is no end. A line can end more than once (Estonia 1940, again alive 1991).
 */
export function lineEnds(members: readonly PolityRecord[]): DayRange[] {
  const spells = members
    .flatMap((member) => member.lives)
    .sort((a, b) => (a.beginEarliest ?? -Infinity) - (b.beginEarliest ?? -Infinity));
  return spells.flatMap((spell) => {
    const { endEarliest, endLatest } = spell;
    if (endEarliest === null || endLatest === null) return [];
    const goesOn = spells.some(
      (other) =>
        other !== spell &&
        (other.beginEarliest ?? -Infinity) <= endLatest + 1 &&
        (other.endLatest ?? Infinity) > endLatest,
    );
    return goesOn ? [] : [{ earliest: endEarliest, latest: endLatest }];
  });
}

/** The ends of a partner: those of its whole CONTINUATION line. */
export function partnerEnds(reference: Reference, partner: PolityRecord): DayRange[] {
  return lineEnds(wholeLine(reference, partner));
}

/** The years for which the data sets of a line hold acts, both ends included. */
export function coverageOf(
  reference: Reference,
  line: readonly PolityRecord[],
): { from: number; to: number } | undefined {
  const slugs = new Set(line.map((polity) => polity.slug));
  const about = reference.datasets.all.filter((set) => set.subjects.some((s) => slugs.has(s)));
  const from = about.flatMap((set) => set.coverageFrom ?? []);
  const to = about.flatMap((set) => set.coverageTo ?? []);
  if (from.length === 0 || to.length === 0) return undefined;
  return { from: Math.min(...from), to: Math.max(...to) };
}

/**
 * The first year of a line, year 0 of an alignment at founding: the year in which its first member
 * begins, or the first year covered where the records do not reach its beginning.
 */
export function foundingYear(
  reference: Reference,
  subject: PolityRecord,
  firstActYear: () => number | undefined,
): number {
  const line = lineUpTo(reference, subject);
  const begin = line[0]?.lives[0]?.beginEarliest;
  if (begin != null) return yearOf(begin);
  return coverageOf(reference, line)?.from ?? firstActYear() ?? 0;
}
