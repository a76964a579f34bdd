import { listOf } from '../import/csv.ts';
import type { DataFiles } from '../import/read-data.ts';
import type { polityRegions } from '../schema/polities.ts';
import type { regions, regionSchemes } from '../schema/regions.ts';
import type { TableIds } from './table-ids.ts';

/** Region schemes in the order of the file. */
export function schemeRows(files: DataFiles): (typeof regionSchemes.$inferInsert)[] {
  return files.schemes.map(({ cells }) => ({
    slug: cells.slug,
    name: cells.name,
    description: cells.description,
    sources: listOf(cells.sources),
  }));
}

/** The regions of all schemes. */
export function regionRows(files: DataFiles, ids: TableIds): (typeof regions.$inferInsert)[] {
  return files.regions.map(({ cells }) => ({
    id: ids.regions.of(`${cells.scheme}/${cells.slug}`),
    schemeSlug: cells.scheme,
    slug: cells.slug,
    name: cells.name,
    position: Number(cells.position),
  }));
}

/** The region of each polity in each scheme. */
export function polityRegionRows(
  files: DataFiles,
  ids: TableIds,
): (typeof polityRegions.$inferInsert)[] {
  return files.polityRegions.map(({ cells }) => ({
    polityId: ids.polities.of(cells.polity),
    schemeSlug: cells.scheme,
    regionId: ids.regions.of(`${cells.scheme}/${cells.region}`),
  }));
}
