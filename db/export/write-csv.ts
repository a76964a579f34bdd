import { stringify } from 'csv-stringify/sync';
import type { Database } from '../client.ts';
import type { Reference } from '../reference/reference.ts';
import type { Cell, SealedTable } from './data-table.ts';

/** Rows that are read and written at once; between two lots others get their turn. */
const ROWS_AT_ONCE = 500;

/** What makes a spreadsheet take a text for a formula. */
const FORMULA = /^[=+@\t\r]|^-(?!\d)/;

/**
 * A table as CSV (RFC 4180, UTF-8, LF): the header, then some hundred rows at a time. A text that a
 * spreadsheet would take for a formula gets an apostrophe before it; numbers and dates stay as they are.
 */
export async function* writeCsv(
  db: Database,
  reference: Reference,
  table: SealedTable,
): AsyncGenerator<string> {
  yield stringify([table.columns.map(({ name }) => name)]);
  for (let after = 0; ;) {
    const { cells, last } = table.readCells(db, reference, after, ROWS_AT_ONCE);
    if (cells.length === 0) return;
    yield stringify(cells.map((row) => row.map(writeCell)));
    after = last;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  return FORMULA.test(cell) ? `'${cell}` : cell;
}
