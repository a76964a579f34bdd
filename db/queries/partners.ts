import type { Database } from '../client.ts';
import { firstActs } from '../counting/flows.ts';
import type { CountQuestion } from '../counting/question.ts';
import { holdsOn, loadSpells, standsBy, type Spell } from '../counting/spells.ts';
import { countedLine, coverageOf, lineEnds } from '../counting/subject-line.ts';
import { lastDayOf } from '../dates/day-number.ts';
import { partnersRule } from '../counting/rule.ts';
import type { ActFilter } from '../counting/act-filter.ts';
import type { HistoryAct } from '../counting/history-act.ts';
import { lineInSentence, lineLabel } from '../reference/lines.ts';
import type { PolityRecord, Reference, RegionRecord } from '../reference/reference.ts';
import type { Standing } from '../vocabulary.ts';
import { loadTurns, type Turns } from './turning-acts.ts';

/** Whose partners are listed, and on which evidence. */
export interface PartnersQuestion {
  subject: PolityRecord;
  filter: ActFilter;
  /** Slug of the region scheme. */
  scheme: string;
  standing: Standing;
  /** Day number; only partners whose recognition is in force at its end. Null: all that ever granted it. */
  asOf: number | null;
  mergePredecessors: boolean;
}

/** One recogniser. */
export interface Partner {
  /** The partner as it was on the act's day. */
  polity: PolityRecord;
  /** The act by which it stands, or its first. */
  act: HistoryAct;
  /** Whether the recognition holds on the day asked for, or on the last day covered. */
  inForce: () => boolean;
}

/** The partners of one region. */
export interface PartnerRegion {
  region: RegionRecord;
  /** In the order of their acts. */
  partners: Partner[];
}

/** The partners of a subject, with the sentence that says who they are. */
export interface PartnersAnswer {
  label: string;
  /** One English sentence that says who is listed. */
  rule: string;
  /** Regions with at least one partner, in the order of the scheme. */
  regions: PartnerRegion[];
}

function inForceOn(question: CountQuestion, partners: readonly Spell[][], day: number) {
  return partners.flatMap((spells) => {
    const spell = spells.find((candidate) => holdsOn(question.dateRule, candidate, day).counted);
    return spell ? [standsBy(question.dateRule, spell, day)] : [];
  });
}

/** The first act of each partner that gives the standing. */
function firstPartners(
  db: Database,
  reference: Reference,
  question: CountQuestion,
  line: readonly PolityRecord[],
): HistoryAct[] {
  const firsts: CountQuestion = { ...question, measure: 'FIRST' };
  const { acts } = loadTurns(db, reference, line, firsts);
  return firstActs(firsts, acts).map((entry) => entry.act);
}

function groupByRegion(
  acts: readonly HistoryAct[],
  scheme: string,
  holds: (partner: PolityRecord) => boolean,
): PartnerRegion[] {
  const groups = new Map<number, PartnerRegion>();
  for (const act of acts) {
    const polity = act.partner;
    const region = polity.regions.get(scheme);
    if (!region) continue;
    const group = groups.get(region.id) ?? { region, partners: [] };
    group.partners.push({ polity, act, inForce: () => holds(polity) });
    groups.set(region.id, group);
  }
  return [...groups.values()].sort((a, b) => a.region.position - b.region.position);
}

/** The last day for which "in force" can be told: the eve of the subject's end, or of the coverage's. */
function lastTellableDay(reference: Reference, line: readonly PolityRecord[], { edges }: Turns) {
  const days = lineEnds(line).map((end) => end.earliest - 1);
  const covered = coverageOf(reference, line)?.to;
  if (covered !== undefined) days.push(lastDayOf(covered));
  return days.length > 0 ? Math.min(...days) : Math.max(0, edges().lastDay ?? 0);
}

/** The partners that recognise a subject, by region. */
export function listPartnersByRegion(
  db: Database,
  reference: Reference,
  asked: PartnersQuestion,
): PartnersAnswer {
  const question: CountQuestion = {
    ...asked,
    years: {},
    measure: 'IN_FORCE',
    groupBy: [],
    direction: 'RECEIVED',
    dateRule: 'EARLIEST',
  };
  const line = countedLine(reference, asked.subject, asked.mergePredecessors);
  const standing = (): HistoryAct[] => {
    const turns = loadTurns(db, reference, line, question);
    const spells = loadSpells(reference, question, turns.acts, lineEnds(line));
    const day = asked.asOf ?? lastTellableDay(reference, line, turns);
    return inForceOn(question, spells, day);
  };
  const partners = (
    asked.asOf === null ? firstPartners(db, reference, question, line) : standing()
  ).sort((a, b) => a.latest - b.latest || a.earliest - b.earliest || a.id - b.id);
  let inForce: Set<number> | undefined;
  const holds = ({ lineId }: PolityRecord): boolean => {
    if (asked.asOf !== null) return true;
    inForce ??= new Set(standing().map((act) => act.partner.lineId));
    return inForce.has(lineId);
  };
  return {
    label: lineLabel(line),
    rule: partnersRule(reference, question, lineInSentence(line), asked.asOf),
    regions: groupByRegion(partners, asked.scheme, holds),
  };
}
