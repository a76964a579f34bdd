/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What became of an act between two releases of the data. */
export type ActChangeKind =
  /** It was not there in the older release. */
  | 'ADDED'
  /** The reading, or a claim behind it, is another. */
  | 'CHANGED'
  /** It is no longer there. */
  | 'REMOVED';

/** What an act does. An act stands once under the kind the editors read; single claims may name another. */
export type ActKind =
  /** Representatives or advisers of the target expelled. */
  | 'EXPULSION'
  /** Armed intervention in the territory of the target. */
  | 'INTERVENTION'
  /** Any other dyadic act, such as a notification. */
  | 'OTHER'
  /** Recognition as the actual government, short of full recognition; confers de facto. */
  | 'RECOGNITION_DE_FACTO'
  /** Full recognition as the lawful government or state; confers de jure. */
  | 'RECOGNITION_DE_JURE'
  /** Recognition expressly refused; confers nothing and closes nothing. */
  | 'RECOGNITION_REFUSED'
  /** Recognition taken back; closes the recognition and the relations that rested on it. */
  | 'RECOGNITION_WITHDRAWN'
  /** Diplomatic relations opened. Confers de jure only where the recogniser has no verified recognition act of its own towards that target. */
  | 'RELATIONS_ESTABLISHED'
  /** Diplomatic relations resumed after a rupture; confers de jure. */
  | 'RELATIONS_RESTORED'
  /** Diplomatic relations broken off; closes relations, never the recognition. */
  | 'RELATIONS_SEVERED'
  /** A treaty denounced, annulled or expired; closes a recognition only if that rests on this treaty. */
  | 'TREATY_ENDED'
  /** A treaty signed, one act per pair of parties. Confers de jure where it is a treaty of recognition that no recognition act names, else nothing. */
  | 'TREATY_SIGNED';

/** Which acts are meant. Every condition narrows; one left out, null or empty leaves all, except `confidence`. Lists hold at most 500 entries. */
export type ActWhere = {
  /** Only acts of this confidence; left out: all but `UNVERIFIED`. */
  confidence?: Array<Confidence> | null | undefined;
  /** Only acts of these data sets (slugs), or about which they hold a claim. */
  datasets?: Array<string> | null | undefined;
  /** Only acts of one of these kinds. In counts this replaces the standing. */
  kinds?: Array<ActKind> | null | undefined;
  /** Only acts whose other party is one of these polities (slugs) or of its CONTINUATION line; without subjects, either party. */
  partners?: Array<string> | null | undefined;
  /** Only acts whose other party lies in one of these regions; without subjects, either party. */
  regions?: RegionFilter | null | undefined;
  /** Only acts that one of these sources (slugs) supports. In counts they then stand under the date and kind that source gives; where it gives none, under those of the reading. */
  sources?: Array<string> | null | undefined;
  /** Only acts to which one of these polities (slugs) is itself a party. Refused where the field has a subject of its own. */
  subjects?: Array<string> | null | undefined;
  /** Only acts whose title, summary or place contains all these words, the last one perhaps only begun; case and diacritics are ignored. At most 200 characters. */
  text?: string | null | undefined;
  /** Only acts that rest on a treaty of one of these kinds. */
  treatyKinds?: Array<TreatyKind> | null | undefined;
  /** No acts in which one of these polities (slugs), or another of its CONTINUATION line, is a party. */
  withoutPartners?: Array<string> | null | undefined;
  /** Only acts of these years, by earliest possible day; in counts, by the date rule. It narrows what is counted, not what is shown. */
  years?: YearRange | null | undefined;
};

/** Where the years of a count begin, to set several subjects side by side. */
export type Alignment =
  /** Calendar years; buckets carry `year`. */
  | 'CALENDAR'
  /** Years since the first year of the subject's line, which is 0; buckets carry `offset` and `year`. */
  | 'FOUNDING';

/** How much weight the editors give one claim. */
export type ClaimConfidence =
  /** Precise and close to the act. */
  | 'HIGH'
  /** Weak: contradicted, vague, or of unknown origin. */
  | 'LOW'
  /** Sound, but second-hand or imprecise. */
  | 'MEDIUM';

/** How well an act is supported by the sources seen. */
export type Confidence =
  /** Two or more sources, or a primary one, support it. */
  | 'CONFIRMED'
  /** Sources disagree; the reason for the reading is given. */
  | 'CONTESTED'
  /** One source supports it. */
  | 'SINGLE_SOURCE'
  /** No source was seen. Left out of every list and count unless asked for. */
  | 'UNVERIFIED';

/** What the buckets of a count are grouped by; any combination. */
export type CountDimension =
  /** The kind of the act. */
  | 'KIND'
  /** The other party. Only buckets that are not empty are given. */
  | 'PARTNER'
  /** The region of the partner in the scheme asked for. */
  | 'REGION'
  /** The standing the act confers. */
  | 'STANDING'
  /** The year, or the offset from the founding year with `align: FOUNDING`. Years without an act are buckets of zero. */
  | 'YEAR';

/** What is counted. FIRST and ACTS are flows, whose buckets add up to the total; the other three are stocks, whose total is the value of the last year shown. */
export type CountMeasure =
  /** Every such act, so that a partner that recognised, broke and came back counts each time. */
  | 'ACTS'
  /** Running total of FIRST since the beginning of the subject, not of the years shown; it never falls. */
  | 'CUMULATIVE'
  /** Each partner once, in the year of its first act that confers at least the standing asked for. */
  | 'FIRST'
  /** Partners whose recognition holds on 31 December of the year; it ends with a withdrawal, with the treaty it rests on, and with either party. */
  | 'IN_FORCE'
  /** Partners with active diplomatic relations on 31 December of the year, whatever the standing; closed by a rupture and by what ends a recognition, reopened by a restoration. */
  | 'IN_RELATIONS';

