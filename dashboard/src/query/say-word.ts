import {
  DIRECTION_NAMES,
  MEASURE_NAMES,
  nameKind,
  nameStanding,
} from '../../charts/vocabulary-names.ts';
import { ACT_KINDS } from '../../charts/vocabulary.ts';
import { CONFIDENCE_WORDS, SOURCE_KIND_WORDS } from '../words/act-words.ts';
import { POLITY_KIND_WORDS, TREATY_KIND_WORDS } from '../words/record-words.ts';
import { VERDICT_WORDS } from '../words/verdict-words.ts';

type Words = Readonly<Record<string, string>>;

const labelsOf = (words: Readonly<Record<string, { label: string }>>): Words =>
  Object.fromEntries(Object.entries(words).map(([word, { label }]) => [word, label]));

/** The words of the API that say what sort of thing a record is; acts have the last word on OTHER. */
const KINDS: Words = {
  ...SOURCE_KIND_WORDS,
  ...POLITY_KIND_WORDS,
  ...Object.fromEntries(ACT_KINDS.map((kind) => [kind, nameKind(kind)])),
};

const STANDINGS: Words = Object.fromEntries(
  ['NONE', 'DE_FACTO', 'DE_JURE'].map((standing) => [standing, nameStanding(standing)]),
);

/** Readers’ words by the field that holds them. */
const BY_FIELD: Readonly<Record<string, Words>> = {
  kind: KINDS,
  kinds: TREATY_KIND_WORDS,
  standing: STANDINGS,
  confers: STANDINGS,
  confidence: { ...labelsOf(CONFIDENCE_WORDS), HIGH: 'High', MEDIUM: 'Medium', LOW: 'Low' },
  stance: { SUPPORTS: 'Supports', DISPUTES: 'Disputes' },
  verdict: labelsOf(VERDICT_WORDS),
  precision: { DAY: 'To the day', MONTH: 'To the month', YEAR: 'To the year', RANGE: 'A range' },
  closedBy: {
    ACT: 'An act',
    CHANGE: 'Another standing',
    PARTNER_ENDED: 'End of the partner',
    SUBJECT_ENDED: 'End of the subject',
  },
  measure: MEASURE_NAMES,
  direction: DIRECTION_NAMES,
};

/**
 * A word of the API as the historian says it: `CONTESTED` under `act.confidence` → “Contested”. Several
 * words joined in one cell are said one by one; what is no such word is left as it is.
 */
export function sayWord(column: string, cell: string | number): string | number {
  const words = BY_FIELD[column.split('.').at(-1) ?? ''];
  if (words === undefined || typeof cell === 'number') return cell;
  const parts = cell.split('; ');
  return parts.every((part) => Object.hasOwn(words, part))
    ? parts.map((part) => words[part]).join('; ')
    : cell;
}
