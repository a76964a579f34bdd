import { nameInSentence } from '../words/name-in-sentence.ts';
import type { PolityRecord, Reference } from './reference.ts';

/** The predecessor of a polity by CONTINUATION, if it has one. */
function continuedFrom(reference: Reference, polity: PolityRecord): PolityRecord | undefined {
  const link = polity.predecessors.find((succession) => succession.kind === 'CONTINUATION');
  return link && reference.polities.byId.get(link.predecessorId);
}

/** A polity and those it continues, the first of the line first: USSR → [RSFSR, USSR]. */
export function lineUpTo(reference: Reference, polity: PolityRecord): PolityRecord[] {
  const line = [polity];
  for (let older = continuedFrom(reference, polity); older; older = continuedFrom(reference, older))
    line.unshift(older);
  return line;
}

/** All members of the CONTINUATION line to which a polity belongs, in no particular order. */
export function wholeLine(reference: Reference, polity: PolityRecord): PolityRecord[] {
  return reference.polities.all.filter((other) => other.lineId === polity.lineId);
}

/** The same, the first of the line first. */
export function wholeLineInOrder(reference: Reference, polity: PolityRecord): PolityRecord[] {
  return wholeLine(reference, polity)
    .map((member) => lineUpTo(reference, member))
    .reduce((longest, line) => (line.length > longest.length ? line : longest));
}

/** The ids of the whole lines of the given polities. */
export function wholeLineIds(reference: Reference, ids: readonly number[]): number[] {
  const lines = new Set(ids.map((id) => reference.polities.byId.get(id)?.lineId));
  return reference.polities.all.filter((p) => lines.has(p.lineId)).map((p) => p.id);
}

/** What a line is called beside numbers: "Soviet Russia & USSR". */
export function lineLabel(line: readonly PolityRecord[]): string {
  return [...new Set(line.map((polity) => polity.shortName))].join(' & ');
}

/** What a line is called inside a sentence: "Soviet Russia & the USSR". */
export function lineInSentence(line: readonly PolityRecord[]): string {
  return [...new Set(line.map((polity) => nameInSentence(polity.shortName)))].join(' & ');
}
