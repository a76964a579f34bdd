import { cellOf } from '../import/csv.ts';
import type { Check } from './check.ts';

export const contestedActsGiveReasons: Check = {
  name: 'contested-acts-give-reasons',
  description: 'A contested act says why the editors read it as they do.',
  check({ acts }, report) {
    for (const { row } of acts) {
      const { slug, confidence, reason } = row.cells;
      if (confidence !== 'CONTESTED' || reason !== '') continue;
      report(
        cellOf(row, 'reason'),
        slug,
        'The act is CONTESTED without a reason. Say why it is read so.',
      );
    }
  },
};
