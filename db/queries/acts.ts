import { and, eq, sql, type InferSelectModel, type SQL } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { withinDeadline } from '../deadline.ts';
import { acts } from '../schema/index.ts';
import type { ActFilter } from '../counting/act-filter.ts';
import { actConditions, isAmong } from './act-filter.ts';
import { amongFirstActs } from './acts-of-subjects.ts';
import type { Reference } from '../reference/reference.ts';

/** An act, as stored. */
export type ActRow = InferSelectModel<typeof acts>;

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
  const conditions = [actConditions(reference, filter)];
  if (stretch.after) conditions.push(beyond(stretch.after, 'after', stretch.descending));
  if (stretch.before) conditions.push(beyond(stretch.before, 'before', stretch.descending));
  const backwards = stretch.descending !== stretch.fromEnd;
  const all = sql.join(conditions, sql` AND `);
  const own = amongFirstActs(filter.subjects, all, { backwards, limit: stretch.limit });
  const order = own ? [acts.id] : [acts.dateLatest, acts.dateEarliest, acts.slug];
  const rows = db
    .select()
    .from(acts)
    .where(own ?? all)
    .orderBy(...order.map((column) => (backwards ? sql`${column} DESC` : sql`${column} ASC`)))
    .limit(stretch.limit)
    .all();
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
  if (ids.length === 0) return [];
  return db
    .select()
    .from(acts)
    .where(and(isAmong(acts.id, ids), withinDeadline))
    .orderBy(acts.id)
    .all();
}

/** Acts by slug, in chronological order; unknown slugs are passed over. */
export function actsBySlugs(db: Database, slugs: readonly string[]): ActRow[] {
  if (slugs.length === 0) return [];
  return db
    .select()
    .from(acts)
    .where(and(isAmong(acts.slug, slugs), withinDeadline))
    .orderBy(acts.id)
    .all();
}
