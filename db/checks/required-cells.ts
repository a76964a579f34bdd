import { cellOf } from '../import/csv.ts';
import { columnsOf } from '../import/formats.ts';
import type { Check } from './check.ts';
import { subjectOf } from './column-values.ts';

export const requiredCells: Check = {
  name: 'required-cells',
  description: 'Cells that every row needs are filled.',
  check({ tables }, report) {
    for (const { table, rows } of tables) {
      const required = columnsOf(table).filter(([, format]) => format.required);
      for (const row of rows) {
        for (const [name] of required) {
          if (row.cells[name]?.trim()) continue;
          report(cellOf(row, name), subjectOf(row), 'The cell is empty. Fill it.');
        }
      }
    }
  },
};
