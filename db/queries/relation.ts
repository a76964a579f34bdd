import { sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import type { CountQuestion } from '../counting/question.ts';
import { relationSpan, standingSpans, type RelationSpan } from '../counting/spans.ts';
import { loadSpells } from '../counting/spells.ts';
import { countedLine, lineEnds } from '../counting/subject-line.ts';
import { withinDeadline } from '../deadline.ts';
import { acts } from '../schema/index.ts';
import type { Direction } from '../vocabulary.ts';
import { isAmong, VERIFIED } from './act-filter.ts';
import type { ActRow } from './acts.ts';
import type { HistoryAct } from '../counting/history-act.ts';
import { wholeLineIds } from '../reference/lines.ts';
import type { PolityRecord, Reference } from '../reference/reference.ts';
import { loadTurns } from './turning-acts.ts';

/** The standing and the relations of two polities over time. */
export interface RelationRecord {
  subject: PolityRecord;
  partner: PolityRecord;
  /** What the partner grants the subject. */
  received: RelationSpan[];
  /** What the subject grants the partner. */
  granted: RelationSpan[];
  /** When relations were active, as IN_RELATIONS counts the partner for this subject. */
  relations: RelationSpan[];
  /** All acts of the dyad that have a source, in chronological order. */
  acts: ActRow[];
}

/** The standing and the relations of two polities over time, by the editors' reading. */
export function loadRelation(
  db: Database,
  reference: Reference,
  subject: PolityRecord,
  partner: PolityRecord,
): RelationRecord {
  const line = countedLine(reference, subject, true);
  const filter = { partners: [partner.id] };
  const question: CountQuestion = {
    subject,
    filter,
    years: {},
    measure: 'IN_FORCE',
    standing: 'DE_FACTO',
    groupBy: [],
    scheme: 'historical',
    direction: 'RECEIVED',
    dateRule: 'EARLIEST',
    mergePredecessors: true,
  };
  const turnsOf = (direction: Direction) =>
    loadTurns(db, reference, line, { ...question, direction }).acts;
  const spellsOf = (measure: 'IN_FORCE' | 'IN_RELATIONS', acts: readonly HistoryAct[]) =>
    loadSpells(reference, { ...question, measure }, acts, lineEnds(line)).flat();
  const received = turnsOf('RECEIVED');
  const granted = turnsOf('GRANTED');
  const ours = line.map((polity) => polity.id);
  const theirs = wholeLineIds(reference, [partner.id]);
  return {
    subject,
    partner,
    received: spellsOf('IN_FORCE', received).flatMap(standingSpans),
    granted: spellsOf('IN_FORCE', granted).flatMap(standingSpans),
    relations: spellsOf('IN_RELATIONS', received).map(relationSpan),
    acts: db
      .select()
      .from(acts)
      .where(
        sql`${isAmong(acts.confidence, VERIFIED)} AND ${withinDeadline} AND ((${isAmong(acts.actorId, ours)} AND ${isAmong(acts.targetId, theirs)}) OR (${isAmong(acts.actorId, theirs)} AND ${isAmong(acts.targetId, ours)}))`,
      )
      .orderBy(acts.id)
      .all(),
  };
}
