import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { SourceKind } from '../vocabulary.ts';
import { enumValues } from './columns.ts';

/** Bibliographic records. `csl` is the CSL-JSON item, `label` its short form (author or title, year). */
export const sources = sqliteTable('sources', {
  id: integer('id').primaryKey(),
  slug: text('slug').notNull().unique(),
  kind: text('kind', { enum: enumValues(SourceKind) }).notNull(),
  title: text('title').notNull(),
  label: text('label').notNull(),
  url: text('url'),
  note: text('note'),
  csl: text('csl', { mode: 'json' }).$type<Record<string, unknown>>().notNull(),
});
