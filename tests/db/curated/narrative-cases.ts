import type { Verdict } from '../../../db/vocabulary.ts';

/** The source of the narrative. */
export const NARRATIVE = 'early-soviet-foreign-policy';

/** First recognitions on the narrative's word alone: [certain, count, possible]. */
export const AS_TOLD: Readonly<Record<string, readonly [number, number, number]>> = {
  1917: [0, 1, 1], // Finland, "in 1917/20"
  1918: [5, 5, 6], // the four of Brest-Litovsk and Afghanistan
  1919: [0, 0, 1],
  1920: [1, 1, 2], // Estonia
  1921: [1, 1, 1], // Poland
  1922: [1, 1, 1], // Germany
  1924: [9, 9, 9], // neither Britain nor Albania nor Tuva
};

/** The nine of 1924 that the narrative names or means. */
export const TOLD_OF_1924 = [
  ...['austria', 'denmark', 'france', 'greece', 'italy', 'mexico', 'norway'],
  ...['republic-of-china', 'sweden'],
];

/** First recognitions on the word of the list of 4 February 1924 alone, under the readings' dates. */
export const AS_PRINTED_IN_1924: Readonly<Record<string, number>> = {
  1918: 1, // Bulgaria, still listed
  1920: 4,
  1921: 5,
  1922: 1,
  1924: 1,
};

/** How many readings have each verdict. */
export const VERDICTS: Readonly<Record<Verdict, number>> = {
  AGREES: 20,
  IMPRECISE: 14,
  NOT_AN_ACT: 11,
  DISPUTED: 4,
  OMISSION: 3,
  ERROR_OF_NAME: 1,
};

/** A reading by its sentence and a word of its claim. */
export const READINGS: readonly [sentence: number, words: string, verdict: Verdict][] = [
  [1, 'here with Germany', 'IMPRECISE'],
  [2, 'Finland', 'IMPRECISE'],
  [2, 'Estonia', 'AGREES'],
  [2, 'Silent on Latvia', 'OMISSION'],
  [2, 'Silent on Lithuania', 'OMISSION'],
  [3, 'An early treaty with Afghanistan in 1918', 'DISPUTED'],
  [3, 'to balance British influence', 'NOT_AN_ACT'],
  [8, 'mutual recognition at Rapallo', 'AGREES'],
  [8, 'train with weapons', 'DISPUTED'],
  [10, 'France', 'IMPRECISE'],
  [10, 'Silent on Britain', 'OMISSION'],
  [15, 'Bukhanin', 'ERROR_OF_NAME'],
  [16, 'extradited the adviser in 1926', 'DISPUTED'],
  [16, 'turned on the Communists in 1926', 'DISPUTED'],
];
