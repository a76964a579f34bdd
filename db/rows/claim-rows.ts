import { listOf, type TableRow } from '../import/csv.ts';
import type { DataFiles } from '../import/read-data.ts';
import type { claimPersons, claims } from '../schema/claims.ts';
import type { ActKind, ClaimConfidence, Stance } from '../vocabulary.ts';
import { dateOrNull, textOrNull } from './cells.ts';
import type { TableIds } from './table-ids.ts';

type ClaimRow = typeof claims.$inferInsert;

/** Claims in the order of their acts, then of the sources' slugs, and the persons they name. */
export function claimRows(
  files: DataFiles,
  ids: TableIds,
): { claims: ClaimRow[]; claimPersons: (typeof claimPersons.$inferInsert)[] } {
  const ordered = files.sets
    .flatMap((set) =>
      set.claims.map((row) => ({
        row,
        actId: ids.acts.of(row.cells.act),
        sourceId: ids.sources.of(row.cells.source),
        datasetId: ids.datasets.of(set.origin.slug),
      })),
    )
    .toSorted((a, b) => a.actId - b.actId || a.sourceId - b.sourceId);
  return {
    claims: ordered.map(({ row, ...keys }, index) => ({ id: index + 1, ...keys, ...said(row) })),
    claimPersons: ordered.flatMap(({ row }, index) =>
      listOf(row.cells.persons).map((person) => ({
        claimId: index + 1,
        personId: ids.persons.of(person),
      })),
    ),
  };
}

function said({ cells }: TableRow<'claims'>) {
  const date = dateOrNull(cells.date);
  return {
    stance: cells.stance as Stance,
    kind: textOrNull(cells.kind) as ActKind | null,
    dateEdtf: date?.edtf ?? null,
    dateEarliest: date?.earliest ?? null,
    dateLatest: date?.latest ?? null,
    locator: textOrNull(cells.locator),
    quote: textOrNull(cells.quote),
    note: textOrNull(cells.note),
    confidence: cells.confidence as ClaimConfidence,
  };
}
