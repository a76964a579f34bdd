import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { Verdict } from '../vocabulary.ts';
import { enumValues, slugList } from './columns.ts';
import { sources } from './sources.ts';

/** Texts that are read against the other sources; the slug is that of the narrative's source. */
export const narratives = sqliteTable('narratives', {
  id: integer('id').primaryKey(),
  slug: text('slug').notNull().unique(),
  title: text('title').notNull(),
  sourceId: integer('source_id')
    .notNull()
    .references(() => sources.id),
});

/** The quoted sentences of a narrative, in order from 1. */
export const sentences = sqliteTable(
  'sentences',
  {
    id: integer('id').primaryKey(),
    narrativeId: integer('narrative_id')
      .notNull()
      .references(() => narratives.id),
    position: integer('position').notNull(),
    text: text('text').notNull(),
  },
  (table) => [uniqueIndex('sentences_position').on(table.narrativeId, table.position)],
);

/** One claim of a sentence, the acts, persons and polities it touches, and the verdict on it. */
export const readings = sqliteTable('readings', {
  id: integer('id').primaryKey(),
  slug: text('slug').notNull().unique(),
  sentenceId: integer('sentence_id')
    .notNull()
    .references(() => sentences.id),
  claim: text('claim').notNull(),
  acts: slugList('acts'),
  persons: slugList('persons'),
  polities: slugList('polities'),
  verdict: text('verdict', { enum: enumValues(Verdict) }).notNull(),
  reason: text('reason').notNull(),
  sources: slugList('sources'),
});
