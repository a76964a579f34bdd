import type { HistoryAct } from './history-act.ts';
import type { Reference } from '../reference/reference.ts';
import { dayUnder, rangeOfFirst, type DayRange } from './day-range.ts';
import type { DateRule } from '../vocabulary.ts';
import { byPartnerLine } from './flows.ts';
import type { CountQuestion } from './question.ts';
import { compareStanding, opens } from './selection.ts';
import { partnerEnds } from './subject-line.ts';

/** Why a ground of a spell fell away: an act, or the end of one of the two lines. */
export type Closing = { act: HistoryAct } | { endOf: 'PARTNER' | 'SUBJECT' };

/** An act on which a spell rests, and when it fell away, if it did. */
export interface Ground {
  act: HistoryAct;
  closed: (DayRange & { by: Closing }) | null;
}

/** A stretch of time in which a partner counts: an opening and the ending that follows it. */
export interface Spell {
  grounds: Ground[];
  opening: DayRange;
  ending: (DayRange & { by: Closing }) | null;
}

interface Event {
  range: DayRange;
  /** The act that opens, or what closes. */
  opening?: HistoryAct;
  closing?: Closing;
}

/** Whether a closing takes away a ground. A treaty's end takes only what rests on that treaty. */
function takesAway(closing: Closing, ground: Ground): boolean {
  if ('endOf' in closing) return true;
  if (closing.act.kind !== 'TREATY_ENDED') return true;
  return closing.act.treatyId !== null && closing.act.treatyId === ground.act.treatyId;
}

function closes(question: CountQuestion, act: HistoryAct): boolean {
  if (act.statusReport) return false;
  if (act.kind === 'RECOGNITION_WITHDRAWN' || act.kind === 'TREATY_ENDED') return true;
  return act.kind === 'RELATIONS_SEVERED' && question.measure === 'IN_RELATIONS';
}

function eventsOf(
  question: CountQuestion,
  acts: readonly HistoryAct[],
  ends: { partner: readonly DayRange[]; subject: readonly DayRange[] },
): Event[] {
  const events: Event[] = acts.flatMap((act): Event[] => {
    const range = { earliest: act.earliest, latest: act.latest };
    if (closes(question, act)) return [{ range, closing: { act } }];
    return opens(question, act) ? [{ range, opening: act }] : [];
  });
  for (const range of ends.partner) events.push({ range, closing: { endOf: 'PARTNER' } });
  for (const range of ends.subject) events.push({ range, closing: { endOf: 'SUBJECT' } });
  const day = (event: Event) => dayUnder(question.dateRule, event.range);
  const order = (event: Event) => (event.closing ? 0 : 1);
  return events.sort((a, b) => day(a) - day(b) || order(a) - order(b));
}

/** The spells of one partner line, in order. */
function spellsOf(events: readonly Event[]): Spell[] {
  const spells: Spell[] = [];
  let current: Spell | undefined;
  for (const { range, opening, closing } of events) {
    if (opening) {
      const ground: Ground = { act: opening, closed: null };
      if (current) current.grounds.push(ground);
      else current = { grounds: [ground], opening: range, ending: null };
      continue;
    }
    if (!current || !closing) continue;
    for (const ground of current.grounds) {
      if (!ground.closed && takesAway(closing, ground)) ground.closed = { ...range, by: closing };
    }
    if (current.grounds.every((ground) => ground.closed)) {
      spells.push({ ...current, ending: { ...range, by: closing } });
      current = undefined;
    }
  }
  if (current) spells.push(current);
  return spells.map((spell) => ({
    ...spell,
    opening: rangeOfFirst(spell.grounds.map((ground) => ground.act)),
  }));
}

/** The spells of IN_FORCE or IN_RELATIONS, by partner line. */
export function loadSpells(
  reference: Reference,
  question: CountQuestion,
  history: readonly HistoryAct[],
  subjectEnds: readonly DayRange[],
): Spell[][] {
  return [...byPartnerLine(history).values()].flatMap((acts) => {
    const partner = acts[0]?.partner;
    if (!partner) return [];
    const ends = { partner: partnerEnds(reference, partner), subject: subjectEnds };
    const spells = spellsOf(eventsOf(question, acts, ends));
    return spells.length > 0 ? [spells] : [];
  });
}

/** Whether a spell holds at the end of a day: counted, certainly, possibly. */
export function holdsOn(rule: DateRule, spell: Spell, day: number) {
  const { opening, ending } = spell;
  const opened = dayUnder(rule, opening) <= day;
  const ended = ending !== null && dayUnder(rule, ending) <= day;
  return {
    counted: opened && !ended,
    certain: opening.latest <= day && (ending === null || ending.earliest > day),
    possible: opening.earliest <= day && (ending === null || ending.latest > day),
  };
}

/**
 * The act by which a spell stands on a day: of the grounds that hold, the one of highest standing,
 * then the first; the first ground of all where none holds under the date rule.
 */
export function standsBy(rule: DateRule, spell: Spell, day: number): HistoryAct {
  const holding = spell.grounds.filter(
    ({ act, closed }) =>
      dayUnder(rule, act) <= day && (closed === null || dayUnder(rule, closed) > day),
  );
  const [best] = (holding.length > 0 ? holding : spell.grounds.slice(0, 1))
    .map((ground) => ground.act)
    .sort((a, b) => compareStanding(b.confers, a.confers)) as [HistoryAct];
  return best;
}
