import { cellOf } from '../import/csv.ts';
import type { Check } from './check.ts';
import { subjectOf } from './column-values.ts';

export const trimmedCells: Check = {
  name: 'trimmed-cells',
  description: 'No cell begins or ends with a space.',
  check({ tables }, report) {
    for (const { rows } of tables) {
      for (const row of rows) {
        for (const [name, value] of Object.entries(row.cells)) {
          if (value === value.trim()) continue;
          report(cellOf(row, name), subjectOf(row), 'There is a space at an end. Remove it.');
        }
      }
    }
  },
};
