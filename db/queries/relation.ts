import { sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import type { DayRange } from '../counting/day-range.ts';
import type { CountQuestion } from '../counting/question.ts';
import { loadSpells, standsBy, type Closing, type Ground, type Spell } from '../counting/spells.ts';
import { countedLine, lineEnds } from '../counting/subject-line.ts';
import { isoDay } from '../dates/day-number.ts';
import { acts } from '../schema/index.ts';
import type { Direction, Standing } from '../vocabulary.ts';
import { isAmong, VERIFIED } from './act-filter.ts';
import type { ActRow } from './acts.ts';
import { loadHistory } from './history.ts';
import { wholeLineIds } from './lines.ts';
import type { PolityRecord, Reference } from './reference.ts';

/** A day range with its EDTF text. */
export interface SpanDate extends DayRange {
  edtf: string;
}

/** A stretch of time in which one standing holds, or relations are active. */
export interface RelationSpan {
  standing: Standing;
  from: SpanDate;
  /** Null while it lasts. */
  to: SpanDate | null;
  openingId: number;
  /** The act that closed it; null while it lasts, when a line ended, or when the standing changed. */
  closingId: number | null;
  /** Why it ended. */
  closedBy: 'ACT' | 'CHANGE' | 'PARTNER_ENDED' | 'SUBJECT_ENDED' | null;
}

/** The standing and the relations of two polities over time. */
export interface RelationRecord {
  subject: PolityRecord;
  partner: PolityRecord;
  /** What the partner grants the subject. */
  received: RelationSpan[];
  /** What the subject grants the partner. */
  granted: RelationSpan[];
  /** When relations were active. */
  relations: RelationSpan[];
  /** All acts of the dyad that have a source, in chronological order. */
  acts: ActRow[];
}

function spanDate(range: DayRange & { edtf?: string }): SpanDate {
  const { earliest, latest } = range;
  const from = isoDay(earliest);
  return {
    earliest,
    latest,
    edtf: range.edtf ?? (earliest === latest ? from : `${from}/${isoDay(latest)}`),
  };
}

function closingOf(by: Closing): Pick<RelationSpan, 'closingId' | 'closedBy'> {
  if ('act' in by) return { closingId: by.act.id, closedBy: 'ACT' };
  return { closingId: null, closedBy: by.endOf === 'PARTNER' ? 'PARTNER_ENDED' : 'SUBJECT_ENDED' };
}

/** Cuts a spell where the standing it gives changes. */
function cut(spell: Spell): RelationSpan[] {
  const end = spell.ending;
  const turns = spell.grounds
    .map((ground: Ground) => ground.act.earliest)
    .filter((day, index, days) => days.indexOf(day) === index)
    .sort((a, b) => a - b);
  const spans: RelationSpan[] = [];
  for (const day of turns) {
    const act = standsBy('EARLIEST', spell, day);
    const last = spans.at(-1);
    if (last?.standing === act.confers) continue;
    const from = spanDate(act);
    if (last) Object.assign(last, { to: from, closingId: act.id, closedBy: 'CHANGE' });
    spans.push({
      standing: act.confers,
      from,
      to: null,
      openingId: act.id,
      closingId: null,
      closedBy: null,
    });
  }
  const last = spans.at(-1);
  if (last && end) {
    Object.assign(last, {
      to: spanDate('act' in end.by ? { ...end, edtf: end.by.act.edtf } : end),
      ...closingOf(end.by),
    });
  }
  return spans;
}

/** The standing and the relations of two polities over time, by the editors' reading. */
export function loadRelation(
  db: Database,
  reference: Reference,
  subject: PolityRecord,
  partner: PolityRecord,
): RelationRecord {
  const line = countedLine(reference, subject, true);
  const spansOf = (direction: Direction, measure: 'IN_FORCE' | 'IN_RELATIONS') => {
    const filter = { partners: [partner.id] };
    const question: CountQuestion = {
      subject,
      filter,
      years: {},
      measure,
      standing: 'DE_FACTO',
      groupBy: [],
      scheme: 'historical',
      direction,
      dateRule: 'EARLIEST',
      mergePredecessors: true,
    };
    const history = loadHistory(db, reference, line, direction, filter);
    return loadSpells(reference, question, history, lineEnds(line)).flat();
  };
  const standing = (direction: Direction) => spansOf(direction, 'IN_FORCE').flatMap(cut);
  const ours = line.map((polity) => polity.id);
  const theirs = wholeLineIds(reference, [partner.id]);
  return {
    subject,
    partner,
    received: standing('RECEIVED'),
    granted: standing('GRANTED'),
    relations: spansOf('RECEIVED', 'IN_RELATIONS').map((spell): RelationSpan => {
      const [first] = spell.grounds as [Ground];
      const { ending } = spell;
      return {
        standing: first.act.confers,
        from: spanDate(first.act),
        to:
          ending && spanDate('act' in ending.by ? { ...ending, edtf: ending.by.act.edtf } : ending),
        openingId: first.act.id,
        closingId: null,
        closedBy: null,
        ...(ending ? closingOf(ending.by) : {}),
      };
    }),
    acts: db
      .select()
      .from(acts)
      .where(
        sql`${isAmong(acts.confidence, VERIFIED)} AND ((${isAmong(acts.actorId, ours)} AND ${isAmong(acts.targetId, theirs)}) OR (${isAmong(acts.actorId, theirs)} AND ${isAmong(acts.targetId, ours)}))`,
      )
      .orderBy(acts.id)
      .all(),
  };
}
