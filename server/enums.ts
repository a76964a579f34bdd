import { registerEnumType } from 'type-graphql';
import * as vocabulary from '../db/vocabulary.ts';

/** Registers a closed set of words as a GraphQL enum; every word must be described. */
function describe<T extends Record<string, string>>(
  name: string,
  words: T,
  description: string,
  meanings: Record<keyof T, string>,
): void {
  const values = Object.entries(meanings).map(([word, meaning]) => [
    word,
    { description: meaning },
  ]);
  registerEnumType(words, {
    name,
    description,
    valuesConfig: Object.fromEntries(values) as Record<keyof T, { description: string }>,
  });
}

describe(
  'PolityKind',
  vocabulary.PolityKind,
  'What sort of actor in international relations a polity is.',
  {
    STATE: 'A state, republics inside a union included. Only states enter `alive` and `share`.',
    GOVERNMENT: 'A government without a state of its own, such as one in exile.',
    ORGANISATION: 'An organisation, such as the Comintern; it has no region.',
    MOVEMENT: 'A movement or party; it has no region.',
    TERRITORY: 'A dependent territory.',
  },
);

describe('SuccessionKind', vocabulary.SuccessionKind, 'How one polity follows another.', {
  CONTINUATION:
    'The successor carries on the same line (RSFSR → USSR → Russia). The only kind that matters for counting: it merges subjects and partners.',
  UNION: 'The predecessor joined the successor of its own accord or in form.',
  SECESSION: 'The successor broke away from the predecessor.',
  DISSOLUTION: 'The predecessor fell apart and the successor is one of its parts.',
  ANNEXATION:
    'The successor took the predecessor in; this ends its life, military occupation alone does not.',
});

describe(
  'ActKind',
  vocabulary.ActKind,
  'What an act does. An act stands once under the kind the editors read; single claims may name another.',
  {
    RECOGNITION_DE_FACTO:
      'Recognition as the actual government, short of full recognition; confers de facto.',
    RECOGNITION_DE_JURE: 'Full recognition as the lawful government or state; confers de jure.',
    RECOGNITION_REFUSED: 'Recognition expressly refused; confers nothing and closes nothing.',
    RECOGNITION_WITHDRAWN:
      'Recognition taken back; closes the recognition and the relations that rested on it.',
    RELATIONS_ESTABLISHED:
      'Diplomatic relations opened. Confers de jure only where the recogniser has no verified recognition act of its own towards that target.',
    RELATIONS_SEVERED: 'Diplomatic relations broken off; closes relations, never the recognition.',
    RELATIONS_RESTORED: 'Diplomatic relations resumed after a rupture; confers de jure.',
    TREATY_SIGNED:
      'A treaty signed, one act per pair of parties. Confers de jure where it is a treaty of recognition that no recognition act names, else nothing.',
    TREATY_ENDED:
      'A treaty denounced, annulled or expired; closes a recognition only if that rests on this treaty.',
    INTERVENTION: 'Armed intervention in the territory of the target.',
    EXPULSION: 'Representatives or advisers of the target expelled.',
    OTHER: 'Any other dyadic act, such as a notification.',
  },
);

describe(
  'TreatyKind',
  vocabulary.TreatyKind,
  'What a treaty is about; a treaty can have several kinds.',
  {
    PEACE: 'Ends a war.',
    RECOGNITION: 'Contains recognition of one party by another.',
    FRIENDSHIP: 'Friendship, or good neighbourly relations.',
    TRADE: 'Trade, payments, or credits.',
    NEUTRALITY: 'Neutrality if the other party is attacked.',
    NON_AGGRESSION: 'Renunciation of attack.',
    ALLIANCE: 'Alliance.',
    MUTUAL_ASSISTANCE: 'Mutual assistance against attack.',
    OTHER: 'Any other matter.',
  },
);

describe(
  'Standing',
  vocabulary.Standing,
  'What one polity grants another, in rising order: none, de facto, de jure. Kept apart from relations: breaking relations does not withdraw recognition.',
  {
    NONE: 'No recognition.',
    DE_FACTO:
      'Recognition de facto. As the standing asked for, it counts de facto and de jure alike.',
    DE_JURE: 'Recognition de jure. As the standing asked for, it counts de jure only.',
  },
);

describe('Confidence', vocabulary.Confidence, 'How well an act is supported by the sources seen.', {
  CONFIRMED: 'Two or more sources, or a primary one, support it.',
  SINGLE_SOURCE: 'One source supports it.',
  CONTESTED: 'Sources disagree; the reason for the reading is given.',
  UNVERIFIED: 'No source was seen. Left out of every list and count unless asked for.',
});

describe('Stance', vocabulary.Stance, 'Whether a source speaks for an act or against it.', {
  SUPPORTS:
    'The source says that the act took place, at its own date and kind where it gives them.',
  DISPUTES: 'The source contradicts the act or its date.',
});

describe(
  'ClaimConfidence',
  vocabulary.ClaimConfidence,
  'How much weight the editors give one claim.',
  {
    HIGH: 'Precise and close to the act.',
    MEDIUM: 'Sound, but second-hand or imprecise.',
    LOW: 'Weak: contradicted, vague, or of unknown origin.',
  },
);

