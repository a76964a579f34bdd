import { cellOf } from '../import/csv.ts';
import type { Check } from './check.ts';

const FULL_STOP = /[.!?][’”)]*$/;

export const summariesAreSentences: Check = {
  name: 'summaries-are-sentences',
  description: 'Summaries of acts and treaties end with a full stop.',
  check({ acts, files }, report) {
    const rows = [...acts.map(({ row }) => row), ...files.treaties];
    for (const row of rows) {
      const { slug, summary } = row.cells;
      if (summary === '' || FULL_STOP.test(summary)) continue;
      report(cellOf(row, 'summary'), slug, 'The summary has no full stop. Write whole sentences.');
    }
  },
};