/** How finely a date is known. */
export type DatePrecision =
  /** To the day. */
  | 'DAY'
  /** To the month. */
  | 'MONTH'
  /** A range, a decade, or one of several dates. */
  | 'RANGE'
  /** To the year. */
  | 'YEAR';

/** Which end of an uncertain date decides the year of `count`; `certain` and `possible` show the spread. */
export type DateRule =
  /** The earliest possible day. */
  | 'EARLIEST'
  /** The latest possible day. */
  | 'LATEST';

/** Which side of recognition is counted. Mutual acts count on both. */
export type Direction =
  /** The subject recognises others. */
  | 'GRANTED'
  /** Others recognise the subject. */
  | 'RECEIVED';

/** What sort of actor in international relations a polity is. */
export type PolityKind =
  /** A government without a state of its own, such as one in exile. */
  | 'GOVERNMENT'
  /** A movement or party; it has no region. */
  | 'MOVEMENT'
  /** An organisation, such as the Comintern; it has no region. */
  | 'ORGANISATION'
  /** A state, republics inside a union included. Only states enter `alive` and `share`. */
  | 'STATE'
  /** A dependent territory. */
  | 'TERRITORY';

/** Regions of one scheme. */
export type RegionFilter = {
  /** Slug of the region scheme; defaults to `historical`. */
  scheme?: string;
  /** Slugs of regions of that scheme; one of them must hold. An empty list leaves all. At most 500. */
  slugs: Array<string>;
};

/** How near a source stands to what it reports. */
export type SourceKind =
  /** A published body of coded data. */
  | 'DATASET'
  /** A told story that is read against the other sources. */
  | 'NARRATIVE'
  /** A text of the time: treaty, note, gazette. */
  | 'PRIMARY'
  /** A handbook, encyclopaedia or list. */
  | 'REFERENCE'
  /** Scholarship written later. */
  | 'SECONDARY';

/** Whether a source speaks for an act or against it. */
export type Stance =
  /** The source contradicts the act or its date. */
  | 'DISPUTES'
  /** The source says that the act took place, at its own date and kind where it gives them. */
  | 'SUPPORTS';

/** What one polity grants another, in rising order: none, de facto, de jure. Kept apart from relations: breaking relations does not withdraw recognition. */
export type Standing =
  /** Recognition de facto. As the standing asked for, it counts de facto and de jure alike. */
  | 'DE_FACTO'
  /** Recognition de jure. As the standing asked for, it counts de jure only. */
  | 'DE_JURE'
  /** No recognition. */
  | 'NONE';

/** How one polity follows another. */
export type SuccessionKind =
  /** The successor took the predecessor in; this ends its life, military occupation alone does not. */
  | 'ANNEXATION'
  /** The successor carries on the same line (RSFSR → USSR → Russia). The only kind that matters for counting: it merges subjects and partners. */
  | 'CONTINUATION'
  /** The predecessor fell apart and the successor is one of its parts. */
  | 'DISSOLUTION'
  /** The successor broke away from the predecessor. */
  | 'SECESSION'
  /** The predecessor joined the successor of its own accord or in form. */
  | 'UNION';

/** What a treaty is about; a treaty can have several kinds. */
export type TreatyKind =
  /** Alliance. */
  | 'ALLIANCE'
  /** Friendship, or good neighbourly relations. */
  | 'FRIENDSHIP'
  /** Mutual assistance against attack. */
  | 'MUTUAL_ASSISTANCE'
  /** Neutrality if the other party is attacked. */
  | 'NEUTRALITY'
  /** Renunciation of attack. */
  | 'NON_AGGRESSION'
  /** Any other matter. */
  | 'OTHER'
  /** Ends a war. */
  | 'PEACE'
  /** Contains recognition of one party by another. */
  | 'RECOGNITION'
  /** Trade, payments, or credits. */
  | 'TRADE';

/** How a claim of a narrative fares against the other sources. */
export type Verdict =
  /** The other sources say the same. */
  | 'AGREES'
  /** The other sources say otherwise, or disagree with each other. */
  | 'DISPUTED'
  /** A person or place is misnamed. */
  | 'ERROR_OF_NAME'
  /** Not wrong, but too vague to be checked or dated. */
  | 'IMPRECISE'
  /** A motive or an assessment, which no record can confirm. */
  | 'NOT_AN_ACT'
  /** The narrative is silent where it should not be. */
  | 'OMISSION';

/** A range of years, both ends included; an end left out is open. */
export type YearRange = {
  /** First year, -9999 to 9999; left out: no lower end. */
  from?: number | null | undefined;
  /** Last year, -9999 to 9999; left out: no upper end. */
  to?: number | null | undefined;
};

export type ActEvidenceFragment = { slug: string, title: string, summary: string, kind: ActKind, mutual: boolean, confidence: Confidence, reason: string | null, place: string | null, date: { label: string, earliest: string, latest: string }, actor: { slug: string, shortName: string, nameInSentence: string }, target: { slug: string, shortName: string, nameInSentence: string }, treaty: { slug: string, title: string } | null, dataset: { slug: string, title: string }, claims: Array<{ stance: Stance, kind: ActKind | null, locator: string | null, quote: string | null, note: string | null, confidence: ClaimConfidence, date: { label: string } | null, source: { slug: string, kind: SourceKind, label: string, title: string, citation: string, url: string | null } }> };

export type ActPageQueryVariables = Exact<{
  slug: string;
  lang?: string | null | undefined;
  named?: boolean | null | undefined;
}>;


