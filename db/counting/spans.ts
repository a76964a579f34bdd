import { isoDay } from '../dates/day-number.ts';
import type { Standing } from '../vocabulary.ts';
import type { DayRange } from './day-range.ts';
import { standsBy, type Closing, type Ground, type Spell } from './spells.ts';

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

function spanDate(range: DayRange & { edtf?: string }): SpanDate {
  const { earliest, latest } = range;
  const from = isoDay(earliest);
  return {
    earliest,
    latest,
    edtf: range.edtf ?? (earliest === latest ? from : `${from}/${isoDay(latest)}`),
  };
}

/** When and why a spell ended. */
function endOf(ending: NonNullable<Spell['ending']>) {
  const { by } = ending;
  const to = spanDate('act' in by ? { ...ending, edtf: by.act.edtf } : ending);
  return { to, ...closingOf(by) };
}

function closingOf(by: Closing): Pick<RelationSpan, 'closingId' | 'closedBy'> {
  if ('act' in by) return { closingId: by.act.id, closedBy: 'ACT' };
  return { closingId: null, closedBy: by.endOf === 'PARTNER' ? 'PARTNER_ENDED' : 'SUBJECT_ENDED' };
}

/** The spans of a spell of recognition: it is cut where the standing it gives changes. */
export function standingSpans(spell: Spell): RelationSpan[] {
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
  if (last && spell.ending) Object.assign(last, endOf(spell.ending));
  return spans;
}

/** A spell of active relations as one span. */
export function relationSpan(spell: Spell): RelationSpan {
  const [first] = spell.grounds as [Ground];
  return {
    standing: first.act.confers,
    from: spanDate(first.act),
    to: null,
    openingId: first.act.id,
    closingId: null,
    closedBy: null,
    ...(spell.ending ? endOf(spell.ending) : {}),
  };
}
