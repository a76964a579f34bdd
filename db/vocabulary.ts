/**
 * The closed value sets of the domain. One definition serves the columns, the data checks and the
 * GraphQL enums; docs/glossary.md says what each word means.
 */

/** Turns a list of words into an object whose keys are its values, as GraphQL enums want it. */
function words<const T extends string>(...list: T[]): { readonly [K in T]: K } {
  return Object.fromEntries(list.map((word) => [word, word])) as { [K in T]: K };
}

/** What sort of actor a polity is. */
export const PolityKind = words('STATE', 'GOVERNMENT', 'ORGANISATION', 'MOVEMENT', 'TERRITORY');
/** A word of `PolityKind`. */
export type PolityKind = keyof typeof PolityKind;

/** How one polity followed another; only CONTINUATION matters for counting. */
export const SuccessionKind = words(
  'CONTINUATION',
  'UNION',
  'SECESSION',
  'DISSOLUTION',
  'ANNEXATION',
);
/** A word of `SuccessionKind`. */
export type SuccessionKind = keyof typeof SuccessionKind;

/** What was done. */
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
/** A word of `ActKind`. */
export type ActKind = keyof typeof ActKind;

/** What a treaty is about; a treaty may have several kinds. */
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
/** A word of `TreatyKind`. */
export type TreatyKind = keyof typeof TreatyKind;

/** What one polity grants another, in rising order: NONE < DE_FACTO < DE_JURE. */
export const Standing = words('NONE', 'DE_FACTO', 'DE_JURE');
/** A word of `Standing`. */
export type Standing = keyof typeof Standing;

/** How well an act is supported; UNVERIFIED means that no source is known. */
export const Confidence = words('CONFIRMED', 'SINGLE_SOURCE', 'CONTESTED', 'UNVERIFIED');
/** A word of `Confidence`. */
export type Confidence = keyof typeof Confidence;

/** Whether a source tells an act or contradicts it. */
export const Stance = words('SUPPORTS', 'DISPUTES');
/** A word of `Stance`. */
export type Stance = keyof typeof Stance;

/** How much weight the editors give one claim. */
export const ClaimConfidence = words('HIGH', 'MEDIUM', 'LOW');
/** A word of `ClaimConfidence`. */
export type ClaimConfidence = keyof typeof ClaimConfidence;

/** What sort of source it is. */
export const SourceKind = words('PRIMARY', 'SECONDARY', 'REFERENCE', 'DATASET', 'NARRATIVE');
/** A word of `SourceKind`. */
export type SourceKind = keyof typeof SourceKind;

/** How a narrative's claim stands against the other sources. */
export const Verdict = words(
  'AGREES',
  'DISPUTED',
  'IMPRECISE',
  'ERROR_OF_NAME',
  'OMISSION',
  'NOT_AN_ACT',
);
/** A word of `Verdict`. */
export type Verdict = keyof typeof Verdict;

/** The unit in which a date is known. */
export const DatePrecision = words('DAY', 'MONTH', 'YEAR', 'RANGE');
/** A word of `DatePrecision`. */
export type DatePrecision = keyof typeof DatePrecision;

/** What is counted: flows (FIRST, ACTS) or stocks on 31 December (the others). */
export const CountMeasure = words('FIRST', 'ACTS', 'CUMULATIVE', 'IN_FORCE', 'IN_RELATIONS');
/** A word of `CountMeasure`. */
export type CountMeasure = keyof typeof CountMeasure;

/** What counts are grouped by. */
export const CountDimension = words('YEAR', 'REGION', 'KIND', 'PARTNER', 'STANDING');
/** A word of `CountDimension`. */
export type CountDimension = keyof typeof CountDimension;

/** Whether recognition comes to the subject or from it. */
export const Direction = words('RECEIVED', 'GRANTED');
/** A word of `Direction`. */
export type Direction = keyof typeof Direction;

/** The end of an uncertain date that counts. */
export const DateRule = words('EARLIEST', 'LATEST');
/** A word of `DateRule`. */
export type DateRule = keyof typeof DateRule;

/** Whether years are those of the calendar or counted from the founding. */
export const Alignment = words('CALENDAR', 'FOUNDING');
/** A word of `Alignment`. */
export type Alignment = keyof typeof Alignment;
