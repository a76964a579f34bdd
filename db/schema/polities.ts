import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { PolityKind, SuccessionKind } from '../vocabulary.ts';
import { enumValues, slugList } from './columns.ts';

/** Actors in international relations. `lineId` is the first member of the polity's CONTINUATION line. */
export const polities = sqliteTable('polities', {
  id: integer('id').primaryKey(),
  slug: text('slug').notNull().unique(),
  name: text('name').notNull(),
  shortName: text('short_name').notNull(),
  kind: text('kind', { enum: enumValues(PolityKind) }).notNull(),
  lineId: integer('line_id').notNull(),
  capital: text('capital'),
  lat: real('lat'),
  lon: real('lon'),
  iso3: text('iso3'),
  cowCode: integer('cow_code'),
  note: text('note'),
  sources: slugList('sources'),
});

/** Spells in which a polity exists. Day numbers: see `db/dates`. */
export const lives = sqliteTable(
  'lives',
  {
    id: integer('id').primaryKey(),
    polityId: integer('polity_id')
      .notNull()
      .references(() => polities.id),
    beginEdtf: text('begin_edtf'),
    beginEarliest: integer('begin_earliest'),
    beginLatest: integer('begin_latest'),
    endEdtf: text('end_edtf'),
    endEarliest: integer('end_earliest'),
    endLatest: integer('end_latest'),
    withinId: integer('within_id').references(() => polities.id),
    note: text('note'),
    sources: slugList('sources'),
  },
  (table) => [index('lives_polity').on(table.polityId)],
);

/** Dated links between polities. Only CONTINUATION matters for counting. */
export const successions = sqliteTable('successions', {
  id: integer('id').primaryKey(),
  predecessorId: integer('predecessor_id')
    .notNull()
    .references(() => polities.id),
  successorId: integer('successor_id')
    .notNull()
    .references(() => polities.id),
  kind: text('kind', { enum: enumValues(SuccessionKind) }).notNull(),
  dateEdtf: text('date_edtf'),
  dateEarliest: integer('date_earliest'),
  dateLatest: integer('date_latest'),
  note: text('note'),
  sources: slugList('sources'),
});

/** Other names of a polity, by period and language (BCP 47). */
export const names = sqliteTable(
  'names',
  {
    id: integer('id').primaryKey(),
    polityId: integer('polity_id')
      .notNull()
      .references(() => polities.id),
    name: text('name').notNull(),
    language: text('language').notNull(),
    fromEdtf: text('from_edtf'),
    fromEarliest: integer('from_earliest'),
    toEdtf: text('to_edtf'),
    toLatest: integer('to_latest'),
    note: text('note'),
    sources: slugList('sources'),
  },
  (table) => [index('names_polity').on(table.polityId)],
);

/** The region of a polity in each scheme. */
export const polityRegions = sqliteTable(
  'polity_regions',
  {
    polityId: integer('polity_id')
      .notNull()
      .references(() => polities.id),
    schemeSlug: text('scheme_slug').notNull(),
    regionId: integer('region_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.polityId, table.schemeSlug] })],
);

/** Someone a claim names, with the polity they acted for. */
export const persons = sqliteTable('persons', {
  id: integer('id').primaryKey(),
  slug: text('slug').notNull().unique(),
  name: text('name').notNull(),
  polityId: integer('polity_id').references(() => polities.id),
  role: text('role'),
  note: text('note'),
  sources: slugList('sources'),
});
