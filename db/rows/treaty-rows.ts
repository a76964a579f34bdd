import { listOf } from '../import/csv.ts';
import type { DataFiles } from '../import/read-data.ts';
import type { treaties } from '../schema/treaties.ts';
import type { TreatyKind } from '../vocabulary.ts';
import { dateOrNull, textOrNull } from './cells.ts';
import type { TableIds } from './table-ids.ts';

/** Treaties with the days on which they may have been signed. */
export function treatyRows(files: DataFiles, ids: TableIds): (typeof treaties.$inferInsert)[] {
  return files.treaties.map(({ cells }) => {
    const signed = dateOrNull(cells.signed);
    return {
      id: ids.treaties.of(cells.slug),
      slug: cells.slug,
      title: cells.title,
      kinds: listOf(cells.kinds) as TreatyKind[],
      signedEdtf: signed?.edtf ?? null,
      signedEarliest: signed?.earliest ?? null,
      signedLatest: signed?.latest ?? null,
      place: textOrNull(cells.place),
      summary: textOrNull(cells.summary),
      sources: listOf(cells.sources),
    };
  });
}
