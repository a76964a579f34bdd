import { capitalise, formatDay } from '../../charts/format.ts';
import type { Standing } from '../../charts/vocabulary.ts';

/** A date with its bounds, as the API gives it. */
export interface BoundedDate {
  edtf: string;
  label: string;
  earliest: string;
  latest: string;
}

/** What a stored date means in days: “Known to the day”, “Some day from … to …”. */
export function explainDate(date: BoundedDate): string {
  if (date.earliest === date.latest) return 'Known to the day.';
  const hedged = /[~?%]/.test(date.edtf) ? ', counting in that it is uncertain' : '';
  return `Some day from ${formatDay(date.earliest)} to ${formatDay(date.latest)}${hedged}.`;
}

interface ConferringAct {
  confers: Standing;
  mutual: boolean;
  statusReport: boolean;
  actor: { nameInSentence: string };
  target: { nameInSentence: string };
}

/** What standing an act gives, in a sentence. */
export function describeStanding(act: ConferringAct): string {
  if (act.statusReport)
    return 'It reports a state of affairs, and opens, closes and counts nothing.';
  if (act.confers === 'NONE') return 'It confers no recognition.';
  const standing = act.confers === 'DE_JURE' ? 'recognition de jure' : 'recognition de facto';
  if (act.mutual) return `It confers ${standing} on one of the two or on both.`;
  return `By it, ${act.actor.nameInSentence} grants ${act.target.nameInSentence} ${standing}.`;
}

/** How much weight a claim carries, and what that means. */
export const WEIGHT_WORDS = {
  HIGH: 'High: precise and close to the act',
  MEDIUM: 'Medium: sound, but second-hand or imprecise',
  LOW: 'Low: contradicted, vague, or of unknown origin',
} as const;

/** Kinds of polity in a reader's words. */
export const POLITY_KIND_WORDS = {
  STATE: 'State',
  GOVERNMENT: 'Government without a state',
  ORGANISATION: 'Organisation',
  MOVEMENT: 'Movement',
  TERRITORY: 'Dependent territory',
} as const;

/** Kinds of treaty in a reader's words. */
export const TREATY_KIND_WORDS = {
  PEACE: 'peace',
  RECOGNITION: 'recognition',
  FRIENDSHIP: 'friendship',
  TRADE: 'trade',
  NEUTRALITY: 'neutrality',
  NON_AGGRESSION: 'non-aggression',
  ALLIANCE: 'alliance',
  MUTUAL_ASSISTANCE: 'mutual assistance',
  OTHER: 'other matters',
} as const;

/** Both parties of an act: “Britain and the USSR”. */
export function nameParties(act: {
  actor: { nameInSentence: string };
  target: { nameInSentence: string };
}): string {
  return `${capitalise(act.actor.nameInSentence)} and ${act.target.nameInSentence}`;
}

const LANGUAGES = new Intl.DisplayNames('en-GB', { type: 'language' });

/** A language tag in words: `ru` → Russian. */
export function nameLanguage(tag: string): string {
  return LANGUAGES.of(tag) ?? tag;
}
