import type {
  AnswerDataset,
  AnswerDataVersion,
  AnswerPolity,
  AnswerRegion,
  AnswerSource,
  AnswerSubject,
} from './answers.ts';

/** A date as spans need it. */
export interface SpanDate {
  readonly edtf: string;
  readonly label: string;
  /** ISO day. */
  readonly earliest: string;
}

/** An act at the end of a span. */
export interface SpanAct {
  readonly slug: string;
  readonly kind: string;
  readonly title: string;
}

/** A stretch of time in which a standing holds, or relations are active. */
export interface TimelineSpan {
  readonly standing?: string | null | undefined;
  readonly from: SpanDate;
  readonly to?: SpanDate | null | undefined;
  readonly opening?: SpanAct | null | undefined;
  readonly closing?: SpanAct | null | undefined;
  readonly closedBy?: string | null | undefined;
}

/** One partner over time. */
export interface PartnerHistory {
  readonly partner: AnswerPolity;
  readonly label: string;
  readonly region?: AnswerRegion | null | undefined;
  readonly standing: readonly TimelineSpan[];
  readonly relations: readonly TimelineSpan[];
}

/** Answer to the timeline question. */
export interface TimelineAnswer {
  readonly timeline: {
    readonly subject: AnswerSubject;
    readonly label: string;
    /** The same inside a sentence: “Soviet Russia & the USSR”. */
    readonly labelInSentence: string;
    readonly years: { readonly from: number; readonly to: number };
    readonly rule: string;
    readonly partners: readonly PartnerHistory[];
    readonly sources: readonly AnswerSource[];
  };
  readonly dataVersion: AnswerDataVersion;
  readonly datasets: readonly AnswerDataset[];
}
