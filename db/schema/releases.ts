import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { ReleasedAct } from '../releases.ts';

/** Released states of the data, the present one among them: what their acts were then. */
export const releases = sqliteTable('releases', {
  /** The first letters of the data version. */
  version: text('version').primaryKey(),
  /** Day of release, ISO 8601. */
  released: text('released').notNull(),
  acts: text('acts', { mode: 'json' }).$type<ReleasedAct[]>().notNull(),
});
