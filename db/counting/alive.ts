import { lastDayOf } from '../dates/day-number.ts';
import type { LifeRecord, PolityRecord, Reference } from '../queries/reference.ts';

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

/**
 * How many states are alive on 31 December of a year: polities of kind STATE, without the subject's
 * own line and without republics inside a union.
 */
export function statesAlive(reference: Reference, subject: PolityRecord, year: number): number {
  const day = lastDayOf(year);
  return reference.polities.all.filter(
    (polity) => polity.kind === 'STATE' && polity.lineId !== subject.lineId && isAlive(polity, day),
  ).length;
}
