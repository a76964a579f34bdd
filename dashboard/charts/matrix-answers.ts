import type {
  AnswerDataset,
  AnswerDataVersion,
  AnswerRegion,
  AnswerSource,
  AnswerSubject,
} from './answers.ts';

/** The head of a row or a column. */
export interface AnswerParty {
  readonly polity: AnswerSubject;
  readonly label: string;
  readonly region?: AnswerRegion | null | undefined;
  readonly count: number;
}

/** One recognition. */
export interface AnswerCell {
  readonly row: number;
  readonly column: number;
  readonly year: number;
  readonly certain: boolean;
  readonly date: { readonly edtf: string; readonly label: string };
  readonly act: { readonly slug: string; readonly title: string };
}

/** Answer to the matrix question. */
export interface MatrixAnswer {
  readonly recognitionMatrix: {
    readonly recognised: readonly AnswerParty[];
    readonly recognisers: readonly AnswerParty[];
    readonly cells: readonly AnswerCell[];
    readonly rule: string;
    readonly sources: readonly AnswerSource[];
  };
  readonly dataVersion: AnswerDataVersion;
  readonly datasets: readonly AnswerDataset[];
}
