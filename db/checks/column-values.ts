import { cellOf, listOf, type Row } from '../import/csv.ts';
import type { Cell } from '../import/finding.ts';
import { columnsOf, type ColumnFormat } from '../import/formats.ts';
import type { IndexedData } from './indexed-data.ts';

/** One value of a cell; a cell that holds a list gives one per item. */
export interface ColumnValue {
  value: string;
  format: ColumnFormat;
  row: Row;
  /** What names the row: its slug, or the first cell of a row without one. */
  subject: string;
  cell: () => Cell;
}

/** All values, empty cells left out, of the columns whose format passes. */
export function* columnValues(
  data: IndexedData,
  wanted: (format: ColumnFormat) => boolean,
): Generator<ColumnValue> {
  for (const { table, rows } of data.tables) {
    const columns = columnsOf(table).filter(([, format]) => wanted(format));
    for (const row of rows) {
      for (const [name, format] of columns) {
        const text = row.cells[name] ?? '';
        const values = format.list ? listOf(text) : text === '' ? [] : [text];
        for (const value of values) {
          yield { value, format, row, subject: subjectOf(row), cell: () => cellOf(row, name) };
        }
      }
    }
  }
}

/** What names a row in exceptions.csv: its slug, or its first cell. */
export function subjectOf({ cells }: Row): string {
  return cells['slug'] ?? Object.values(cells)[0] ?? '';
}