export type ActPageQuery = { act: { slug: string, title: string, summary: string, kind: ActKind, mutual: boolean, confers: Standing, confidence: Confidence, statusReport: boolean, reason: string | null, place: string | null, date: { edtf: string, label: string, earliest: string, latest: string, year: number, precision: DatePrecision }, actor: { slug: string, shortName: string, nameInSentence: string, names?: Array<{ name: string, language: string, note: string | null, from: { year: number } | null, to: { year: number } | null }>, successors: Array<{ kind: SuccessionKind, successor: { slug: string, successors: Array<{ kind: SuccessionKind, successor: { slug: string } }> } }> }, target: { slug: string, shortName: string, nameInSentence: string, names?: Array<{ name: string, language: string, note: string | null, from: { year: number } | null, to: { year: number } | null }>, successors: Array<{ kind: SuccessionKind, successor: { slug: string, successors: Array<{ kind: SuccessionKind, successor: { slug: string } }> } }> }, treaty: { slug: string, title: string } | null, dataset: { slug: string, title: string, version: string, licence: string, citation: string }, claims: Array<{ stance: Stance, kind: ActKind | null, locator: string | null, quote: string | null, note: string | null, confidence: ClaimConfidence, date: { edtf: string, label: string } | null, source: { slug: string, kind: SourceKind, label: string, title: string, url: string | null }, persons: Array<{ slug: string, name: string, role: string | null, note: string | null }>, dataset: { slug: string, title: string } }> } | null, dataVersion: { hash: string, released: string } };

export type NamesInLanguageFragment = { names?: Array<{ name: string, language: string, note: string | null, from: { year: number } | null, to: { year: number } | null }> };

export type NewestOfLineFragment = { successors: Array<{ kind: SuccessionKind, successor: { slug: string, successors: Array<{ kind: SuccessionKind, successor: { slug: string } }> } }> };

export type ComparedClaimFragment = { stance: Stance, kind: ActKind | null, locator: string | null, quote: string | null, note: string | null, confidence: ClaimConfidence, date: { edtf: string, label: string } | null, source: { slug: string, kind: SourceKind, label: string, title: string, url: string | null }, persons: Array<{ slug: string, name: string, role: string | null, note: string | null }>, dataset: { slug: string, title: string } };

export type ActNeighboursQueryVariables = Exact<{
  subject: string;
  partner: string;
}>;


export type ActNeighboursQuery = { relation: { acts: Array<{ slug: string, title: string, kind: ActKind, mutual: boolean, confidence: Confidence, statusReport: boolean, date: { edtf: string, label: string, earliest: string, latest: string }, actor: { slug: string, shortName: string, nameInSentence: string }, target: { slug: string, shortName: string, nameInSentence: string } }> } | null };

export type EvidenceQueryVariables = Exact<{
  subjects: Array<string> | string;
  where?: ActWhere | null | undefined;
  years?: YearRange | null | undefined;
  measure: CountMeasure;
  standing: Standing;
  groupBy: Array<CountDimension> | CountDimension;
  scheme: string;
  direction: Direction;
  dateRule: DateRule;
  align: Alignment;
  mergePredecessors: boolean;
}>;


export type EvidenceQuery = { recognitionCounts: Array<{ label: string, buckets: Array<{ year: number | null, kind: ActKind | null, standing: Standing | null, count: number, region: { slug: string, name: string } | null, acts: { totalCount: number, nodes: Array<{ slug: string, title: string, summary: string, kind: ActKind, mutual: boolean, confidence: Confidence, reason: string | null, place: string | null, date: { label: string, earliest: string, latest: string }, actor: { slug: string, shortName: string, nameInSentence: string }, target: { slug: string, shortName: string, nameInSentence: string }, treaty: { slug: string, title: string } | null, dataset: { slug: string, title: string }, claims: Array<{ stance: Stance, kind: ActKind | null, locator: string | null, quote: string | null, note: string | null, confidence: ClaimConfidence, date: { label: string } | null, source: { slug: string, kind: SourceKind, label: string, title: string, citation: string, url: string | null } }> }> } }> }> };

export type ChangesSinceQueryVariables = Exact<{
  since: string;
  subjects?: Array<string> | string | null | undefined;
}>;


export type ChangesSinceQuery = { dataVersion: { hash: string, released: string, changes: { total: number, added: number, changed: number, removed: number, since: { version: string, released: string }, acts: Array<{ slug: string, title: string, change: ActChangeKind, before: string | null, after: string | null }> } | null } };

export type ReleasesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReleasesQuery = { dataVersion: { releases: Array<{ version: string, released: string, present: boolean }> } };

export type CurrentDataVersionQueryVariables = Exact<{ [key: string]: never; }>;


export type CurrentDataVersionQuery = { dataVersion: { hash: string, released: string } };

export type FindSourcesQueryVariables = Exact<{
  text: string;
}>;


export type FindSourcesQuery = { sources: { nodes: Array<{ slug: string, label: string, kind: SourceKind }> } };

export type SourceLabelQueryVariables = Exact<{
  slug: string;
}>;


export type SourceLabelQuery = { source: { slug: string, label: string } | null };

export type MethodPageQueryVariables = Exact<{ [key: string]: never; }>;


export type MethodPageQuery = { datasets: Array<{ slug: string, title: string, description: string, producer: string, version: string, licence: string, citation: string, included: string, gaps: Array<string>, acts: number, claims: number, direction: Direction | null, coverage: { from: number | null, to: number | null, statement: string }, subjects: Array<{ slug: string, shortName: string }> }>, dataVersion: { hash: string, released: string, counts: Array<{ table: string, rows: number }> } };

export type NarrativePageQueryVariables = Exact<{
  slug: string;
}>;


export type NarrativePageQuery = { narrative: { title: string, source: { slug: string, citation: string, url: string | null, note: string | null }, sentences: Array<{ position: number, text: string, readings: Array<{ slug: string, claim: string, verdict: Verdict, reason: string, acts: Array<{ slug: string, kind: ActKind, mutual: boolean, title: string, date: { label: string }, actor: { shortName: string, nameInSentence: string }, target: { shortName: string, nameInSentence: string } }>, persons: Array<{ slug: string, name: string, role: string | null, note: string | null }>, polities: Array<{ slug: string, shortName: string }>, sources: Array<{ slug: string, label: string }> }> }> } | null, dataVersion: { hash: string, released: string } };

export type PartnerEvidenceQueryVariables = Exact<{
  subject: string;
  asOf?: string | null | undefined;
  scheme: string;
  standing: Standing;
  where?: ActWhere | null | undefined;
  mergePredecessors: boolean;
}>;


