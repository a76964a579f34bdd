import { resolveDate, type ResolvedDate } from '../dates/resolve-date.ts';
import { InvalidDate } from '../dates/invalid-date.ts';
import { findLineFounders } from '../derive/lines.ts';
import type { Row, TableRow } from '../import/csv.ts';
import type { Referable, TableName } from '../import/formats.ts';
import { groupBy } from './group-rows.ts';
import { tablesOf, type DataFiles, type SetFiles } from '../import/read-data.ts';
import type { SourceItem } from '../import/sources.ts';

/** The data files with the look-ups that checks share. Rows may still break any rule. */
export interface IndexedData {
  files: DataFiles;
  tables: { table: TableName; rows: Row[] }[];
  /** Acts of all sets, each with its set. */
  acts: { row: TableRow<'acts'>; set: SetFiles }[];
  claims: TableRow<'claims'>[];
  claimsOf: ReadonlyMap<string, TableRow<'claims'>[]>;
  livesOf: ReadonlyMap<string, TableRow<'lives'>[]>;
  sources: ReadonlyMap<string, SourceItem>;
  slugs: Readonly<Record<Referable, ReadonlySet<string>>>;
  /** First member of each polity's line. */
  lineOf: ReadonlyMap<string, string>;
  /** The date of a cell; undefined when it is empty or, which `valid-dates` reports, no date. */
  dateOf: (edtf: string) => ResolvedDate | undefined;
}

/** Builds the look-ups over freshly read files. */
export function indexData(files: DataFiles): IndexedData {
  const acts = files.sets.flatMap((set) => set.acts.map((row) => ({ row, set })));
  const claims = files.sets.flatMap((set) => set.claims);
  const slugsOf = (rows: readonly Row<'slug'>[]): ReadonlySet<string> =>
    new Set(rows.map(({ cells }) => cells.slug));
  return {
    files,
    tables: tablesOf(files),
    acts,
    claims,
    claimsOf: groupBy(claims, ({ cells }) => cells.act),
    livesOf: groupBy(files.lives, ({ cells }) => cells.polity),
    sources: new Map(files.sources.map((source) => [source.slug, source])),
    slugs: {
      acts: slugsOf(acts.map(({ row }) => row)),
      persons: slugsOf(files.persons),
      polities: slugsOf(files.polities),
      schemes: slugsOf(files.schemes),
      sources: new Set(files.sources.map(({ slug }) => slug)),
      treaties: slugsOf(files.treaties),
    },
    lineOf: findLineFounders(files),
    dateOf: rememberDates(),
  };
}

function rememberDates(): IndexedData['dateOf'] {
  const known = new Map<string, ResolvedDate | undefined>();
  return (edtf) => {
    if (!known.has(edtf)) known.set(edtf, tryResolve(edtf));
    return known.get(edtf);
  };
}

function tryResolve(edtf: string): ResolvedDate | undefined {
  if (edtf === '') return undefined;
  try {
    return resolveDate(edtf);
  } catch (error) {
    if (error instanceof InvalidDate) return undefined;
    throw error;
  }
}
