import { resolveDate } from '../dates/resolve-date.ts';
import type { TableRow } from '../import/csv.ts';
import type { DataFiles, SetFiles } from '../import/read-data.ts';
import { compareText, numberSlugs, type Ids } from './ids.ts';

/** One act with its set. */
export interface ActOfSet {
  row: TableRow<'acts'>;
  set: SetFiles;
}

/** The order in which rows are numbered, and their ids. The same files give the same ids. */
export interface TableIds {
  polities: Ids;
  persons: Ids;
  treaties: Ids;
  sources: Ids;
  datasets: Ids;
  acts: Ids;
  /** `scheme/region`. */
  regions: Ids;
  /** All acts in the order of their ids: by latest day, earliest day, slug. */
  orderedActs: ActOfSet[];
}

/** Numbers the rows of all tables: acts in time, regions by scheme and position, others by slug. */
export function numberTables(files: DataFiles): TableIds {
  const bySlug = (rows: readonly { cells: { slug: string } }[]): Ids =>
    numberSlugs(rows.map(({ cells }) => cells.slug).toSorted(compareText));
  const orderedActs = orderActs(files);
  const regions = files.regions.toSorted(
    (a, b) =>
      compareText(a.cells.scheme, b.cells.scheme) ||
      Number(a.cells.position) - Number(b.cells.position),
  );
  return {
    polities: bySlug(files.polities),
    persons: bySlug(files.persons),
    treaties: bySlug(files.treaties),
    sources: numberSlugs(files.sources.map(({ slug }) => slug).toSorted(compareText)),
    datasets: numberSlugs(
      [files.origin, ...files.sets.map(({ origin }) => origin)]
        .map(({ slug }) => slug)
        .toSorted(compareText),
    ),
    acts: numberSlugs(orderedActs.map(({ row }) => row.cells.slug)),
    regions: numberSlugs(regions.map(({ cells }) => `${cells.scheme}/${cells.slug}`)),
    orderedActs,
  };
}

function orderActs(files: DataFiles): ActOfSet[] {
  const dated = files.sets.flatMap((set) =>
    set.acts.map((row) => ({ act: { row, set }, date: resolveDate(row.cells.date) })),
  );
  const ordered = dated.toSorted(
    (a, b) =>
      a.date.latest - b.date.latest ||
      a.date.earliest - b.date.earliest ||
      compareText(a.act.row.cells.slug, b.act.row.cells.slug),
  );
  return ordered.map(({ act }) => act);
}
