import { isoDay } from '../dates/day-number.ts';
import { labelDate } from '../dates/label-date.ts';
import type { Reference } from '../queries/reference.ts';
import type { ActKind, TreatyKind } from '../vocabulary.ts';
import { isStock, type CountQuestion } from './question.ts';
import type { Stretch } from './tally.ts';

const KIND_WORDS: Record<ActKind, string> = {
  RECOGNITION_DE_FACTO: 'recognitions de facto',
  RECOGNITION_DE_JURE: 'recognitions de jure',
  RECOGNITION_REFUSED: 'refusals of recognition',
  RECOGNITION_WITHDRAWN: 'withdrawals of recognition',
  RELATIONS_ESTABLISHED: 'relations established',
  RELATIONS_SEVERED: 'relations severed',
  RELATIONS_RESTORED: 'relations restored',
  TREATY_SIGNED: 'treaties signed',
  TREATY_ENDED: 'treaties ended',
  INTERVENTION: 'interventions',
  EXPULSION: 'expulsions',
  OTHER: 'other acts',
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

/** "a, b and c". */
function list(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

function shortNames(reference: Reference, ids: readonly number[] | undefined): string {
  return list((ids ?? []).flatMap((id) => reference.polities.byId.get(id)?.shortName ?? []));
}

/** What one counted thing is: "recognition de jure", or the kinds that were named. */
function whatCounts(question: CountQuestion): string {
  const { kinds, treatyKinds } = question.filter;
  const treaties = treatyKinds
    ? ` resting on treaties of ${list(treatyKinds.map((kind) => TREATY_WORDS[kind]))}`
    : '';
  if (kinds) return `acts (${list(kinds.map((kind) => KIND_WORDS[kind]))})${treaties}`;
  const degree = question.standing === 'DE_JURE' ? 'recognition de jure' : 'recognition de facto or de jure';
  return `acts that confer ${degree}${treaties}`;
}

function measured(question: CountQuestion, label: string, line: string): string {
  const received = question.direction === 'RECEIVED';
  const side = received ? `towards ${label}` : `by ${label}`;
  const what = whatCounts(question);
  switch (question.measure) {
    case 'FIRST':
      return `Partners, each counted once in the year of its first among the ${what} ${side}${line}`;
    case 'ACTS':
      return `All ${what} ${side}${line}, so that a partner counts each time`;
    case 'CUMULATIVE':
      return `Running total of partners since the beginning, each from the year of its first among the ${what} ${side}${line}`;
    case 'IN_FORCE':
      return `Partners on 31 December for which one of the ${what} ${side}${line} holds: until it is withdrawn, the treaty it rests on ends, or one of the two ends`;
    case 'IN_RELATIONS':
      return `Partners on 31 December with active relations with ${label}${line}: from the first act that opens them to a rupture, a withdrawal or an end, and again when they are restored`;
  }
}

function narrowing(reference: Reference, question: CountQuestion): string[] {
  const { filter } = question;
  const parts: string[] = [];
  if (filter.partners) parts.push(`only ${shortNames(reference, filter.partners)}`);
  if (filter.withoutPartners) parts.push(`without ${shortNames(reference, filter.withoutPartners)}`);
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

function evidence(reference: Reference, question: CountQuestion): string {
  const { sources, confidence } = question.filter;
  if (sources) {
    const titles = sources.flatMap((id) => reference.sources.byId.get(id)?.label ?? []);
    return `as told by ${list(titles)}`;
  }
  if (!confidence) return 'as read by the editors, acts that no source supports left out';
  const words = confidence.map((word) => word.toLowerCase().replaceAll('_', ' '));
  return `as read by the editors, acts that are ${list(words)}`;
}

/** One English sentence that says what a series counts; printed under charts and in exports. */
export function ruleSentence(
  reference: Reference,
  question: CountQuestion,
  label: string,
  years: Stretch,
): string {
  const merged = question.mergePredecessors ? '' : ' (without the polities it continues)';
  const dated =
    question.dateRule === 'EARLIEST'
      ? 'uncertain dates at their earliest'
      : 'uncertain dates at their latest';
  const shown = isStock(question.measure) ? `shown for ${years.from}–${years.to}` : `${years.from}–${years.to}`;
  const mutual = question.measure === 'IN_RELATIONS' ? [] : ['mutual acts included'];
  return `${[
    measured(question, label, merged),
    shown,
    ...mutual,
    ...narrowing(reference, question),
    evidence(reference, question),
    dated,
  ].join('; ')}.`;
}

/** The same for a list of partners: in force at the end of a day, or ever where no day is given. */
export function partnersRule(
  reference: Reference,
  question: CountQuestion,
  label: string,
  day: number | null,
): string {
  const when =
    day === null
      ? `Partners that at any time did one of the ${whatCounts(question)} towards ${label}`
      : `Partners for which one of the ${whatCounts(question)} towards ${label} was in force at the end of ${labelDate(isoDay(day))}`;
  return `${[
    when,
    'each listed once',
    'mutual acts included',
    ...narrowing(reference, question),
    evidence(reference, question),
  ].join('; ')}.`;
}
