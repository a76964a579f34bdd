import { isoDay } from '../dates/day-number.ts';
import { labelDate } from '../dates/label-date.ts';
import type { Reference } from '../reference/reference.ts';
import type { ActKind, TreatyKind } from '../vocabulary.ts';
import type { CountQuestion } from './question.ts';
import type { Stretch } from './tally.ts';

const KIND_WORDS: Record<ActKind, string> = {
  RECOGNITION_DE_FACTO: 'recognition de facto',
  RECOGNITION_DE_JURE: 'recognition de jure',
  RECOGNITION_REFUSED: 'refusal of recognition',
  RECOGNITION_WITHDRAWN: 'withdrawal of recognition',
  RELATIONS_ESTABLISHED: 'relations established',
  RELATIONS_SEVERED: 'relations severed',
  RELATIONS_RESTORED: 'relations restored',
  TREATY_SIGNED: 'treaty signed',
  TREATY_ENDED: 'treaty ended',
  INTERVENTION: 'intervention',
  EXPULSION: 'expulsion',
  OTHER: 'other act',
};

const TREATY_WORDS: Record<TreatyKind, string> = {
  PEACE: 'peace',
  RECOGNITION: 'recognition',
  FRIENDSHIP: 'friendship',
  TRADE: 'trade',
  NEUTRALITY: 'neutrality',
  NON_AGGRESSION: 'non-aggression',
  ALLIANCE: 'alliance',
  MUTUAL_ASSISTANCE: 'mutual assistance',
  OTHER: 'other matters',
};

/** "a, b and c", or with another conjunction. */
function list(words: readonly string[], conjunction = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1) ?? ''}`;
}

const alternatives = (words: readonly string[]) => list(words, 'or');

function shortNames(reference: Reference, ids: readonly number[] | undefined): string {
  return list((ids ?? []).flatMap((id) => reference.polities.byId.get(id)?.shortName ?? []));
}

/** What decides the words for the act that counts. */
type ActQuestion = Pick<CountQuestion, 'filter' | 'standing' | 'direction'>;

/** The act that counts, with the side it is done to or by. */
function countedAct(question: ActQuestion, label: string): string {
  const { kinds, treatyKinds } = question.filter;
  const received = question.direction === 'RECEIVED';
  const treaties = treatyKinds
    ? `, resting on a treaty of ${alternatives(treatyKinds.map((kind) => TREATY_WORDS[kind]))}`
    : '';
  if (kinds) {
    const named = alternatives(kinds.map((kind) => KIND_WORDS[kind]));
    return `act ${received ? 'towards' : 'by'} ${label} of this kind: ${named}${treaties}`;
  }
  const degree = question.standing === 'DE_JURE' ? 'de jure' : 'de facto or de jure';
  return received
    ? `act that confers recognition ${degree} on ${label}${treaties}`
    : `act by which ${label} confers recognition ${degree}${treaties}`;
}

function measured(question: CountQuestion, label: string, years: string): string {
  const act = countedAct(question, label);
  switch (question.measure) {
    case 'FIRST':
      return `Each partner is counted once, in the year of its first ${act}, ${years}`;
    case 'ACTS':
      return `Every ${act}, ${years}, so that a partner counts each time`;
    case 'CUMULATIVE':
      return `Running total since the beginning, shown for ${years}: each partner from the year of its first ${act}`;
    case 'IN_FORCE':
      return `Partners on 31 December, ${years}, for which an ${act} is in force: until it is withdrawn, the treaty it rests on ends, or one of the two ends`;
    case 'IN_RELATIONS':
      return `Partners with active relations with ${label} on 31 December, ${years}: from the act that opens them to a rupture, a withdrawal or an end, and again once they are restored`;
  }
}

function narrowing(reference: Reference, question: Pick<CountQuestion, 'filter'>): string[] {
  const { filter } = question;
  const parts: string[] = [];
  if (filter.partners) parts.push(`only ${shortNames(reference, filter.partners)}`);
  if (filter.withoutPartners)
    parts.push(`without ${shortNames(reference, filter.withoutPartners)}`);
  if (filter.regions) {
    const names = filter.regions.flatMap((id) => reference.regions.get(id)?.name ?? []);
    parts.push(`only partners in ${list(names)}`);
  }
  if (filter.years && (filter.years.from != null || filter.years.to != null)) {
    parts.push(`only acts of ${filter.years.from ?? '…'}–${filter.years.to ?? '…'}`);
  }
  if (filter.datasets) {
    const titles = filter.datasets.flatMap((id) => reference.datasets.byId.get(id)?.title ?? []);
    parts.push(`only from ${list(titles)}`);
  }
  if (filter.text?.trim()) parts.push(`only acts that mention “${filter.text.trim()}”`);
  return parts;
}

function evidence(reference: Reference, question: Pick<CountQuestion, 'filter'>): string {
  const { sources, confidence } = question.filter;
  if (sources) {
    const labels = sources.flatMap((id) => reference.sources.byId.get(id)?.label ?? []);
    return `dates and kinds as told by ${list(labels)}`;
  }
  if (!confidence) return 'as read by the editors, acts without a source left out';
  const words = confidence.map((word) => word.toLowerCase().replaceAll('_', ' '));
  return `as read by the editors, only acts that are ${alternatives(words)}`;
}

function stretchLabel({ from, to }: Stretch): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** One English sentence that says what a series counts; printed under charts and in exports. */
export function ruleSentence(
  reference: Reference,
  question: CountQuestion,
  label: string,
  years: Stretch,
): string {
  const parts = [
    measured(question, label, stretchLabel(years)),
    'mutual acts included',
    ...narrowing(reference, question),
    evidence(reference, question),
    `uncertain dates at their ${question.dateRule === 'EARLIEST' ? 'earliest' : 'latest'}`,
  ];
  if (!question.mergePredecessors) parts.push(`without the polities that ${label} continues`);
  return `${parts.join('; ')}.`;
}

/** The same for a list of partners: in force at the end of a day, or ever where no day is given. */
export function partnersRule(
  reference: Reference,
  question: CountQuestion,
  label: string,
  day: number | null,
): string {
  const act = countedAct(question, label);
  const when =
    day === null
      ? `All partners with an ${act}, whatever became of it`
      : `Partners for which an ${act} was in force at the end of ${labelDate(isoDay(day))}`;
  return `${[
    when,
    'each listed once',
    'mutual acts included',
    ...narrowing(reference, question),
    evidence(reference, question),
  ].join('; ')}.`;
}

/** The same for the partners of a subject over time. */
export function timelineRule(reference: Reference, question: CountQuestion, label: string): string {
  return `${[
    `All partners that granted ${label} a standing or had relations with it: each standing from the act that grants it until it is withdrawn, the treaty it rests on ends, or one of the two ends; relations until a rupture, and again once they are restored`,
    'mutual acts included',
    ...narrowing(reference, question),
    evidence(reference, question),
    'uncertain dates at their earliest',
  ].join('; ')}.`;
}

/** The same for who recognised whom: what one cell is. */
export function matrixRule(
  reference: Reference,
  question: ActQuestion & Pick<CountQuestion, 'dateRule'>,
): string {
  const act = countedAct(question, 'the one named above');
  return `${[
    `Each cell is the year of the first ${act}, by the one named on the left`,
    'mutual acts included',
    ...narrowing(reference, question),
    evidence(reference, question),
    `uncertain dates at their ${question.dateRule === 'EARLIEST' ? 'earliest' : 'latest'}`,
  ].join('; ')}; an empty cell means that no such act is on record.`;
}
