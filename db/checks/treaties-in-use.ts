import { cellOf } from '../import/csv.ts';
import type { Check } from './check.ts';

export const treatiesInUse: Check = {
  name: 'treaties-in-use',
  description: 'Every treaty stands behind an act.',
  check({ acts, files }, report) {
    const named = new Set(acts.map(({ row }) => row.cells.treaty));
    for (const row of files.treaties) {
      const { slug } = row.cells;
      if (named.has(slug)) continue;
      report(cellOf(row, 'slug'), slug, `No act names "${slug}". Name it in an act, or remove it.`);
    }
  },
};
