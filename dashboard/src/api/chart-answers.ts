/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** The order of a list of acts. */
export type ActOrder =
  /** Oldest first, by latest possible day, then earliest possible day, then slug: an act known to the year follows the dated ones of its year. */
  | 'DATE_ASC'
  /** The reverse: newest first. */
  | 'DATE_DESC';

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

/** Why a span of standing or relations ended. */
export type SpanEnd =
  /** An act closed it: a withdrawal, the end of a treaty, a rupture. */
  | 'ACT'
  /** Another standing took its place. */
  | 'CHANGE'
  /** The line of the partner came to its end. */
  | 'PARTNER_ENDED'
  /** The line of the subject came to its end. */
  | 'SUBJECT_ENDED';

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

/** A range of years, both ends included; an end left out is open. */
export type YearRange = {
  /** First year, -9999 to 9999; left out: no lower end. */
  from?: number | null | undefined;
  /** Last year, -9999 to 9999; left out: no upper end. */
  to?: number | null | undefined;
};

export type CompareQueryVariables = Exact<{
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
  cited?: boolean;
}>;


export type CompareQuery = { recognitionCounts: Array<{ label: string, labelInSentence: string, founded: number, total: number, certain: number, possible: number, rule: string, coverage: string, unverified: number, subject: { slug: string, name: string, shortName: string, line: Array<{ slug: string }> }, years: { from: number, to: number }, buckets: Array<{ year: number | null, offset: number | null, count: number, certain: number, possible: number, cumulative: number, alive: number | null, share: number | null }>, sources: Array<{ slug: string, label: string, citation?: string, url?: string | null }> }>, dataVersion: { hash: string, released: string }, datasets: Array<{ slug: string, title: string, licence: string, subjects: Array<{ slug: string }> }> };

export type MapQueryVariables = Exact<{
  subject: string;
  where?: ActWhere | null | undefined;
  scheme: string;
  mergePredecessors: boolean;
  cited?: boolean;
}>;


export type MapQuery = { timeline: { label: string, labelInSentence: string, rule: string, subject: { slug: string, name: string, shortName: string, line: Array<{ slug: string }> }, years: { from: number, to: number }, partners: Array<{ partner: { slug: string, line: Array<{ slug: string }> }, standing: Array<{ standing: Standing | null, from: { year: number, label: string }, to: { year: number, label: string } | null, opening: { slug: string } | null, closing: { slug: string } | null }>, relations: Array<{ from: { year: number, label: string }, to: { year: number, label: string } | null, closing: { slug: string } | null }> }>, sources: Array<{ slug: string, label: string, citation?: string, url?: string | null }> }, dataVersion: { hash: string, released: string }, datasets: Array<{ slug: string, title: string, licence: string, subjects: Array<{ slug: string }> }> };

export type MapStatesQueryVariables = Exact<{
  scheme: string;
  language?: string | null | undefined;
  named: boolean;
}>;


export type MapStatesQuery = { regionScheme: { regions: Array<{ slug: string, name: string, position: number, polities: Array<{ slug: string, shortName: string, kind: PolityKind, capital: string | null, latitude: number | null, longitude: number | null, iso3: string | null, line: Array<{ slug: string }>, lives: Array<{ begin: { year: number } | null, end: { year: number } | null, within: { slug: string } | null }>, names?: Array<{ name: string, note: string | null, from: { year: number } | null, to: { year: number } | null }> }> }> } | null };

export type MatrixQueryVariables = Exact<{
  recognised?: Array<string> | string | null | undefined;
  recognisers?: Array<string> | string | null | undefined;
  where?: ActWhere | null | undefined;
  standing: Standing;
  scheme: string;
  dateRule: DateRule;
  mergePredecessors: boolean;
  cited?: boolean;
}>;


export type MatrixQuery = { recognitionMatrix: { rule: string, recognised: Array<{ label: string, count: number, polity: { slug: string, name: string, shortName: string, line: Array<{ slug: string }> }, region: { slug: string, name: string, position: number } | null }>, recognisers: Array<{ label: string, count: number, polity: { slug: string, name: string, shortName: string, line: Array<{ slug: string }> }, region: { slug: string, name: string, position: number } | null }>, cells: Array<{ row: number, column: number, year: number, certain: boolean, date: { edtf: string, label: string }, act: { slug: string, title: string } }>, sources: Array<{ slug: string, label: string, citation?: string, url?: string | null }> }, dataVersion: { hash: string, released: string }, datasets: Array<{ slug: string, title: string, licence: string, subjects: Array<{ slug: string }> }> };

export type MatrixSideFragment = { label: string, count: number, polity: { slug: string, name: string, shortName: string, line: Array<{ slug: string }> }, region: { slug: string, name: string, position: number } | null };

export type PolityNamesQueryVariables = Exact<{
  language: string;
}>;


export type PolityNamesQuery = { regionScheme: { regions: Array<{ polities: Array<{ slug: string, shortName: string, line: Array<{ slug: string }>, names: Array<{ name: string, note: string | null, from: { year: number } | null, to: { year: number } | null }> }> }> } | null };

