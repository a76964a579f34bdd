import { labelSource } from '../derive/source-label.ts';
import type { DataFiles } from '../import/read-data.ts';
import type { sources } from '../schema/sources.ts';
import type { TableIds } from './table-ids.ts';

/** Bibliographic records with their labels. */
export function sourceRows(files: DataFiles, ids: TableIds): (typeof sources.$inferInsert)[] {
  return files.sources.map(({ slug, kind, title, csl }) => {
    const { note } = csl['custom'] as { note?: unknown };
    const url = csl['URL'];
    return {
      id: ids.sources.of(slug),
      slug,
      kind,
      title,
      label: labelSource(csl),
      url: typeof url === 'string' ? url : null,
      note: typeof note === 'string' ? note : null,
      csl,
    };
  });
}
