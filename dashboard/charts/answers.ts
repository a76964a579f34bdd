/**
 * The shape of the answers the charts draw: what {@link RECOGNITIONS_QUERY} and
 * {@link PARTNERS_QUERY} select, no more. Enum words come as text.
 */

/** Which state of the data an answer was computed from. */
export interface AnswerDataVersion {
  readonly hash: string;
  /** Day of release, as text. */
  readonly released: string;
}

/** A body of rows with its licence. */
export interface AnswerDataset {
  readonly slug: string;
  readonly title: string;
  /** SPDX name such as `CC-BY-4.0`. */
  readonly licence: string;
  readonly subjects: readonly { readonly slug: string }[];
}

/** A polity as labels need it. */
export interface AnswerPolity {
  readonly slug: string;
  readonly name: string;
  readonly shortName: string;
}

/** A polity with the line it belongs to. */
export interface AnswerSubject extends AnswerPolity {
  /** The polities of its line, itself included. */
  readonly line: readonly { readonly slug: string }[];
}

/** A region of the scheme asked for. */
export interface AnswerRegion {
  readonly slug: string;
  readonly name: string;
  /** Order within the scheme, from 1. */
  readonly position: number;
}

/** A source as the line under a chart names it. */
export interface AnswerSource {
  readonly slug: string;
  readonly label: string;
  /** Left out where only labels were asked for. */
  readonly citation?: string | undefined;
  readonly url?: string | null | undefined;
}

/** One year of one group; `certain ≤ count ≤ possible`. */
export interface AnswerBucket {
  readonly year?: number | null | undefined;
  readonly offset?: number | null | undefined;
  readonly region?: AnswerRegion | null | undefined;
  readonly kind?: string | null | undefined;
  readonly standing?: string | null | undefined;
  readonly count: number;
  readonly certain: number;
  readonly possible: number;
  readonly cumulative: number;
  /** States alive on 31 December, the subject's own line left out; asked for by comparisons. */
  readonly alive?: number | null | undefined;
  /** `count` divided by `alive`. */
  readonly share?: number | null | undefined;
}

/** The counts of one subject. */
export interface RecognitionSeries {
  readonly subject: AnswerSubject;
  /** The line's name beside numbers, such as “Soviet Russia & USSR”. */
  readonly label: string;
  /** The same inside a sentence: “Soviet Russia & the USSR”. */
  readonly labelInSentence: string;
  readonly founded: number;
  readonly total: number;
  readonly certain: number;
  readonly possible: number;
  readonly rule: string;
  readonly years: { readonly from: number; readonly to: number };
  /** Acts left out because no source of theirs was seen. */
  readonly unverified: number;
  readonly buckets: readonly AnswerBucket[];
  readonly sources: readonly AnswerSource[];
}

/** Answer to the recognitions question. */
export interface RecognitionAnswer {
  readonly recognitionCounts: readonly RecognitionSeries[];
  readonly dataVersion: AnswerDataVersion;
  readonly datasets: readonly AnswerDataset[];
}

/** One partner of a region, with the act by which it stands there. */
export interface RegionPartner {
  readonly polity: AnswerPolity;
  readonly since: { readonly edtf: string; readonly label: string; readonly year: number };
  readonly act: {
    readonly slug: string;
    readonly title: string;
    readonly kind: string;
    readonly confidence: string;
    readonly dataset: { readonly slug: string };
  };
  readonly inForce: boolean;
}

/** The partners of one region. */
export interface RegionGroup {
  readonly region: AnswerRegion;
  readonly count: number;
  readonly rule: string;
  readonly partners: readonly RegionPartner[];
}

/** Answer to the partners question. */
export interface PartnerAnswer {
  readonly partnersByRegion: readonly RegionGroup[];
  /** null when there is no such polity. */
  readonly polity: (AnswerSubject & { readonly lineInSentence: string }) | null;
  readonly dataVersion: AnswerDataVersion;
  readonly datasets: readonly AnswerDataset[];
}
