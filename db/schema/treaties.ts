import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { TreatyKind } from '../vocabulary.ts';
import { slugList } from './columns.ts';

/** Treaties; one treaty may stand behind several acts, one per dyad. */
export const treaties = sqliteTable('treaties', {
  id: integer('id').primaryKey(),
  slug: text('slug').notNull().unique(),
  title: text('title').notNull(),
  kinds: text('kinds', { mode: 'json' }).$type<TreatyKind[]>().notNull(),
  signedEdtf: text('signed_edtf'),
  signedEarliest: integer('signed_earliest'),
  signedLatest: integer('signed_latest'),
  place: text('place'),
  summary: text('summary'),
  sources: slugList('sources'),
});
