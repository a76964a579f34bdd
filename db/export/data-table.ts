import type { Database } from '../client.ts';
import type { Reference } from '../reference/reference.ts';

/** The value of a cell; null: not known. */
export type Cell = string | number | boolean | null;

/** What the values of a column are; `list` is several slugs separated by `;`. */
export type ColumnType =
  'string' | 'list' | 'integer' | 'number' | 'boolean' | 'year' | 'date' | 'object';

/** What a column is, apart from its values. */
export interface ColumnFacts {
  /** Never empty. */
  required?: boolean;
  /** The only words that stand in it. */
  words?: readonly string[];
  /** The table whose slugs stand in it. */
  refersTo?: string;
}

/** A column of a table that is handed out whole. */
export interface DataColumn<Row> extends ColumnFacts {
  name: string;
  type: ColumnType;
  description: string;
  read: (row: Row, reference: Reference) => Cell;
}

/** A stored row with its place in the table. */
export type Placed<Row> = Row & { place: number };

/** A table as it is handed out whole: slugs in place of ids, dates as EDTF and as days. */
export interface DataTable<Row = never> {
  /** File name without ending. */
  name: string;
  title: string;
  description: string;
  /** The columns that together name one row. */
  key: readonly string[];
  columns: readonly DataColumn<Row>[];
  /** Two columns that together name a row of another table, beside the single ones. */
  refersTo?: { columns: readonly string[]; table: string; their: readonly string[] };
  /** At most `limit` rows after a place, in order of place; places begin at 1. */
  readRows: (db: Database, after: number, limit: number) => Placed<Row>[];
}

/** A table whose rows are nobody else's business. */
export interface SealedTable extends Omit<DataTable, 'columns' | 'readRows'> {
  columns: readonly Omit<DataColumn<never>, 'read'>[];
  /** The cells of at most `limit` rows after a place, and the place of the last one. */
  readCells: (
    db: Database,
    reference: Reference,
    after: number,
    limit: number,
  ) => { cells: Cell[][]; last: number };
}

/** Hides the type of the rows, so that tables of all kinds stand in one list. */
export function sealTable<Row>({ readRows, columns, ...facts }: DataTable<Row>): SealedTable {
  return {
    ...facts,
    columns,
    readCells(db, reference, after, limit) {
      const rows = readRows(db, after, limit);
      const cells = rows.map((row) => columns.map((column) => column.read(row, reference)));
      return { cells, last: rows.at(-1)?.place ?? after };
    },
  };
}
