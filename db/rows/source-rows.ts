import { labelSources } from '../derive/source-label.ts';
import type { DataFiles } from '../import/read-data.ts';
import type { sources } from '../schema/sources.ts';
import type { TableIds } from './table-ids.ts';

/** Bibliographic records with their labels. */
export function sourceRows(files: DataFiles, ids: TableIds): (typeof sources.$inferInsert)[] {
  const labels = labelSources(files.sources.map(({ csl }) => csl));
  return files.sources.map(({ slug, kind, title, csl }, index) => {
    const { note } = csl['custom'] as { note?: unknown };
    const url = csl['URL'];
    return {
      id: ids.sources.of(slug),
      slug,
      kind,
      title,
      label: labels[index] ?? title,
      url: typeof url === 'string' ? url : null,
      note: typeof note === 'string' ? note : null,
      csl,
    };
  });
}