export type PartnerEvidenceQuery = { partnersByRegion: Array<{ region: { slug: string, name: string }, partners: Array<{ act: { slug: string, title: string, summary: string, kind: ActKind, mutual: boolean, confidence: Confidence, reason: string | null, place: string | null, date: { label: string, earliest: string, latest: string }, actor: { slug: string, shortName: string, nameInSentence: string }, target: { slug: string, shortName: string, nameInSentence: string }, treaty: { slug: string, title: string } | null, dataset: { slug: string, title: string }, claims: Array<{ stance: Stance, kind: ActKind | null, locator: string | null, quote: string | null, note: string | null, confidence: ClaimConfidence, date: { label: string } | null, source: { slug: string, kind: SourceKind, label: string, title: string, citation: string, url: string | null } }> } }> }> };

export type PolityPageQueryVariables = Exact<{
  slug: string;
}>;


export type PolityPageQuery = { polity: { slug: string, name: string, shortName: string, nameInSentence: string, kind: PolityKind, capital: string | null, latitude: number | null, longitude: number | null, iso3: string | null, cowCode: number | null, note: string | null, lineInSentence: string, line: Array<{ slug: string, shortName: string }>, lives: Array<{ note: string | null, begin: { label: string } | null, end: { label: string } | null, within: { slug: string, shortName: string, nameInSentence: string } | null, sources: Array<{ slug: string, label: string }> }>, names: Array<{ name: string, language: string, note: string | null, from: { label: string, year: number } | null, to: { label: string, year: number } | null, sources: Array<{ slug: string, label: string }> }>, predecessors: Array<{ kind: SuccessionKind, note: string | null, date: { label: string, earliest: string } | null, predecessor: { slug: string, shortName: string, nameInSentence: string } }>, successors: Array<{ kind: SuccessionKind, note: string | null, date: { label: string, earliest: string } | null, successor: { slug: string, shortName: string, nameInSentence: string } }>, regions: Array<{ slug: string, name: string, scheme: { slug: string, name: string } }>, sources: Array<{ slug: string, label: string }> } | null };

export type PolityRecognitionQueryVariables = Exact<{
  slug: string;
}>;


export type PolityRecognitionQuery = { received: Array<{ label: string, total: number, rule: string, coverage: string, buckets: Array<{ partner: { slug: string, shortName: string } | null, acts: { nodes: Array<{ slug: string, date: { label: string, earliest: string, latest: string } }> } }> }>, granted: Array<{ label: string, total: number, rule: string, coverage: string, buckets: Array<{ partner: { slug: string, shortName: string } | null, acts: { nodes: Array<{ slug: string, date: { label: string, earliest: string, latest: string } }> } }> }> };

export type RecognitionByPartnerFragment = { label: string, total: number, rule: string, coverage: string, buckets: Array<{ partner: { slug: string, shortName: string } | null, acts: { nodes: Array<{ slug: string, date: { label: string, earliest: string, latest: string } }> } }> };

export type PolityActsQueryVariables = Exact<{
  slug: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PolityActsQuery = { polity: { acts: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ slug: string, title: string, kind: ActKind, mutual: boolean, confidence: Confidence, statusReport: boolean, date: { edtf: string, label: string, earliest: string, latest: string }, actor: { slug: string, shortName: string, nameInSentence: string }, target: { slug: string, shortName: string, nameInSentence: string } }> } } | null };

export type PageOfActsFragment = { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ slug: string, title: string, kind: ActKind, mutual: boolean, confidence: Confidence, statusReport: boolean, date: { edtf: string, label: string, earliest: string, latest: string }, actor: { slug: string, shortName: string, nameInSentence: string }, target: { slug: string, shortName: string, nameInSentence: string } }> };

export type ListedActFragment = { slug: string, title: string, kind: ActKind, mutual: boolean, confidence: Confidence, statusReport: boolean, date: { edtf: string, label: string, earliest: string, latest: string }, actor: { slug: string, shortName: string, nameInSentence: string }, target: { slug: string, shortName: string, nameInSentence: string } };

export type NearRecordsQueryVariables = Exact<{
  text: string;
  one: string;
  two: string;
  three: string;
}>;


export type NearRecordsQuery = { all: Array<{ result:
      | { __typename: 'Act', slug: string, title: string }
      | { __typename: 'Polity', slug: string, shortName: string }
      | { __typename: 'Source', slug: string, label: string }
      | { __typename: 'Treaty', slug: string, title: string }
     }>, one: Array<{ result:
      | { __typename: 'Act', slug: string, title: string }
      | { __typename: 'Polity', slug: string, shortName: string }
      | { __typename: 'Source', slug: string, label: string }
      | { __typename: 'Treaty', slug: string, title: string }
     }>, two: Array<{ result:
      | { __typename: 'Act', slug: string, title: string }
      | { __typename: 'Polity', slug: string, shortName: string }
      | { __typename: 'Source', slug: string, label: string }
      | { __typename: 'Treaty', slug: string, title: string }
     }>, three: Array<{ result:
      | { __typename: 'Act', slug: string, title: string }
      | { __typename: 'Polity', slug: string, shortName: string }
      | { __typename: 'Source', slug: string, label: string }
      | { __typename: 'Treaty', slug: string, title: string }
     }> };

export type NearRecordFragment = { result:
    | { __typename: 'Act', slug: string, title: string }
    | { __typename: 'Polity', slug: string, shortName: string }
    | { __typename: 'Source', slug: string, label: string }
    | { __typename: 'Treaty', slug: string, title: string }
   };

export type RecordFacetsQueryVariables = Exact<{
  where?: ActWhere | null | undefined;
  scheme: string;
}>;


export type RecordFacetsQuery = { actFacets: { kinds: Array<{ value: string, label: string, count: number }>, confidence: Array<{ value: string, label: string, count: number }>, datasets: Array<{ value: string, label: string, count: number }>, regions: Array<{ value: string, label: string, count: number }>, decades: Array<{ value: string, label: string, count: number }> } };