export type RecognitionsQueryVariables = Exact<{
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
  cited?: boolean;
}>;


export type RecognitionsQuery = { recognitionCounts: Array<{ label: string, labelInSentence: string, founded: number, total: number, certain: number, possible: number, rule: string, unverified: number, subject: { slug: string, name: string, shortName: string, line: Array<{ slug: string }> }, years: { from: number, to: number }, buckets: Array<{ year: number | null, offset: number | null, kind: ActKind | null, standing: Standing | null, count: number, certain: number, possible: number, cumulative: number, region: { slug: string, name: string, position: number } | null }>, sources: Array<{ slug: string, label: string, citation?: string, url?: string | null }> }>, dataVersion: { hash: string, released: string }, datasets: Array<{ slug: string, title: string, licence: string, subjects: Array<{ slug: string }> }> };

export type PartnersQueryVariables = Exact<{
  subject: string;
  asOf?: string | null | undefined;
  scheme: string;
  standing: Standing;
  where?: ActWhere | null | undefined;
  mergePredecessors: boolean;
}>;


export type PartnersQuery = { partnersByRegion: Array<{ count: number, rule: string, region: { slug: string, name: string, position: number }, partners: Array<{ inForce: boolean, polity: { slug: string, name: string, shortName: string }, since: { edtf: string, label: string, year: number }, act: { slug: string, title: string, kind: ActKind, confidence: Confidence, dataset: { slug: string } } }> }>, polity: { slug: string, name: string, shortName: string, lineInSentence: string, line: Array<{ slug: string }> } | null, dataVersion: { hash: string, released: string }, datasets: Array<{ slug: string, title: string, licence: string, subjects: Array<{ slug: string }> }> };

export type RecordsQueryVariables = Exact<{
  where?: ActWhere | null | undefined;
  orderBy?: ActOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  withSources: boolean;
  lang?: string | null | undefined;
  named?: boolean | null | undefined;
}>;


export type RecordsQuery = { acts: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ slug: string, title: string, kind: ActKind, mutual: boolean, confers: Standing, confidence: Confidence, statusReport: boolean, place: string | null, date: { edtf: string, label: string, earliest: string, latest: string, year: number }, actor: { slug: string, shortName: string, names?: Array<{ name: string, language: string, note: string | null, from: { year: number } | null, to: { year: number } | null }> }, target: { slug: string, shortName: string, names?: Array<{ name: string, language: string, note: string | null, from: { year: number } | null, to: { year: number } | null }> }, treaty: { slug: string, title: string } | null, dataset: { slug: string, title: string }, claims?: Array<{ stance: Stance, source: { slug: string, label: string } }> }> }, dataVersion: { hash: string } };

export type RecordPartyQueryVariables = Exact<{
  slug: string;
}>;


export type RecordPartyQuery = { polity: { slug: string, shortName: string, lineLabel: string, line: Array<{ slug: string }> } | null };

export type SuggestedSubjectsQueryVariables = Exact<{ [key: string]: never; }>;


export type SuggestedSubjectsQuery = { datasets: Array<{ slug: string, direction: Direction | null, coverage: { from: number | null, to: number | null }, subjects: Array<{ slug: string, shortName: string, lineLabel: string }> }> };

export type FindPolitiesQueryVariables = Exact<{
  text: string;
}>;


export type FindPolitiesQuery = { polities: { nodes: Array<{ slug: string, name: string, shortName: string, lives: Array<{ begin: { year: number } | null, end: { year: number } | null }>, names: Array<{ name: string }> }> } };

export type TimelineQueryVariables = Exact<{
  subject: string;
  where?: ActWhere | null | undefined;
  scheme: string;
  mergePredecessors: boolean;
  cited?: boolean;
}>;


export type TimelineQuery = { timeline: { label: string, labelInSentence: string, rule: string, subject: { slug: string, name: string, shortName: string, line: Array<{ slug: string }> }, years: { from: number, to: number }, partners: Array<{ label: string, partner: { slug: string, name: string, shortName: string }, region: { slug: string, name: string, position: number } | null, standing: Array<{ standing: Standing | null, closedBy: SpanEnd | null, from: { edtf: string, label: string, earliest: string }, to: { edtf: string, label: string, earliest: string } | null, opening: { slug: string, kind: ActKind, title: string } | null, closing: { slug: string, kind: ActKind, title: string } | null }>, relations: Array<{ closedBy: SpanEnd | null, from: { edtf: string, label: string, earliest: string }, to: { edtf: string, label: string, earliest: string } | null, opening: { slug: string, kind: ActKind, title: string } | null, closing: { slug: string, kind: ActKind, title: string } | null }> }>, sources: Array<{ slug: string, label: string, citation?: string, url?: string | null }> }, dataVersion: { hash: string, released: string }, datasets: Array<{ slug: string, title: string, licence: string, subjects: Array<{ slug: string }> }> };

export type TimelineSpanFragment = { closedBy: SpanEnd | null, from: { edtf: string, label: string, earliest: string }, to: { edtf: string, label: string, earliest: string } | null, opening: { slug: string, kind: ActKind, title: string } | null, closing: { slug: string, kind: ActKind, title: string } | null };
