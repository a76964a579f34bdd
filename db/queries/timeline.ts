import type { Database } from '../client.ts';
import type { CountQuestion } from '../counting/question.ts';
import { timelineRule } from '../counting/rule.ts';
import { relationSpan, standingSpans, type RelationSpan } from '../counting/spans.ts';
import { loadSpells, type Spell } from '../counting/spells.ts';
import { countedLine, coverageOf, foundingYear, lineEnds } from '../counting/subject-line.ts';
import type { Stretch } from '../counting/tally.ts';
import { yearOf } from '../dates/day-number.ts';
import type { ActFilter } from '../counting/act-filter.ts';
import { yearOfEdge } from './history-edges.ts';
import type { HistoryAct } from '../counting/history-act.ts';
import { lineInSentence, lineLabel, wholeLineInOrder } from '../reference/lines.ts';
import type { PolityRecord, Reference, RegionRecord } from '../reference/reference.ts';
import { loadTurns, type Turns } from './turning-acts.ts';

/** Whose partners are asked for, and on which evidence. */
export interface TimelineQuestion {
  subject: PolityRecord;
  filter: ActFilter;
  /** Slug of the region scheme. */
  scheme: string;
  mergePredecessors: boolean;
}

/** One partner's standing and relations with the subject over time. */
export interface PartnerHistory {
  /** The partner as it was when it first granted a standing or had relations. */
  partner: PolityRecord;
  /** The members of its line that acted or lived while a span lasted: "Weimar Germany & Nazi Germany". */
  label: string;
  /** Undefined where the scheme has no region for it. */
  region: RegionRecord | undefined;
  /** What it grants the subject, oldest first. */
  standing: RelationSpan[];
  /** When relations were active, oldest first. */
  relations: RelationSpan[];
  /**
   * Days from its first recognition de facto to the first de jure that followed, each date at its
   * earliest day; null where there was no such step.
   */
  waitDays: number | null;
}

/** The partners of a subject over time. */
export interface Timeline {
  subject: PolityRecord;
  /** "Soviet Russia & USSR". */
  label: string;
  /** "Soviet Russia & the USSR", as it stands inside a sentence. */
  labelInSentence: string;
  /** From the line's first year to the last year that can be told. */
  years: Stretch;
  /** One English sentence that says what the spans are. */
  rule: string;
  /** In the order of their first acts. */
  partners: PartnerHistory[];
  /** Ids of all acts that open or close a span. */
  actIds: number[];
}

function groupByLine(partners: readonly Spell[][]): Map<number, Spell[]> {
  return new Map(
    partners.flatMap((spells) => {
      const lineId = spells[0]?.grounds[0]?.act.partner.lineId;
      return lineId === undefined ? [] : [[lineId, spells] as const];
    }),
  );
}

function countWait(standing: readonly RelationSpan[]): number | null {
  const at = standing.findIndex((span) => span.standing === 'DE_FACTO');
  const begin = standing[at];
  const firm = standing.slice(at + 1).find((span) => span.standing === 'DE_JURE');
  const before = standing.slice(0, Math.max(0, at)).some((span) => span.standing === 'DE_JURE');
  return begin && firm && !before ? firm.from.earliest - begin.from.earliest : null;
}

/** By the first day of their spans, then by the first act that opens one. */
function compareBeginnings(a: PartnerHistory, b: PartnerHistory): number {
  const spansOf = ({ standing, relations }: PartnerHistory) => [...standing, ...relations];
  const firstDay = (one: PartnerHistory) =>
    Math.min(...spansOf(one).map((span) => span.from.earliest));
  const firstAct = (one: PartnerHistory) => Math.min(...spansOf(one).map((span) => span.openingId));
  return firstDay(a) - firstDay(b) || firstAct(a) - firstAct(b);
}

