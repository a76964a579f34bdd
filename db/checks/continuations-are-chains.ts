import { cellOf } from '../import/csv.ts';
import type { Check } from './check.ts';

export const continuationsAreChains: Check = {
  name: 'continuations-are-chains',
  description: 'A polity continues at most one other, and is continued by at most one.',
  check({ files }, report) {
    const taken = { predecessor: new Set<string>(), successor: new Set<string>() };
    for (const row of files.successions) {
      if (row.cells.kind !== 'CONTINUATION') continue;
      for (const field of ['predecessor', 'successor'] as const) {
        const slug = row.cells[field];
        if (taken[field].has(slug)) {
          const message = `"${slug}" has a CONTINUATION as ${field} already. Give one of the two another kind.`;
          report(cellOf(row, field), slug, message);
        }
        taken[field].add(slug);
      }
    }
  },
};
