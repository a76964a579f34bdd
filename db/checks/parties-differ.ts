import { cellOf } from '../import/csv.ts';
import type { Check } from './check.ts';

export const partiesDiffer: Check = {
  name: 'parties-differ',
  description: 'The actor and the target of an act are two polities.',
  check({ acts }, report) {
    for (const { row } of acts) {
      const { slug, actor, target } = row.cells;
      if (actor !== target) continue;
      report(cellOf(row, 'target'), slug, `"${target}" is the actor too. Name the other party.`);
    }
  },
};
