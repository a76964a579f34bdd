import {
  ActKind,
  ClaimConfidence,
  Confidence,
  PolityKind,
  Stance,
  Standing,
  SuccessionKind,
  TreatyKind,
  Verdict,
} from '../vocabulary.ts';

/** Tables whose rows others refer to by slug. */
export type Referable = 'acts' | 'persons' | 'polities' | 'schemes' | 'sources' | 'treaties';

/** What the cells of one column hold; plain text unless said otherwise. */
export interface ColumnFormat {
  /** `key` is a slug that this row defines, `flag` is `yes` or nothing. */
  holds?: 'key' | 'date' | 'flag' | 'integer' | 'decimal' | 'language';
  /** The closed set the value comes from. */
  words?: Readonly<Record<string, string>>;
  refersTo?: Referable;
  /** Several values, separated by semicolons. */
  list?: boolean;
  required?: boolean;
}

type TableFormat = Readonly<Record<string, ColumnFormat>>;

const text = {} satisfies ColumnFormat;
const requiredText = { required: true } satisfies ColumnFormat;
const key = { holds: 'key', required: true } satisfies ColumnFormat;
const date = { holds: 'date' } satisfies ColumnFormat;
const flag = { holds: 'flag' } satisfies ColumnFormat;
const polity = { refersTo: 'polities', required: true } satisfies ColumnFormat;
const sources = { refersTo: 'sources', list: true } satisfies ColumnFormat;

/** The columns of every CSV file, in the order in which they stand; data/README.md tells their meaning. */
export const FORMATS = {
  polities: {
    slug: key,
    name: requiredText,
    short_name: requiredText,
    kind: { words: PolityKind, required: true },
    capital: text,
    lat: { holds: 'decimal' },
    lon: { holds: 'decimal' },
    iso3: text,
    cow_code: { holds: 'integer' },
    note: text,
    sources,
  },
  lives: {
    polity,
    begin: date,
    end: date,
    within: { refersTo: 'polities' },
    note: text,
    sources,
  },
  successions: {
    predecessor: polity,
    successor: polity,
    kind: { words: SuccessionKind, required: true },
    date,
    note: text,
    sources,
  },
  names: {
    polity,
    name: requiredText,
    language: { holds: 'language', required: true },
    from: date,
    to: date,
    note: text,
    sources,
  },
  schemes: { slug: key, name: requiredText, description: requiredText, sources },
  regions: {
    scheme: { refersTo: 'schemes', required: true },
    slug: key,
    name: requiredText,
    position: { holds: 'integer', required: true },
  },
  polityRegions: {
    polity,
    scheme: { refersTo: 'schemes', required: true },
    region: requiredText,
  },
  persons: {
    slug: key,
    name: requiredText,
    polity: { refersTo: 'polities' },
    role: text,
    note: text,
    sources,
  },
  treaties: {
    slug: key,
    title: requiredText,
    kinds: { words: TreatyKind, list: true, required: true },
    signed: date,
    place: text,
    summary: text,
    sources,
  },
  exceptions: { rule: requiredText, subject: requiredText, reason: requiredText },
  acts: {
    slug: key,
    kind: { words: ActKind, required: true },
    date: { holds: 'date', required: true },
    actor: polity,
    target: polity,
    mutual: flag,
    treaty: { refersTo: 'treaties' },
    confers: { words: Standing },
    confidence: { words: Confidence, required: true },
    status_report: flag,
    title: requiredText,
    summary: requiredText,
    place: text,
    reason: text,
  },
  claims: {
    act: { refersTo: 'acts', required: true },
    source: { refersTo: 'sources', required: true },
    stance: { words: Stance, required: true },
    kind: { words: ActKind },
    date,
    locator: text,
    quote: text,
    note: text,
    confidence: { words: ClaimConfidence, required: true },
    persons: { refersTo: 'persons', list: true },
  },
  sentences: { position: { holds: 'integer', required: true }, text: requiredText },
  readings: {
    slug: key,
    sentence: { holds: 'integer', required: true },
    claim: requiredText,
    acts: { refersTo: 'acts', list: true },
    persons: { refersTo: 'persons', list: true },
    polities: { refersTo: 'polities', list: true },
    verdict: { words: Verdict, required: true },
    reason: requiredText,
    sources,
  },
} as const satisfies Record<string, TableFormat>;

/** The tables of the CSV files. */
export type TableName = keyof typeof FORMATS;
/** The columns of a table. */
export type ColumnOf<Table extends TableName> = keyof (typeof FORMATS)[Table] & string;

/** The columns of a table with their formats, without the literal types. */
export function columnsOf(table: TableName): [string, ColumnFormat][] {
  return Object.entries(FORMATS[table] as TableFormat);
}