describe('SourceKind', vocabulary.SourceKind, 'How near a source stands to what it reports.', {
  PRIMARY: 'A text of the time: treaty, note, gazette.',
  SECONDARY: 'Scholarship written later.',
  REFERENCE: 'A handbook, encyclopaedia or list.',
  DATASET: 'A published body of coded data.',
  NARRATIVE: 'A told story that is read against the other sources.',
});

describe(
  'Verdict',
  vocabulary.Verdict,
  'How a claim of a narrative fares against the other sources.',
  {
    AGREES: 'The other sources say the same.',
    DISPUTED: 'The other sources say otherwise, or disagree with each other.',
    IMPRECISE: 'Not wrong, but too vague to be checked or dated.',
    ERROR_OF_NAME: 'A person or place is misnamed.',
    OMISSION: 'The narrative is silent where it should not be.',
    NOT_AN_ACT: 'A motive or an assessment, which no record can confirm.',
  },
);

describe('DatePrecision', vocabulary.DatePrecision, 'How finely a date is known.', {
  DAY: 'To the day.',
  MONTH: 'To the month.',
  YEAR: 'To the year.',
  RANGE: 'A range, a decade, or one of several dates.',
});

describe(
  'CountMeasure',
  vocabulary.CountMeasure,
  'What is counted. FIRST and ACTS are flows, whose buckets add up to the total; the other three are stocks, whose total is the value of the last year shown.',
  {
    FIRST:
      'Each partner once, in the year of its first act that confers at least the standing asked for.',
    ACTS: 'Every such act, so that a partner that recognised, broke and came back counts each time.',
    CUMULATIVE:
      'Running total of FIRST since the beginning of the subject, not of the years shown; it never falls.',
    IN_FORCE:
      'Partners whose recognition holds on 31 December of the year; it ends with a withdrawal, with the treaty it rests on, and with either party.',
    IN_RELATIONS:
      'Partners with active diplomatic relations on 31 December of the year, whatever the standing; closed by a rupture and by what ends a recognition, reopened by a restoration.',
  },
);

describe(
  'CountDimension',
  vocabulary.CountDimension,
  'What the buckets of a count are grouped by; any combination.',
  {
    YEAR: 'The year, or the offset from the founding year with `align: FOUNDING`. Years without an act are buckets of zero.',
    REGION: 'The region of the partner in the scheme asked for.',
    KIND: 'The kind of the act.',
    PARTNER: 'The other party. Only buckets that are not empty are given.',
    STANDING: 'The standing the act confers.',
  },
);

describe(
  'Direction',
  vocabulary.Direction,
  'Which side of recognition is counted. Mutual acts count on both.',
  {
    RECEIVED: 'Others recognise the subject.',
    GRANTED: 'The subject recognises others.',
  },
);

describe(
  'DateRule',
  vocabulary.DateRule,
  'Which end of an uncertain date decides the year of `count`; `certain` and `possible` show the spread.',
  {
    EARLIEST: 'The earliest possible day.',
    LATEST: 'The latest possible day.',
  },
);

describe(
  'Alignment',
  vocabulary.Alignment,
  'Where the years of a count begin, to set several subjects side by side.',
  {
    CALENDAR: 'Calendar years; buckets carry `year`.',
    FOUNDING:
      "Years since the first year of the subject's line, which is 0; buckets carry `offset` and `year`.",
  },
);

/** The orders in which acts can be listed. */
export const ActOrder = { DATE_ASC: 'DATE_ASC', DATE_DESC: 'DATE_DESC' } as const;
export type ActOrder = keyof typeof ActOrder;

describe('ActOrder', ActOrder, 'The order of a list of acts.', {
  DATE_ASC:
    'Oldest first, by latest possible day, then earliest possible day, then slug: an act known to the year follows the dated ones of its year.',
  DATE_DESC: 'The reverse: newest first.',
});

/** The orders in which polities can be listed. */
export const PolityOrder = {
  NAME_ASC: 'NAME_ASC',
  NAME_DESC: 'NAME_DESC',
  BEGIN_ASC: 'BEGIN_ASC',
} as const;
export type PolityOrder = keyof typeof PolityOrder;

describe('PolityOrder', PolityOrder, 'The order of a list of polities.', {
  NAME_ASC: 'By short name, A to Z, case and diacritics ignored.',
  NAME_DESC: 'By short name, Z to A.',
  BEGIN_ASC: 'By the beginning of the first life; polities older than the records come first.',
});

/** What became of an act between two releases of the data. */
export const ActChangeKind = { ADDED: 'ADDED', CHANGED: 'CHANGED', REMOVED: 'REMOVED' } as const;
export type ActChangeKind = keyof typeof ActChangeKind;

describe(
  'ActChangeKind',
  ActChangeKind,
  'What became of an act between two releases of the data.',
  {
    ADDED: 'It was not there in the older release.',
    CHANGED: 'The reading, or a claim behind it, is another.',
    REMOVED: 'It is no longer there.',
  },
);
