import { cellOf } from '../import/csv.ts';
import type { Check } from './check.ts';

export const confidenceFitsClaims: Check = {
  name: 'confidence-fits-claims',
  description:
    'A confirmed act rests on a primary source or on two sources, a narrative under examination not counted.',
  check({ acts, claimsOf, sources }, report) {
    for (const { row } of acts) {
      const { slug, confidence } = row.cells;
      if (confidence !== 'CONFIRMED') continue;
      const kinds = (claimsOf.get(slug) ?? [])
        .filter(({ cells }) => cells.stance === 'SUPPORTS')
        .map(({ cells }) => sources.get(cells.source)?.kind);
      const firm = kinds.filter((kind) => kind !== undefined && kind !== 'NARRATIVE');
      // An act without any support is the matter of claims-support-acts.
      if (kinds.length === 0 || firm.length > 1 || kinds.includes('PRIMARY')) continue;
      report(
        cellOf(row, 'confidence'),
        slug,
        `CONFIRMED rests on ${firm.length === 1 ? 'one source that is not primary' : 'a narrative alone'}. Write SINGLE_SOURCE, or add a claim.`,
      );
    }
  },
};