export type RecordCountQueryVariables = Exact<{
  where?: ActWhere | null | undefined;
}>;


export type RecordCountQuery = { acts: { totalCount: number } };

export type RegionSchemesQueryVariables = Exact<{ [key: string]: never; }>;


export type RegionSchemesQuery = { regionSchemes: Array<{ slug: string, name: string, description: string, regions: Array<{ slug: string, name: string, position: number }> }> };

export type SourcePageQueryVariables = Exact<{
  slug: string;
}>;


export type SourcePageQuery = { source: { slug: string, kind: SourceKind, title: string, label: string, url: string | null, note: string | null, csl: unknown, citation: string } | null };

export type SourceActsQueryVariables = Exact<{
  slug: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SourceActsQuery = { source: { supported: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ slug: string, title: string, kind: ActKind, mutual: boolean, confidence: Confidence, statusReport: boolean, claims: Array<{ stance: Stance, kind: ActKind | null, locator: string | null, quote: string | null, note: string | null, date: { edtf: string, label: string } | null, source: { slug: string } }>, date: { edtf: string, label: string, earliest: string, latest: string }, actor: { slug: string, shortName: string, nameInSentence: string }, target: { slug: string, shortName: string, nameInSentence: string } }> }, disputed: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ slug: string, title: string, kind: ActKind, mutual: boolean, confidence: Confidence, statusReport: boolean, claims: Array<{ stance: Stance, kind: ActKind | null, locator: string | null, quote: string | null, note: string | null, date: { edtf: string, label: string } | null, source: { slug: string } }>, date: { edtf: string, label: string, earliest: string, latest: string }, actor: { slug: string, shortName: string, nameInSentence: string }, target: { slug: string, shortName: string, nameInSentence: string } }> } } | null };

export type ToldActsFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ slug: string, title: string, kind: ActKind, mutual: boolean, confidence: Confidence, statusReport: boolean, claims: Array<{ stance: Stance, kind: ActKind | null, locator: string | null, quote: string | null, note: string | null, date: { edtf: string, label: string } | null, source: { slug: string } }>, date: { edtf: string, label: string, earliest: string, latest: string }, actor: { slug: string, shortName: string, nameInSentence: string }, target: { slug: string, shortName: string, nameInSentence: string } }> };

export type DyadQueryVariables = Exact<{
  subject: string;
  partner: string;
}>;


export type DyadQuery = { relation: { subject: { shortName: string }, partner: { shortName: string }, acts: Array<{ slug: string, title: string, summary: string, kind: ActKind, mutual: boolean, confidence: Confidence, reason: string | null, place: string | null, date: { label: string, earliest: string, latest: string }, actor: { slug: string, shortName: string, nameInSentence: string }, target: { slug: string, shortName: string, nameInSentence: string }, treaty: { slug: string, title: string } | null, dataset: { slug: string, title: string }, claims: Array<{ stance: Stance, kind: ActKind | null, locator: string | null, quote: string | null, note: string | null, confidence: ClaimConfidence, date: { label: string } | null, source: { slug: string, kind: SourceKind, label: string, title: string, citation: string, url: string | null } }> }> } | null };

export type TreatyPageQueryVariables = Exact<{
  slug: string;
}>;


export type TreatyPageQuery = { treaty: { slug: string, title: string, kinds: Array<TreatyKind>, place: string | null, summary: string | null, signed: { edtf: string, label: string, earliest: string, latest: string, precision: DatePrecision } | null, parties: Array<{ slug: string, shortName: string }>, sources: Array<{ slug: string, label: string, citation: string }>, acts: { totalCount: number, nodes: Array<{ slug: string, title: string, kind: ActKind, mutual: boolean, confidence: Confidence, statusReport: boolean, date: { edtf: string, label: string, earliest: string, latest: string }, actor: { slug: string, shortName: string, nameInSentence: string }, target: { slug: string, shortName: string, nameInSentence: string } }> } } | null };

export type UncountedActsQueryVariables = Exact<{
  subjects: Array<string> | string;
  where: ActWhere;
  standing: Standing;
  scheme: string;
  direction: Direction;
  mergePredecessors: boolean;
}>;


export type UncountedActsQuery = { recognitionCounts: Array<{ buckets: Array<{ acts: { nodes: Array<{ slug: string, title: string, kind: ActKind, mutual: boolean, date: { earliest: string, label: string }, actor: { slug: string, shortName: string, nameInSentence: string }, target: { slug: string, shortName: string, nameInSentence: string } }> } }> }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ActEvidenceFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ActEvidence on Act {
  slug
  title
  summary
  kind
  mutual
  confidence
  reason
  place
  date {
    label
    earliest
    latest
  }
  actor {
    slug
    shortName
    nameInSentence
  }
  target {
    slug
    shortName
    nameInSentence
  }
  treaty {
    slug
    title
  }
  dataset {
    slug
    title
  }
  claims {
    stance
    kind
    locator
    quote
    note
    confidence
    date {
      label
    }
    source {
      slug
      kind
      label
      title
      citation
      url
    }
  }
}
    `, {"fragmentName":"ActEvidence"}) as unknown as TypedDocumentString<ActEvidenceFragment, unknown>;
export const NamesInLanguageFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment NamesInLanguage on Polity {
  names(language: $lang) @include(if: $named) {
    name
    language
    note
    from {
      year
    }
    to {
      year
    }
  }
}
    `, {"fragmentName":"NamesInLanguage"}) as unknown as TypedDocumentString<NamesInLanguageFragment, unknown>;
