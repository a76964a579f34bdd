import { eq, sql, type InferSelectModel, type SQL } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { acts } from '../schema/index.ts';
import type { ActFilter } from '../counting/act-filter.ts';
import { actConditions, actConditionsButSubjects, ofSubjects } from './act-filter.ts';
import { amongFirstActs } from './acts-of-subjects.ts';
import { wholeRows } from './whole-rows.ts';
import type { Reference } from '../reference/reference.ts';

/** An act, as stored. */
export type ActRow = InferSelectModel<typeof acts>;

const WHOLE = wholeRows(acts);
const COLUMNS = sql.raw(WHOLE.columns);

/** Where an act stands in the chronological order; what a cursor carries. */
export interface ActPosition {
  dateLatest: number;
  dateEarliest: number;
  slug: string;
}

/** A stretch of an ordered list: at most `limit` rows after (or before) a position. */
export interface ActStretch {
  /** Latest possible day first when true. */
  descending: boolean;
  limit: number;
  /** Only rows that come later in the asked order. */
  after?: ActPosition;
  /** Only rows that come earlier in the asked order. */
  before?: ActPosition;
  /** Takes the rows from the end of the list; they are still returned in the asked order. */
  fromEnd: boolean;
}

const sortKey = sql`(${acts.dateLatest}, ${acts.dateEarliest}, ${acts.slug})`;

function beyond(position: ActPosition, side: 'after' | 'before', descending: boolean): SQL {
  const key = sql`(${position.dateLatest}, ${position.dateEarliest}, ${position.slug})`;
  const greater = (side === 'after') !== descending;
  return greater ? sql`${sortKey} > ${key}` : sql`${sortKey} < ${key}`;
}

/** The acts of a filter in chronological order, by latest possible day, then earliest, then slug. */
export function listActs(
  db: Database,
  reference: Reference,
  filter: ActFilter,
  stretch: ActStretch,
): ActRow[] {
  const conditions = [actConditionsButSubjects(reference, filter)];
  if (stretch.after) conditions.push(beyond(stretch.after, 'after', stretch.descending));
  if (stretch.before) conditions.push(beyond(stretch.before, 'before', stretch.descending));
  const backwards = stretch.descending !== stretch.fromEnd;
  const others = sql.join(conditions, sql` AND `);
  const own = amongFirstActs(filter.subjects, others, { backwards, limit: stretch.limit });
  const order = own ? [acts.id] : [acts.dateLatest, acts.dateEarliest, acts.slug];
  const where =
    own ?? (filter.subjects ? sql`${others} AND ${ofSubjects(filter.subjects)}` : others);
  const direction = backwards ? sql`DESC` : sql`ASC`;
  const keys = order.map((column) => sql`${column} ${direction}`);
  const rows = db
    .values(
      sql`SELECT ${COLUMNS} FROM ${acts} WHERE ${where} ORDER BY ${sql.join(keys, sql`, `)} LIMIT ${stretch.limit}`,
    )
    .map(WHOLE.read);
  return stretch.fromEnd ? rows.reverse() : rows;
}

/** How many acts a filter holds. */
export function countActs(db: Database, reference: Reference, filter: ActFilter): number {
  const row = db
    .select({ n: sql<number>`count(*)` })
    .from(acts)
    .where(actConditions(reference, filter))
    .get();
  return row?.n ?? 0;
}

/** The act with this slug, whatever its confidence. */
export function findAct(db: Database, slug: string): ActRow | undefined {
  return db.select().from(acts).where(eq(acts.slug, slug)).get();
}

/** Acts by id, in chronological order. */
export function actsByIds(db: Database, ids: readonly number[]): ActRow[] {
  return readActs(db, 'id', ids);
}

/** Acts by slug, in chronological order; unknown slugs are passed over. */
export function actsBySlugs(db: Database, slugs: readonly string[]): ActRow[] {
  return readActs(db, 'slug', slugs);
}

function readActs(db: Database, key: 'id' | 'slug', values: readonly (number | string)[]) {
  if (values.length === 0) return [];
  return db.$client
    .prepare<[string], unknown[]>(
      `SELECT ${WHOLE.columns} FROM acts
      WHERE ${key} IN (SELECT value FROM json_each(?)) AND deadline() ORDER BY id`,
    )
    .raw()
    .all(JSON.stringify(values))
    .map(WHOLE.read);
}
