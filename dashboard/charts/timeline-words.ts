import type { TimelineAnswer } from './timeline-answers.ts';
import type { BarEnd, BarState, TimelineBar, TimelineRow } from './timeline-data.ts';
import { arrangeTimeline } from './timeline-data.ts';
import { countOf, formatYears } from './format.ts';
import type { View } from './view-shape.ts';

/** What a stretch shows, as a label has it. */
export const STATE_NAMES: Readonly<Record<BarState, string>> = {
  DE_JURE: 'Recognised de jure',
  DE_FACTO: 'Recognised de facto',
  SEVERED: 'Recognised de jure, relations broken off',
  RELATIONS: 'Relations without recognition',
};

const END_NAMES: Readonly<Record<NonNullable<BarEnd>, string>> = {
  SEVERED: 'relations broken off',
  ACT: 'ended by an act',
  PARTNER_ENDED: 'the partner came to its end',
  SUBJECT_ENDED: '',
};

/** The signs at the ends of bars, as the key has them. */
export const END_SIGNS = {
  ACT: '○ Ended by an act: a withdrawal, a treaty annulled',
  PARTNER_ENDED: '| End of the partner',
} as const satisfies Partial<Record<NonNullable<BarEnd>, string>>;

const ORDER_WORDS: Readonly<Record<View['order'], string>> = {
  DATE: 'in the order of their first acts',
  REGION: 'by region',
  NAME: 'in the order of the alphabet',
};

/** Title of the timeline: the reader's own, or whose relations it shows. */
export function timelineTitle(answer: TimelineAnswer, view: View): string {
  if (view.title !== null) return view.title;
  const { from, to } = arrangeTimeline(answer, view).years;
  return `Relations of ${answer.timeline.labelInSentence}, partner by partner, ${formatYears(from, to)}`;
}

/** One line under the title: how many rows, and in which order. */
export function timelineSubtitle(answer: TimelineAnswer, view: View): string {
  if (view.subtitle !== null) return view.subtitle;
  const { rows } = arrangeTimeline(answer, view);
  return `${countOf(rows.length, 'partner')}, ${ORDER_WORDS[view.order]}`;
}

/** How a bar ended, in words; empty where another follows or nothing is to be said. */
export function sayEnd(end: BarEnd): string {
  return end === null ? '' : END_NAMES[end];
}

/** A bar in words: “Recognised de jure, 1 February 1924 – 26 May 1927 (relations broken off)”. */
export function describeBar(bar: TimelineBar): string {
  const span = bar.until === '' ? `since ${bar.since}` : `${bar.since} – ${bar.until}`;
  const end = sayEnd(bar.end);
  return `${STATE_NAMES[bar.state]}, ${span}${end === '' ? '' : ` (${end})`}`;
}

/** A row in words, for those who walk through the rows by keyboard. */
export function describeRow(row: TimelineRow): string {
  return `${row.label}: ${row.bars.map(describeBar).join('; ')}`;
}

/** The timeline in a sentence or two, for those who cannot see it. */
export function timelineSummary(answer: TimelineAnswer, view: View): string {
  const { rows, years } = arrangeTimeline(answer, view);
  if (rows.length === 0) return 'No partner has a standing or relations in these years.';
  const severed = rows.filter(({ bars }) => bars.some(({ state }) => state === 'SEVERED')).length;
  const ended = rows.filter(({ bars }) => bars.some(({ end }) => end === 'PARTNER_ENDED')).length;
  const span = formatYears(years.from, years.to);
  return (
    `Timeline of ${countOf(rows.length, 'partner')} of ${answer.timeline.labelInSentence}, ${span}. ` +
    `Relations with ${String(severed)} of them were broken off at least once; ` +
    `${String(ended)} came to ${ended === 1 ? 'its' : 'their'} own end.`
  );
}
