import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { ActKind, Confidence, Standing } from '../vocabulary.ts';
import { enumValues } from './columns.ts';
import { datasets } from './datasets.ts';
import { polities } from './polities.ts';
import { treaties } from './treaties.ts';

/**
 * Dyadic diplomatic acts, as the editors read them. Ids follow the chronological default order
 * (latest possible day, earliest possible day, slug). Day numbers and years: see `db/dates`;
 * `year` is that of the earliest possible day, `yearLatest` that of the latest.
 */
export const acts = sqliteTable(
  'acts',
  {
    id: integer('id').primaryKey(),
    slug: text('slug').notNull().unique(),
    kind: text('kind', { enum: enumValues(ActKind) }).notNull(),
    dateEdtf: text('date_edtf').notNull(),
    dateEarliest: integer('date_earliest').notNull(),
    dateLatest: integer('date_latest').notNull(),
    year: integer('year').notNull(),
    yearLatest: integer('year_latest').notNull(),
    actorId: integer('actor_id')
      .notNull()
      .references(() => polities.id),
    targetId: integer('target_id')
      .notNull()
      .references(() => polities.id),
    mutual: integer('mutual', { mode: 'boolean' }).notNull(),
    treatyId: integer('treaty_id').references(() => treaties.id),
    /** The highest standing the act gives to either party. */
    confers: text('confers', { enum: enumValues(Standing) }).notNull(),
    confidence: text('confidence', { enum: enumValues(Confidence) }).notNull(),
    statusReport: integer('status_report', { mode: 'boolean' }).notNull(),
    title: text('title').notNull(),
    summary: text('summary').notNull(),
    place: text('place'),
    reason: text('reason'),
    datasetId: integer('dataset_id')
      .notNull()
      .references(() => datasets.id),
  },
  (table) => [
    index('acts_actor').on(table.actorId),
    index('acts_target').on(table.targetId),
    index('acts_treaty').on(table.treatyId, table.actorId, table.targetId),
    index('acts_year').on(table.year),
    index('acts_order').on(table.dateLatest, table.dateEarliest, table.slug),
  ],
);

/**
 * Who grants what to whom: one row for actor → target, and a second one the other way round for a
 * mutual act. `confers` is the standing given in this direction, which may differ between the two.
 */
export const grants = sqliteTable(
  'grants',
  {
    actId: integer('act_id')
      .notNull()
      .references(() => acts.id),
    recogniserId: integer('recogniser_id')
      .notNull()
      .references(() => polities.id),
    recognisedId: integer('recognised_id')
      .notNull()
      .references(() => polities.id),
    confers: text('confers', { enum: enumValues(Standing) }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.recognisedId, table.recogniserId, table.actId] }),
    index('grants_recogniser').on(table.recogniserId),
    index('grants_act').on(table.actId),
  ],
);
