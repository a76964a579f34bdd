import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** One row: how long the lists of the data are, measured when the database is built. */
export const listSizes = sqliteTable('list_sizes', {
  id: integer('id').primaryKey(),
  sizes: text('sizes').notNull(),
});
