import { getTableColumns, type InferSelectModel } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';

/** How whole rows of a table are read. */
export interface WholeRows<Row> {
  /** The list of a SELECT. */
  columns: string;
  /** Makes a row of the values that SQLite gives for these columns. */
  read: (values: readonly unknown[]) => Row;
}

/**
 * Reads whole rows of a table with statements of one's own. The query builder looks at every column
 * of every row anew, which takes as long as SQLite takes to read them.
 */
export function wholeRows<Table extends SQLiteTable>(
  table: Table,
): WholeRows<InferSelectModel<Table>> {
  const columns = Object.entries(getTableColumns(table));
  const names = columns.map(([name]) => name);
  const mapped = columns.flatMap(([name, column], place) =>
    column.dataType === 'boolean' || column.dataType === 'json' ? [{ name, column, place }] : [],
  );
  return {
    columns: columns.map(([, { name }]) => name).join(', '),
    read(values) {
      const row: Record<string, unknown> = {};
      names.forEach((name, place) => {
        row[name] = values[place];
      });
      for (const { name, column, place } of mapped) {
        const value = values[place];
        if (value !== null) row[name] = column.mapFromDriverValue(value);
      }
      return row as InferSelectModel<Table>;
    },
  };
}