export const NewestOfLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment NewestOfLine on Polity {
  successors {
    kind
    successor {
      slug
      successors {
        kind
        successor {
          slug
        }
      }
    }
  }
}
    `, {"fragmentName":"NewestOfLine"}) as unknown as TypedDocumentString<NewestOfLineFragment, unknown>;
export const ComparedClaimFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ComparedClaim on Claim {
  stance
  kind
  locator
  quote
  note
  confidence
  date {
    edtf
    label
  }
  source {
    slug
    kind
    label
    title
    url
  }
  persons {
    slug
    name
    role
    note
  }
  dataset {
    slug
    title
  }
}
    `, {"fragmentName":"ComparedClaim"}) as unknown as TypedDocumentString<ComparedClaimFragment, unknown>;
export const RecognitionByPartnerFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RecognitionByPartner on RecognitionSeries {
  label
  total
  rule
  coverage
  buckets {
    partner {
      slug
      shortName
    }
    acts(first: 1) {
      nodes {
        slug
        date {
          label
          earliest
          latest
        }
      }
    }
  }
}
    `, {"fragmentName":"RecognitionByPartner"}) as unknown as TypedDocumentString<RecognitionByPartnerFragment, unknown>;
export const ListedActFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ListedAct on Act {
  slug
  title
  kind
  mutual
  confidence
  statusReport
  date {
    edtf
    label
    earliest
    latest
  }
  actor {
    slug
    shortName
    nameInSentence
  }
  target {
    slug
    shortName
    nameInSentence
  }
}
    `, {"fragmentName":"ListedAct"}) as unknown as TypedDocumentString<ListedActFragment, unknown>;
export const PageOfActsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PageOfActs on ActConnection {
  pageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
  nodes {
    ...ListedAct
  }
}
    fragment ListedAct on Act {
  slug
  title
  kind
  mutual
  confidence
  statusReport
  date {
    edtf
    label
    earliest
    latest
  }
  actor {
    slug
    shortName
    nameInSentence
  }
  target {
    slug
    shortName
    nameInSentence
  }
}`, {"fragmentName":"PageOfActs"}) as unknown as TypedDocumentString<PageOfActsFragment, unknown>;
export const NearRecordFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment NearRecord on SearchHit {
  result {
    __typename
    ... on Polity {
      slug
      shortName
    }
    ... on Act {
      slug
      title
    }
    ... on Treaty {
      slug
      title
    }
    ... on Source {
      slug
      label
    }
  }
}
    `, {"fragmentName":"NearRecord"}) as unknown as TypedDocumentString<NearRecordFragment, unknown>;
