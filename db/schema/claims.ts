import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { ActKind, ClaimConfidence, Stance } from '../vocabulary.ts';
import { acts } from './acts.ts';
import { enumValues } from './columns.ts';
import { datasets } from './datasets.ts';
import { persons } from './polities.ts';
import { sources } from './sources.ts';

/** What one source says about an act. Null kind or date: the source gives none of its own. */
export const claims = sqliteTable(
  'claims',
  {
    id: integer('id').primaryKey(),
    actId: integer('act_id')
      .notNull()
      .references(() => acts.id),
    sourceId: integer('source_id')
      .notNull()
      .references(() => sources.id),
    datasetId: integer('dataset_id')
      .notNull()
      .references(() => datasets.id),
    stance: text('stance', { enum: enumValues(Stance) }).notNull(),
    kind: text('kind', { enum: enumValues(ActKind) }),
    dateEdtf: text('date_edtf'),
    dateEarliest: integer('date_earliest'),
    dateLatest: integer('date_latest'),
    locator: text('locator'),
    quote: text('quote'),
    note: text('note'),
    confidence: text('confidence', { enum: enumValues(ClaimConfidence) }).notNull(),
  },
  (table) => [index('claims_act').on(table.actId), index('claims_source').on(table.sourceId)],
);

/** Persons a claim names. */
export const claimPersons = sqliteTable(
  'claim_persons',
  {
    claimId: integer('claim_id')
      .notNull()
      .references(() => claims.id),
    personId: integer('person_id')
      .notNull()
      .references(() => persons.id),
  },
  (table) => [primaryKey({ columns: [table.claimId, table.personId] })],
);
