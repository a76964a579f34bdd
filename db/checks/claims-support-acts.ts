import { cellOf } from '../import/csv.ts';
import type { Check } from './check.ts';

export const claimsSupportActs: Check = {
  name: 'claims-support-acts',
  description: 'Every act has a claim that supports it, unless it is unverified; then it has none.',
  check({ acts, claimsOf }, report) {
    for (const { row } of acts) {
      const { slug, confidence } = row.cells;
      const claims = claimsOf.get(slug) ?? [];
      if (confidence === 'UNVERIFIED') {
        const [claim] = claims;
        if (!claim) continue;
        const where = `${claim.file}:${claim.line}`;
        report(
          cellOf(row, 'confidence'),
          slug,
          `The act is UNVERIFIED but has a claim (${where}). Write its confidence, or remove the claim.`,
        );
      } else if (!claims.some(({ cells }) => cells.stance === 'SUPPORTS')) {
        report(
          cellOf(row, 'confidence'),
          slug,
          `No claim supports the act. Add one to claims.csv, or write UNVERIFIED.`,
        );
      }
    }
  },
};
