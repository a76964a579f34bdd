import type { DataFiles } from '../import/read-data.ts';
import { labelSources } from '../derive/source-label.ts';
import type { TableIds } from './table-ids.ts';

/** One row of the full-text table `search`. */
export interface SearchRow {
  kind: 'polity' | 'treaty' | 'act' | 'source';
  slug: string;
  title: string;
  names: string;
  body: string;
}

/** What can be found: polities under all their names, treaties, acts and sources. */
export function searchRows(files: DataFiles, ids: TableIds): SearchRow[] {
  const namesOf = new Map<string, string[]>();
  for (const { cells } of files.names) {
    namesOf.set(cells.polity, [...(namesOf.get(cells.polity) ?? []), cells.name]);
  }
  const labels = labelSources(files.sources.map(({ csl }) => csl));
  return [
    ...files.polities.map(({ cells }): SearchRow => {
      const names = [cells.short_name, ...(namesOf.get(cells.slug) ?? [])];
      return {
        kind: 'polity',
        slug: cells.slug,
        title: cells.name,
        names: [...new Set(names)].join(' · '),
        body: cells.capital,
      };
    }),
    ...files.treaties.map(({ cells }): SearchRow => {
      const body = join(cells.summary, cells.place);
      return { kind: 'treaty', slug: cells.slug, title: cells.title, names: '', body };
    }),
    ...ids.orderedActs.map(({ row: { cells } }): SearchRow => {
      const body = join(cells.summary, cells.place);
      return { kind: 'act', slug: cells.slug, title: cells.title, names: '', body };
    }),
    ...files.sources.map(({ slug, title }, index): SearchRow => {
      return { kind: 'source', slug, title, names: labels[index] ?? '', body: '' };
    }),
  ];
}

function join(...texts: string[]): string {
  return texts.filter((text) => text !== '').join(' ');
}
