import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { Direction } from '../vocabulary.ts';
import { enumValues, slugList } from './columns.ts';

/** Named, versioned, licensed bodies of rows. Coverage years are inclusive. */
export const datasets = sqliteTable('datasets', {
  id: integer('id').primaryKey(),
  slug: text('slug').notNull().unique(),
  title: text('title').notNull(),
  description: text('description').notNull(),
  producer: text('producer').notNull(),
  version: text('version').notNull(),
  licence: text('licence').notNull(),
  citation: text('citation').notNull(),
  included: text('included').notNull(),
  subjects: slugList('subjects'),
  direction: text('direction', { enum: enumValues(Direction) }),
  coverageFrom: integer('coverage_from'),
  coverageTo: integer('coverage_to'),
  coverageStatement: text('coverage_statement').notNull(),
  gaps: text('gaps', { mode: 'json' }).$type<string[]>().notNull(),
  acts: integer('acts').notNull(),
  claims: integer('claims').notNull(),
});

/** One row: which data this file holds. `hash` is the SHA-256 of the data files, in hex. */
export const dataVersion = sqliteTable('data_version', {
  id: integer('id').primaryKey(),
  hash: text('hash').notNull(),
  released: text('released').notNull(),
  counts: text('counts', { mode: 'json' }).$type<Record<string, number>>().notNull(),
});