export const ToldActsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ToldActs on ActConnection {
  totalCount
  pageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
  nodes {
    ...ListedAct
    claims {
      stance
      kind
      locator
      quote
      note
      date {
        edtf
        label
      }
      source {
        slug
      }
    }
  }
}
    fragment ListedAct on Act {
  slug
  title
  kind
  mutual
  confidence
  statusReport
  date {
    edtf
    label
    earliest
    latest
  }
  actor {
    slug
    shortName
    nameInSentence
  }
  target {
    slug
    shortName
    nameInSentence
  }
}`, {"fragmentName":"ToldActs"}) as unknown as TypedDocumentString<ToldActsFragment, unknown>;
export const ActPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ActPage($slug: String!, $lang: String, $named: Boolean = false) {
  act(slug: $slug) {
    slug
    title
    summary
    kind
    mutual
    confers
    confidence
    statusReport
    reason
    place
    date {
      edtf
      label
      earliest
      latest
      year
      precision
    }
    actor {
      slug
      shortName
      ...NamesInLanguage
      nameInSentence
      ...NewestOfLine
    }
    target {
      slug
      shortName
      ...NamesInLanguage
      nameInSentence
      ...NewestOfLine
    }
    treaty {
      slug
      title
    }
    dataset {
      slug
      title
      version
      licence
      citation
    }
    claims {
      ...ComparedClaim
    }
  }
  dataVersion {
    hash
    released
  }
}
    fragment NamesInLanguage on Polity {
  names(language: $lang) @include(if: $named) {
    name
    language
    note
    from {
      year
    }
    to {
      year
    }
  }
}
fragment NewestOfLine on Polity {
  successors {
    kind
    successor {
      slug
      successors {
        kind
        successor {
          slug
        }
      }
    }
  }
}
fragment ComparedClaim on Claim {
  stance
  kind
  locator
  quote
  note
  confidence
  date {
    edtf
    label
  }
  source {
    slug
    kind
    label
    title
    url
  }
  persons {
    slug
    name
    role
    note
  }
  dataset {
    slug
    title
  }
}`) as unknown as TypedDocumentString<ActPageQuery, ActPageQueryVariables>;
export const ActNeighboursDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ActNeighbours($subject: String!, $partner: String!) {
  relation(subject: $subject, partner: $partner) {
    acts {
      ...ListedAct
    }
  }
}
    fragment ListedAct on Act {
  slug
  title
  kind
  mutual
  confidence
  statusReport
  date {
    edtf
    label
    earliest
    latest
  }
  actor {
    slug
    shortName
    nameInSentence
  }
  target {
    slug
    shortName
    nameInSentence
  }
}`) as unknown as TypedDocumentString<ActNeighboursQuery, ActNeighboursQueryVariables>;
export const EvidenceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Evidence($subjects: [String!]!, $where: ActWhere, $years: YearRange, $measure: CountMeasure!, $standing: Standing!, $groupBy: [CountDimension!]!, $scheme: String!, $direction: Direction!, $dateRule: DateRule!, $align: Alignment!, $mergePredecessors: Boolean!) {
  recognitionCounts(
    subjects: $subjects
    where: $where
    years: $years
    measure: $measure
    standing: $standing
    groupBy: $groupBy
    scheme: $scheme
    direction: $direction
    dateRule: $dateRule
    align: $align
    mergePredecessors: $mergePredecessors
  ) {
    label
    buckets {
      year
      kind
      standing
      region {
        slug
        name
      }
      count
      acts(first: 100) {
        totalCount
        nodes {
          ...ActEvidence
        }
      }
    }
  }
}
    fragment ActEvidence on Act {
  slug
  title
  summary
  kind
  mutual
  confidence
  reason
  place
  date {
    label
    earliest
    latest
  }
  actor {
    slug
    shortName
    nameInSentence
  }
  target {
    slug
    shortName
    nameInSentence
  }
  treaty {
    slug
    title
  }
  dataset {
    slug
    title
  }
  claims {
    stance
    kind
    locator
    quote
    note
    confidence
    date {
      label
    }
    source {
      slug
      kind
      label
      title
      citation
      url
    }
  }
}`) as unknown as TypedDocumentString<EvidenceQuery, EvidenceQueryVariables>;
export const ChangesSinceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ChangesSince($since: String!, $subjects: [String!]) {
  dataVersion {
    hash
    released
    changes(since: $since, subjects: $subjects) {
      since {
        version
        released
      }
      total
      added
      changed
      removed
      acts(first: 20) {
        slug
        title
        change
        before
        after
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChangesSinceQuery, ChangesSinceQueryVariables>;
export const ReleasesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Releases {
  dataVersion {
    releases {
      version
      released
      present
    }
  }
}
    `) as unknown as TypedDocumentString<ReleasesQuery, ReleasesQueryVariables>;
export const CurrentDataVersionDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CurrentDataVersion {
  dataVersion {
    hash
    released
  }
}
    `) as unknown as TypedDocumentString<CurrentDataVersionQuery, CurrentDataVersionQueryVariables>;
export const FindSourcesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FindSources($text: String!) {
  sources(where: {text: $text}, first: 20) {
    nodes {
      slug
      label
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<FindSourcesQuery, FindSourcesQueryVariables>;
export const SourceLabelDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SourceLabel($slug: String!) {
  source(slug: $slug) {
    slug
    label
  }
}
    `) as unknown as TypedDocumentString<SourceLabelQuery, SourceLabelQueryVariables>;
export const MethodPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MethodPage {
  datasets {
    slug
    title
    description
    producer
    version
    licence
    citation
    included
    gaps
    acts
    claims
    direction
    coverage {
      from
      to
      statement
    }
    subjects {
      slug
      shortName
    }
  }
  dataVersion {
    hash
    released
    counts {
      table
      rows
    }
  }
}
    `) as unknown as TypedDocumentString<MethodPageQuery, MethodPageQueryVariables>;
export const NarrativePageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NarrativePage($slug: String!) {
  narrative(slug: $slug) {
    title
    source {
      slug
      citation
      url
      note
    }
    sentences {
      position
      text
      readings {
        slug
        claim
        verdict
        reason
        acts {
          slug
          kind
          mutual
          title
          date {
            label
          }
          actor {
            shortName
            nameInSentence
          }
          target {
            shortName
            nameInSentence
          }
        }
        persons {
          slug
          name
          role
          note
        }
        polities {
          slug
          shortName
        }
        sources {
          slug
          label
        }
      }
    }
  }
  dataVersion {
    hash
    released
  }
}
    `) as unknown as TypedDocumentString<NarrativePageQuery, NarrativePageQueryVariables>;
export const PartnerEvidenceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PartnerEvidence($subject: String!, $asOf: EDTF, $scheme: String!, $standing: Standing!, $where: ActWhere, $mergePredecessors: Boolean!) {
  partnersByRegion(
    subject: $subject
    asOf: $asOf
    scheme: $scheme
    standing: $standing
    where: $where
    mergePredecessors: $mergePredecessors
  ) {
    region {
      slug
      name
    }
    partners {
      act {
        ...ActEvidence
      }
    }
  }
}
    fragment ActEvidence on Act {
  slug
  title
  summary
  kind
  mutual
  confidence
  reason
  place
  date {
    label
    earliest
    latest
  }
  actor {
    slug
    shortName
    nameInSentence
  }
  target {
    slug
    shortName
    nameInSentence
  }
  treaty {
    slug
    title
  }
  dataset {
    slug
    title
  }
  claims {
    stance
    kind
    locator
    quote
    note
    confidence
    date {
      label
    }
    source {
      slug
      kind
      label
      title
      citation
      url
    }
  }
}`) as unknown as TypedDocumentString<PartnerEvidenceQuery, PartnerEvidenceQueryVariables>;
export const PolityPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PolityPage($slug: String!) {
  polity(slug: $slug) {
    slug
    name
    shortName
    nameInSentence
    kind
    capital
    latitude
    longitude
    iso3
    cowCode
    note
    lineInSentence
    line {
      slug
      shortName
    }
    lives {
      note
      begin {
        label
      }
      end {
        label
      }
      within {
        slug
        shortName
        nameInSentence
      }
      sources {
        slug
        label
      }
    }
    names {
      name
      language
      note
      from {
        label
        year
      }
      to {
        label
        year
      }
      sources {
        slug
        label
      }
    }
    predecessors {
      kind
      note
      date {
        label
        earliest
      }
      predecessor {
        slug
        shortName
        nameInSentence
      }
    }
    successors {
      kind
      note
      date {
        label
        earliest
      }
      successor {
        slug
        shortName
        nameInSentence
      }
    }
    regions {
      slug
      name
      scheme {
        slug
        name
      }
    }
    sources {
      slug
      label
    }
  }
}
    `) as unknown as TypedDocumentString<PolityPageQuery, PolityPageQueryVariables>;
export const PolityRecognitionDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PolityRecognition($slug: String!) {
  received: recognitionCounts(subjects: [$slug], groupBy: [PARTNER]) {
    ...RecognitionByPartner
  }
  granted: recognitionCounts(
    subjects: [$slug]
    groupBy: [PARTNER]
    direction: GRANTED
  ) {
    ...RecognitionByPartner
  }
}
    fragment RecognitionByPartner on RecognitionSeries {
  label
  total
  rule
  coverage
  buckets {
    partner {
      slug
      shortName
    }
    acts(first: 1) {
      nodes {
        slug
        date {
          label
          earliest
          latest
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<PolityRecognitionQuery, PolityRecognitionQueryVariables>;
export const PolityActsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PolityActs($slug: String!, $first: Int, $after: String, $last: Int, $before: String) {
  polity(slug: $slug) {
    acts(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      ...PageOfActs
    }
  }
}
    fragment PageOfActs on ActConnection {
  pageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
  nodes {
    ...ListedAct
  }
}
fragment ListedAct on Act {
  slug
  title
  kind
  mutual
  confidence
  statusReport
  date {
    edtf
    label
    earliest
    latest
  }
  actor {
    slug
    shortName
    nameInSentence
  }
  target {
    slug
    shortName
    nameInSentence
  }
}`) as unknown as TypedDocumentString<PolityActsQuery, PolityActsQueryVariables>;
export const NearRecordsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NearRecords($text: String!, $one: String!, $two: String!, $three: String!) {
  all: search(text: $text, first: 6) {
    ...NearRecord
  }
  one: search(text: $one, first: 3) {
    ...NearRecord
  }
  two: search(text: $two, first: 3) {
    ...NearRecord
  }
  three: search(text: $three, first: 3) {
    ...NearRecord
  }
}
    fragment NearRecord on SearchHit {
  result {
    __typename
    ... on Polity {
      slug
      shortName
    }
    ... on Act {
      slug
      title
    }
    ... on Treaty {
      slug
      title
    }
    ... on Source {
      slug
      label
    }
  }
}`) as unknown as TypedDocumentString<NearRecordsQuery, NearRecordsQueryVariables>;
export const RecordFacetsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RecordFacets($where: ActWhere, $scheme: String!) {
  actFacets(where: $where, scheme: $scheme) {
    kinds {
      value
      label
      count
    }
    confidence {
      value
      label
      count
    }
    datasets {
      value
      label
      count
    }
    regions {
      value
      label
      count
    }
    decades {
      value
      label
      count
    }
  }
}
    `) as unknown as TypedDocumentString<RecordFacetsQuery, RecordFacetsQueryVariables>;
export const RecordCountDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RecordCount($where: ActWhere) {
  acts(where: $where, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<RecordCountQuery, RecordCountQueryVariables>;
export const RegionSchemesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RegionSchemes {
  regionSchemes {
    slug
    name
    description
    regions {
      slug
      name
      position
    }
  }
}
    `) as unknown as TypedDocumentString<RegionSchemesQuery, RegionSchemesQueryVariables>;
export const SourcePageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SourcePage($slug: String!) {
  source(slug: $slug) {
    slug
    kind
    title
    label
    url
    note
    csl
    citation
  }
}
    `) as unknown as TypedDocumentString<SourcePageQuery, SourcePageQueryVariables>;
export const SourceActsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SourceActs($slug: String!, $first: Int, $after: String, $last: Int, $before: String) {
  source(slug: $slug) {
    supported: acts(
      stance: SUPPORTS
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      ...ToldActs
    }
    disputed: acts(stance: DISPUTES, first: 100) {
      ...ToldActs
    }
  }
}
    fragment ListedAct on Act {
  slug
  title
  kind
  mutual
  confidence
  statusReport
  date {
    edtf
    label
    earliest
    latest
  }
  actor {
    slug
    shortName
    nameInSentence
  }
  target {
    slug
    shortName
    nameInSentence
  }
}
fragment ToldActs on ActConnection {
  totalCount
  pageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
  nodes {
    ...ListedAct
    claims {
      stance
      kind
      locator
      quote
      note
      date {
        edtf
        label
      }
      source {
        slug
      }
    }
  }
}`) as unknown as TypedDocumentString<SourceActsQuery, SourceActsQueryVariables>;
export const DyadDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Dyad($subject: String!, $partner: String!) {
  relation(subject: $subject, partner: $partner) {
    subject {
      shortName
    }
    partner {
      shortName
    }
    acts {
      ...ActEvidence
    }
  }
}
    fragment ActEvidence on Act {
  slug
  title
  summary
  kind
  mutual
  confidence
  reason
  place
  date {
    label
    earliest
    latest
  }
  actor {
    slug
    shortName
    nameInSentence
  }
  target {
    slug
    shortName
    nameInSentence
  }
  treaty {
    slug
    title
  }
  dataset {
    slug
    title
  }
  claims {
    stance
    kind
    locator
    quote
    note
    confidence
    date {
      label
    }
    source {
      slug
      kind
      label
      title
      citation
      url
    }
  }
}`) as unknown as TypedDocumentString<DyadQuery, DyadQueryVariables>;
export const TreatyPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TreatyPage($slug: String!) {
  treaty(slug: $slug) {
    slug
    title
    kinds
    place
    summary
    signed {
      edtf
      label
      earliest
      latest
      precision
    }
    parties {
      slug
      shortName
    }
    sources {
      slug
      label
      citation
    }
    acts(first: 100) {
      totalCount
      nodes {
        ...ListedAct
      }
    }
  }
}
    fragment ListedAct on Act {
  slug
  title
  kind
  mutual
  confidence
  statusReport
  date {
    edtf
    label
    earliest
    latest
  }
  actor {
    slug
    shortName
    nameInSentence
  }
  target {
    slug
    shortName
    nameInSentence
  }
}`) as unknown as TypedDocumentString<TreatyPageQuery, TreatyPageQueryVariables>;
export const UncountedActsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query UncountedActs($subjects: [String!]!, $where: ActWhere!, $standing: Standing!, $scheme: String!, $direction: Direction!, $mergePredecessors: Boolean!) {
  recognitionCounts(
    subjects: $subjects
    where: $where
    measure: ACTS
    standing: $standing
    groupBy: []
    scheme: $scheme
    direction: $direction
    mergePredecessors: $mergePredecessors
  ) {
    buckets {
      acts(first: 100) {
        nodes {
          slug
          title
          kind
          mutual
          date {
            earliest
            label
          }
          actor {
            slug
            shortName
            nameInSentence
          }
          target {
            slug
            shortName
            nameInSentence
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UncountedActsQuery, UncountedActsQueryVariables>;