import type { DataFiles } from '../import/read-data.ts';
import type { datasets } from '../schema/datasets.ts';
import type { TableIds } from './table-ids.ts';

/** The data sets, the shared tables among them, with the number of their acts and claims. */
export function datasetRows(files: DataFiles, ids: TableIds): (typeof datasets.$inferInsert)[] {
  const shared = { origin: files.origin, acts: [], claims: [] };
  return [shared, ...files.sets].map(({ origin, acts, claims }) => ({
    id: ids.datasets.of(origin.slug),
    slug: origin.slug,
    title: origin.title,
    description: origin.description,
    producer: origin.producer,
    version: origin.version,
    licence: origin.licence,
    citation: origin.citation,
    included: origin.included,
    subjects: origin.subjects,
    direction: origin.direction ?? null,
    coverageFrom: origin.coverage.from ?? null,
    coverageTo: origin.coverage.to ?? null,
    coverageStatement: origin.coverage.statement,
    gaps: origin.gaps,
    acts: acts.length,
    claims: claims.length,
  }));
}
