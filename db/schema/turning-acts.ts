import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { ActKind, Confidence, Standing } from '../vocabulary.ts';
import { acts } from './acts.ts';
import { enumValues } from './columns.ts';
import { polities } from './polities.ts';

/** An act as one of its two parties sees it. */
const columns = {
  subjectId: integer('subject_id')
    .notNull()
    .references(() => polities.id),
  actId: integer('act_id')
    .notNull()
    .references(() => acts.id),
  partnerId: integer('partner_id')
    .notNull()
    .references(() => polities.id),
  kind: text('kind', { enum: enumValues(ActKind) }).notNull(),
  dateEdtf: text('date_edtf').notNull(),
  dateEarliest: integer('date_earliest').notNull(),
  dateLatest: integer('date_latest').notNull(),
  treatyId: integer('treaty_id'),
  confidence: text('confidence', { enum: enumValues(Confidence) }).notNull(),
  /** The standing it gives the subject; null where it does not go in that direction. */
  received: text('received', { enum: enumValues(Standing) }),
  /** The standing the subject gives by it; null where it does not go in that direction. */
  granted: text('granted', { enum: enumValues(Standing) }),
};

/**
 * The acts that can open or close a recognition or relations, once for each of their two parties:
 * all that a count in the editors' reading rests on. Derived from `acts` and `grants` when the
 * database is built, and ordered by subject, so that the history of one is a single stretch.
 */
export const turningActs = sqliteTable('turning_acts', columns, (table) => [
  primaryKey({ columns: [table.subjectId, table.actId] }),
]);

/**
 * Those of the turning acts that can be the first by which a partner gave a standing, unverified ones
 * left out: all that a question for first acts needs, however often two parties turned later.
 */
export const firstActs = sqliteTable('first_acts', columns, (table) => [
  primaryKey({ columns: [table.subjectId, table.actId] }),
]);
