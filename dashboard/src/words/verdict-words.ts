import type { NarrativePageQuery } from '../api/documents.ts';

/** A verdict of the API. */
export type Verdict = NonNullable<
  NarrativePageQuery['narrative']
>['sentences'][number]['readings'][number]['verdict'];

/** Verdicts in the order of bar and filter, with what each means. */
export const VERDICT_WORDS: Readonly<Record<Verdict, { label: string; meaning: string }>> = {
  AGREES: { label: 'Agrees', meaning: 'The other sources say the same.' },
  IMPRECISE: { label: 'Imprecise', meaning: 'Not wrong, but too vague to be checked or dated.' },
  DISPUTED: {
    label: 'Disputed',
    meaning: 'The other sources say otherwise, or disagree with each other.',
  },
  ERROR_OF_NAME: { label: 'Error of name', meaning: 'A person or place is misnamed.' },
  OMISSION: { label: 'Omission', meaning: 'The narrative is silent where it should not be.' },
  NOT_AN_ACT: {
    label: 'Not an act',
    meaning: 'A motive or an assessment, which no record can confirm.',
  },
};

/** All verdicts in that order. */
export const VERDICTS = Object.keys(VERDICT_WORDS) as Verdict[];

/** The verdict that an address names as `error-of-name`; null where it names none. */
export function readVerdict(search: string): Verdict | null {
  const word = new URLSearchParams(search).get('verdict')?.toUpperCase().replaceAll('-', '_');
  return VERDICTS.find((verdict) => verdict === word) ?? null;
}

/** A verdict as addresses and classes spell it. */
export function spellVerdict(verdict: Verdict): string {
  return verdict.toLowerCase().replaceAll('_', '-');
}
