import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { slugList } from './columns.ts';

/** A named way to group polities. */
export const regionSchemes = sqliteTable('region_schemes', {
  slug: text('slug').primaryKey(),
  name: text('name').notNull(),
  description: text('description').notNull(),
  sources: slugList('sources'),
});

/** The regions of a scheme; `position` is the order in which they are shown, from 1. */
export const regions = sqliteTable(
  'regions',
  {
    id: integer('id').primaryKey(),
    schemeSlug: text('scheme_slug')
      .notNull()
      .references(() => regionSchemes.slug),
    slug: text('slug').notNull(),
    name: text('name').notNull(),
    position: integer('position').notNull(),
  },
  (table) => [uniqueIndex('regions_scheme_slug').on(table.schemeSlug, table.slug)],
);
