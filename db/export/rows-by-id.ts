import { gt, type InferSelectModel } from 'drizzle-orm';
import type { AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { DataTable, Placed } from './data-table.ts';

/** Reads the rows of a table in the order of their ids. */
export function rowsById<T extends SQLiteTable & { id: AnySQLiteColumn }>(
  table: T,
): DataTable<InferSelectModel<T>>['readRows'] {
  return (db, after, limit) => {
    const rows = db
      .select()
      .from(table)
      .where(gt(table.id, after))
      .orderBy(table.id)
      .limit(limit)
      .all() as unknown as (InferSelectModel<T> & { id: number })[];
    return rows.map((row): Placed<InferSelectModel<T>> => ({ ...row, place: row.id }));
  };
}
