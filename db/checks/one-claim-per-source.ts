import { cellOf, type TableRow } from '../import/csv.ts';
import type { Check } from './check.ts';

export const oneClaimPerSource: Check = {
  name: 'one-claim-per-source',
  description: 'A source makes one claim about an act, in whatever set it stands.',
  check({ claims }, report) {
    const first = new Map<string, TableRow<'claims'>>();
    for (const row of claims) {
      const { act, source } = row.cells;
      const key = `${act} ${source}`;
      const other = first.get(key);
      if (other) {
        const where = `${other.file}:${other.line}`;
        const message = `"${source}" has a claim about "${act}" in ${where}. Merge the two.`;
        report(cellOf(row, 'source'), act, message);
      } else {
        first.set(key, row);
      }
    }
  },
};
