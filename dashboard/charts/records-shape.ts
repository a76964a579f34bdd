import type { ActKind } from './vocabulary.ts';

/** How firmly an act is established, in the order of menus. */
export const CONFIDENCES = ['CONFIRMED', 'SINGLE_SOURCE', 'CONTESTED', 'UNVERIFIED'] as const;
export type ConfidenceWord = (typeof CONFIDENCES)[number];

/** The orders of the list; the first is the default. */
export const RECORD_ORDERS = ['DATE_ASC', 'DATE_DESC'] as const;
export type RecordOrder = (typeof RECORD_ORDERS)[number];

/** The columns of the list, in the order in which they stand. */
export const RECORD_COLUMNS = [
  'DATE',
  'ACT',
  'ACTOR',
  'TARGET',
  'KIND',
  'CONFERS',
  'PLACE',
  'TREATY',
  'CONFIDENCE',
  'SOURCES',
  'DATASET',
] as const;
export type RecordColumn = (typeof RECORD_COLUMNS)[number];

/** The columns shown when none are chosen. */
export const USUAL_COLUMNS: readonly RecordColumn[] = [
  'DATE',
  'ACT',
  'ACTOR',
  'TARGET',
  'KIND',
  'CONFIDENCE',
];

/** Which acts are listed and how; the page and its file share it. */
export interface RecordsView {
  /** Words that must all occur; at most 200 characters. */
  q: string;
  /** When not empty, one party is one of these polities or, with `merge`, one it continues. */
  subjects: string[];
  /** When not empty, the other party is one of these or of their line; either party without subjects. */
  partners: string[];
  /** No acts with these parties. */
  without: string[];
  sources: string[];
  kinds: ActKind[];
  confidence: ConfidenceWord[];
  datasets: string[];
  regions: string[];
  /** First and last year, inclusive, of the earliest possible day; null has no bound. */
  from: number | null;
  to: number | null;
  scheme: string;
  merge: boolean;
  /** Whether acts without a seen source are listed; `confidence` goes before it. */
  unverified: boolean;
  sort: RecordOrder;
  /** In the order of {@link RECORD_COLUMNS}; the act itself is always among them. */
  columns: RecordColumn[];
  /** Cursor before the page shown. */
  after: string | null;
  /** Cursor behind the page shown; `after` goes before it. */
  before: string | null;
  lang: string | null;
  theme: string | null;
  v: string | null;
}

/** What `/records` lists without a query string: everything for which a source was seen. */
export const ALL_RECORDS: RecordsView = {
  q: '',
  subjects: [],
  partners: [],
  without: [],
  sources: [],
  kinds: [],
  confidence: [],
  datasets: [],
  regions: [],
  from: null,
  to: null,
  scheme: 'historical',
  merge: true,
  unverified: false,
  sort: 'DATE_ASC',
  columns: [...USUAL_COLUMNS],
  after: null,
  before: null,
  lang: null,
  theme: null,
  v: null,
};

/** Columns in the order in which they stand, each once. */
export function orderColumns(columns: readonly RecordColumn[]): RecordColumn[] {
  return RECORD_COLUMNS.filter((column) => columns.includes(column));
}
