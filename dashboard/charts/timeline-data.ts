import type { AnswerRegion } from './answers.ts';
import { collate } from './collate.ts';
import type { PartnerHistory, SpanDate, TimelineAnswer, TimelineSpan } from './timeline-answers.ts';
import type { View } from './view-shape.ts';

/**
 * What a stretch of a row shows: recognition de jure with active relations, recognition de facto,
 * recognition de jure while relations are broken off, or relations without any recognition.
 */
export type BarState = 'DE_JURE' | 'DE_FACTO' | 'SEVERED' | 'RELATIONS';

/** How a bar ends: a rupture, another act, the end of the partner or of the subject. */
export type BarEnd = 'SEVERED' | 'ACT' | 'PARTNER_ENDED' | 'SUBJECT_ENDED' | null;

/** One stretch of a row. */
export interface TimelineBar {
  state: BarState;
  /** Years with their fraction; a date known to the year lies at its beginning. */
  from: number;
  to: number;
  /** Dates in words; an empty end is still open. */
  since: string;
  until: string;
  /** null where another bar follows at once. */
  end: BarEnd;
}

/** The row of a partner. */
export interface TimelineRow {
  slug: string;
  label: string;
  region: AnswerRegion | null;
  bars: TimelineBar[];
  /** Slugs of the acts that open or close its bars. */
  acts: string[];
}

/** A row, or the name of a region above its rows. */
export type TimelineLine = { heading: string } | TimelineRow;

/** An answer laid out for drawing. */
export interface TimelineData {
  /** First and last year shown, both inclusive. */
  years: { from: number; to: number };
  rows: TimelineRow[];
  /** The rows in order, with headings where they are grouped by region. */
  lines: TimelineLine[];
}

/** An ISO day as a number of years: the first of January is the whole year. */
export function placeDay(iso: string): number {
  const match = /^(-?\d{4,6})-(\d{2})-(\d{2})/.exec(iso);
  if (match === null) return Number.NaN;
  return Number(match[1]) + (Number(match[2]) - 1 + (Number(match[3]) - 1) / 31) / 12;
}

interface Turn {
  at: number;
  date: SpanDate | null;
}

/** Every day on which something begins or ends, once each, in order. */
function findTurns(spans: readonly TimelineSpan[], end: number): Turn[] {
  const turns = new Map<number, Turn>();
  for (const { from, to } of spans) {
    for (const date of [from, ...(to ? [to] : [])]) {
      const at = placeDay(date.earliest);
      if (!turns.has(at)) turns.set(at, { at, date });
    }
  }
  if (spans.some(({ to }) => !to)) turns.set(end, { at: end, date: null });
  return [...turns.values()].sort((one, other) => one.at - other.at);
}

function holdsAt(spans: readonly TimelineSpan[], at: number): TimelineSpan | undefined {
  return spans.find(
    ({ from, to }) => placeDay(from.earliest) <= at && (!to || placeDay(to.earliest) > at),
  );
}

function stateAt({ standing, relations }: PartnerHistory, at: number): BarState | null {
  const granted = holdsAt(standing, at)?.standing;
  const active = holdsAt(relations, at) !== undefined;
  if (granted === 'DE_JURE') return active ? 'DE_JURE' : 'SEVERED';
  if (granted === 'DE_FACTO') return 'DE_FACTO';
  return active ? 'RELATIONS' : null;
}

/** Why a bar ends on a day: the most telling of the spans that end then. */
function endAt({ standing, relations }: PartnerHistory, at: number): BarEnd {
  const ended = [...standing, ...relations].filter(({ to }) => to && placeDay(to.earliest) === at);
  const has = (why: string): boolean => ended.some(({ closedBy }) => closedBy === why);
  if (has('PARTNER_ENDED')) return 'PARTNER_ENDED';
  if (has('SUBJECT_ENDED')) return 'SUBJECT_ENDED';
  if (ended.some(({ closing }) => closing?.kind === 'RELATIONS_SEVERED')) return 'SEVERED';
  return has('ACT') ? 'ACT' : null;
}

function barsOf(history: PartnerHistory, end: number): TimelineBar[] {
  const turns = findTurns([...history.standing, ...history.relations], end);
  const bars: TimelineBar[] = [];
  for (const [place, { at, date }] of turns.entries()) {
    const next = turns[place + 1];
    const state = next === undefined ? null : stateAt(history, at);
    const last = bars.at(-1);
    if (state === null || next === undefined) continue;
    const until = next.date?.label ?? '';
    const why = next.date === null ? null : endAt(history, next.at);
    if (last?.state === state && last.to === at) {
      Object.assign(last, { to: next.at, until, end: why });
    } else {
      bars.push({ state, from: at, to: next.at, since: date?.label ?? '', until, end: why });
    }
  }
  return bars;
}

function actsOf({ standing, relations }: PartnerHistory): string[] {
  const acts = [...standing, ...relations].flatMap(({ opening, closing }) => [
    ...(opening ? [opening.slug] : []),
    ...(closing ? [closing.slug] : []),
  ]);
  return [...new Set(acts)];
}

function compareRows(view: View): (one: TimelineRow, other: TimelineRow) => number {
  const compare = collate(view.lang);
  const byName = (one: TimelineRow, other: TimelineRow): number => compare(one.label, other.label);
  const byDate = (one: TimelineRow, other: TimelineRow): number =>
    (one.bars[0]?.from ?? 0) - (other.bars[0]?.from ?? 0) || byName(one, other);
  const place = ({ region }: TimelineRow): number => region?.position ?? Number.MAX_SAFE_INTEGER;
  if (view.order === 'NAME') return byName;
  if (view.order === 'DATE') return byDate;
  return (one, other) => place(one) - place(other) || byDate(one, other);
}

/** Lays an answer out for the chart and its table: the rows with a bar in the years shown. */
export function arrangeTimeline({ timeline }: TimelineAnswer, view: View): TimelineData {
  const from = view.from ?? timeline.years.from;
  const to = Math.max(from, view.to ?? timeline.years.to);
  const open = Math.max(to, timeline.years.to) + 1;
  const rows = timeline.partners
    .map((history) => ({
      slug: history.partner.slug,
      label: history.label,
      region: history.region ?? null,
      bars: barsOf(history, open),
      acts: actsOf(history),
    }))
    .filter(({ bars }) => bars.some((bar) => bar.from < to + 1 && bar.to > from))
    .sort(compareRows(view));
  return { years: { from, to }, rows, lines: view.order === 'REGION' ? withHeadings(rows) : rows };
}

function withHeadings(rows: readonly TimelineRow[]): TimelineLine[] {
  return rows.flatMap((row, at): TimelineLine[] => {
    const name = row.region?.name ?? 'Without a region';
    const before = rows[at - 1];
    const same = before !== undefined && before.region?.slug === row.region?.slug;
    return same ? [row] : [{ heading: name }, row];
  });
}
