import { cellOf } from '../import/csv.ts';
import type { Cell } from '../import/finding.ts';
import type { Check } from './check.ts';
import type { IndexedData } from './indexed-data.ts';

export const uniqueSlugs: Check = {
  name: 'unique-slugs',
  description: 'No two rows of a table, in whatever set, share a slug.',
  check(data, report) {
    const first = new Map<string, Cell>();
    for (const { table, slug, cell } of slugCells(data)) {
      const key = `${table} ${slug}`;
      const other = first.get(key);
      if (other) {
        const where = `${other.file}:${other.line}`;
        report(cell, slug, `"${slug}" stands already in ${where}. Give one of them another slug.`);
      } else {
        first.set(key, cell);
      }
    }
  },
};

function* slugCells({ tables, files }: IndexedData) {
  for (const { table, rows } of tables) {
    for (const row of rows) {
      const { slug, scheme } = row.cells;
      if (slug === undefined) continue;
      // Each region scheme names its regions for itself.
      const scope = scheme === undefined ? table : `${table} of ${scheme}`;
      yield { table: scope, slug, cell: cellOf(row, 'slug') };
    }
  }
  for (const { slug, place } of files.sources) yield { table: 'sources', slug, cell: place };
  for (const { slug, placeOf } of [files.origin, ...files.sets.map(({ origin }) => origin)]) {
    yield { table: 'origins', slug, cell: placeOf('slug') };
  }
}
