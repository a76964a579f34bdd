import { lastDayOf } from '../dates/day-number.ts';
import type { LifeRecord, PolityRecord, Reference } from '../reference/reference.ts';

function covers(life: LifeRecord, day: number): boolean {
  return (
    life.withinId === null &&
    (life.beginEarliest ?? -Infinity) <= day &&
    (life.endEarliest ?? Infinity) > day
  );
}

/** Whether a polity exists on a day, and not as a republic inside a union. */
function isAlive(polity: PolityRecord, day: number): boolean {
  return polity.lives.some((life) => covers(life, day));
}

/** How many states are alive, and how many of them belong to each line. */
interface Alive {
  all: number;
  byLine: Map<number, number>;
}

/** Who is alive on 31 December, by year; worked out once per database. */
const known = new WeakMap<Reference, Map<number, Alive>>();

function aliveIn(reference: Reference, year: number): Alive {
  const years = known.get(reference) ?? new Map<number, Alive>();
  known.set(reference, years);
  const seen = years.get(year);
  if (seen) return seen;
  const day = lastDayOf(year);
  const alive = reference.polities.all.filter(
    (polity) => polity.kind === 'STATE' && isAlive(polity, day),
  );
  const byLine = new Map<number, number>();
  for (const { lineId } of alive) byLine.set(lineId, (byLine.get(lineId) ?? 0) + 1);
  const counts = { all: alive.length, byLine };
  years.set(year, counts);
  return counts;
}

/**
 * How many states are alive on 31 December of a year: polities of kind STATE, without the subject's
 * own line and without republics inside a union.
 */
export function statesAlive(reference: Reference, subject: PolityRecord, year: number): number {
  const { all, byLine } = aliveIn(reference, year);
  return all - (byLine.get(subject.lineId) ?? 0);
}
