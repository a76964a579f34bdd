/**
 * The closed value sets of the domain. One definition serves the columns, the data checks and the
 * GraphQL enums; docs/glossary.md says what each word means.
 */

/** Turns a list of words into an object whose keys are its values, as GraphQL enums want it. */
function words<const T extends string>(...list: T[]): { readonly [K in T]: K } {
  return Object.fromEntries(list.map((word) => [word, word])) as { [K in T]: K };
}

export const PolityKind = words('STATE', 'GOVERNMENT', 'ORGANISATION', 'MOVEMENT', 'TERRITORY');
export type PolityKind = keyof typeof PolityKind;

export const SuccessionKind = words(
  'CONTINUATION',
  'UNION',
  'SECESSION',
  'DISSOLUTION',
  'ANNEXATION',
);
export type SuccessionKind = keyof typeof SuccessionKind;

export const ActKind = words(
  'RECOGNITION_DE_FACTO',
  'RECOGNITION_DE_JURE',
  'RECOGNITION_REFUSED',
  'RECOGNITION_WITHDRAWN',
  'RELATIONS_ESTABLISHED',
  'RELATIONS_SEVERED',
  'RELATIONS_RESTORED',
  'TREATY_SIGNED',
  'TREATY_ENDED',
  'INTERVENTION',
  'EXPULSION',
  'OTHER',
);
export type ActKind = keyof typeof ActKind;

export const TreatyKind = words(
  'PEACE',
  'RECOGNITION',
  'FRIENDSHIP',
  'TRADE',
  'NEUTRALITY',
  'NON_AGGRESSION',
  'ALLIANCE',
  'MUTUAL_ASSISTANCE',
  'OTHER',
);
export type TreatyKind = keyof typeof TreatyKind;

/** What one polity grants another, in rising order: NONE < DE_FACTO < DE_JURE. */
export const Standing = words('NONE', 'DE_FACTO', 'DE_JURE');
export type Standing = keyof typeof Standing;

export const Confidence = words('CONFIRMED', 'SINGLE_SOURCE', 'CONTESTED', 'UNVERIFIED');
export type Confidence = keyof typeof Confidence;

export const Stance = words('SUPPORTS', 'DISPUTES');
export type Stance = keyof typeof Stance;

/** How much weight the editors give one claim. */
export const ClaimConfidence = words('HIGH', 'MEDIUM', 'LOW');
export type ClaimConfidence = keyof typeof ClaimConfidence;

export const SourceKind = words('PRIMARY', 'SECONDARY', 'REFERENCE', 'DATASET', 'NARRATIVE');
export type SourceKind = keyof typeof SourceKind;

export const Verdict = words(
  'AGREES',
  'DISPUTED',
  'IMPRECISE',
  'ERROR_OF_NAME',
  'OMISSION',
  'NOT_AN_ACT',
);
export type Verdict = keyof typeof Verdict;

export const DatePrecision = words('DAY', 'MONTH', 'YEAR', 'RANGE');
export type DatePrecision = keyof typeof DatePrecision;

export const CountMeasure = words('FIRST', 'ACTS', 'CUMULATIVE', 'IN_FORCE', 'IN_RELATIONS');
export type CountMeasure = keyof typeof CountMeasure;

export const CountDimension = words('YEAR', 'REGION', 'KIND', 'PARTNER', 'STANDING');
export type CountDimension = keyof typeof CountDimension;

export const Direction = words('RECEIVED', 'GRANTED');
export type Direction = keyof typeof Direction;

export const DateRule = words('EARLIEST', 'LATEST');
export type DateRule = keyof typeof DateRule;

export const Alignment = words('CALENDAR', 'FOUNDING');
export type Alignment = keyof typeof Alignment;