/** The partners whose acts open a spell, in the order of those acts. */
function partnersIn(spells: readonly Spell[]): PolityRecord[] {
  return spells
    .flatMap((spell) => spell.grounds.map((ground): HistoryAct => ground.act))
    .sort((a, b) => a.earliest - b.earliest || a.id - b.id)
    .map((act) => act.partner);
}

/** Whether a polity existed on a day of a span. */
function livedIn({ lives }: PolityRecord, spans: readonly RelationSpan[]): boolean {
  return spans.some(({ from, to }) =>
    lives.some(
      ({ beginEarliest, endLatest }) =>
        (beginEarliest ?? -Infinity) < (to?.earliest ?? Infinity) &&
        (endLatest ?? Infinity) > from.earliest,
    ),
  );
}

/**
 * What the row of a partner is called: every member of its line that acted or that lived while a span
 * lasted, since a recognition given by Weimar Germany goes on under Nazi Germany.
 */
function rowLabel(
  reference: Reference,
  acted: readonly PolityRecord[],
  spans: readonly RelationSpan[],
): string {
  const [first] = acted;
  const line = first ? wholeLineInOrder(reference, first) : [];
  return lineLabel(line.filter((polity) => acted.includes(polity) || livedIn(polity, spans)));
}

/** The last year that can be told: that of the subject's end, or of the coverage's. */
function lastYear(reference: Reference, line: readonly PolityRecord[], { edges }: Turns): number {
  const known = [
    ...lineEnds(line)
      .slice(-1)
      .filter(() => line.every((polity) => polity.lives.every((life) => life.endLatest !== null)))
      .map((end) => yearOf(end.latest)),
    ...[coverageOf(reference, line)?.to ?? []].flat(),
  ];
  return known.length > 0 ? Math.min(...known) : (yearOfEdge(edges().lastDay) ?? -Infinity);
}

/** The standing and the relations of every partner of a subject; two or three statements in all. */
export function loadTimeline(
  db: Database,
  reference: Reference,
  asked: TimelineQuestion,
): Timeline {
  const question: CountQuestion = {
    ...asked,
    years: {},
    measure: 'IN_FORCE',
    standing: 'DE_FACTO',
    groupBy: [],
    direction: 'RECEIVED',
    dateRule: 'EARLIEST',
  };
  const line = countedLine(reference, asked.subject, asked.mergePredecessors);
  const labelInSentence = lineInSentence(line);
  const turns = loadTurns(db, reference, line, question);
  const ends = lineEnds(line);
  const recognised = groupByLine(loadSpells(reference, question, turns.acts, ends));
  const related = groupByLine(
    loadSpells(reference, { ...question, measure: 'IN_RELATIONS' }, turns.acts, ends),
  );
  const partners = [...new Set([...recognised.keys(), ...related.keys()])].flatMap(
    (lineId): PartnerHistory[] => {
      const spells = [...(recognised.get(lineId) ?? []), ...(related.get(lineId) ?? [])];
      const members = partnersIn(spells);
      const [partner] = members;
      if (!partner) return [];
      const standing = (recognised.get(lineId) ?? []).flatMap(standingSpans);
      const relations = (related.get(lineId) ?? []).map(relationSpan);
      return [
        {
          partner,
          label: rowLabel(reference, members, [...standing, ...relations]),
          region: partner.regions.get(asked.scheme),
          standing,
          waitDays: countWait(standing),
          relations,
        },
      ];
    },
  );
  const founded = foundingYear(reference, asked.subject, () => yearOfEdge(turns.edges().firstDay));
  const to = Math.max(founded, lastYear(reference, line, turns));
  const spans = partners.flatMap(({ standing, relations }) => [...standing, ...relations]);
  return {
    subject: asked.subject,
    label: lineLabel(line),
    labelInSentence,
    years: { from: founded, to },
    rule: timelineRule(reference, question, labelInSentence),
    partners: partners.sort(compareBeginnings),
    actIds: [
      ...new Set(spans.flatMap(({ openingId, closingId }) => [openingId, closingId ?? []].flat())),
    ].sort((a, b) => a - b),
  };
}
