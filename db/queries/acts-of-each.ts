import { sql, type SQL } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { acts } from '../schema/index.ts';
import type { ActFilter } from '../counting/act-filter.ts';
import { actConditions } from './act-filter.ts';
import type { Reference } from '../reference/reference.ts';

/** SQLite joins at most 500 selects into one statement. */
const SELECTS_PER_STATEMENT = 250;

/** A stretch of a list of acts, told by ids, whose order is the chronological one. */
export interface IdStretch {
  /** Newest first when true. */
  descending: boolean;
  limit: number;
  /** Takes the acts from the end of the list; they are still returned in the asked order. */
  fromEnd: boolean;
  /** Smallest and largest id, inclusive. */
  least?: number;
  most?: number;
}

/** Runs one select per polity, many in one statement; each gives `owner` and `value`. */
function selectOfEach(
  db: Database,
  polityIds: readonly number[],
  select: (polityId: number) => SQL,
): Map<number, number[]> {
  const values = new Map<number, number[]>(polityIds.map((id) => [id, []]));
  for (let at = 0; at < polityIds.length; at += SELECTS_PER_STATEMENT) {
    const selects = polityIds
      .slice(at, at + SELECTS_PER_STATEMENT)
      .map((id) => sql`SELECT * FROM (${select(id)})`);
    const rows = db.all<{ owner: number; value: number }>(sql.join(selects, sql` UNION ALL `));
    for (const { owner, value } of rows) values.get(owner)?.push(value);
  }
  return values;
}

/**
 * The ids of the acts of each polity that a filter holds (its `subjects` is not read), the same
 * stretch of each list, in the asked order.
 */
export function actIdsOfEach(
  db: Database,
  reference: Reference,
  polityIds: readonly number[],
  filter: ActFilter,
  stretch: IdStretch,
): Map<number, number[]> {
  const { descending, fromEnd, limit, least, most } = stretch;
  const direction = descending !== fromEnd ? sql`DESC` : sql`ASC`;
  const ids = selectOfEach(db, polityIds, (id) => {
    const conditions = [actConditions(reference, { ...filter, subjects: [id] })];
    if (least !== undefined) conditions.push(sql`${acts.id} >= ${least}`);
    if (most !== undefined) conditions.push(sql`${acts.id} <= ${most}`);
    return sql`SELECT ${id} AS owner, ${acts.id} AS value FROM ${acts}
      WHERE ${sql.join(conditions, sql` AND `)}
      ORDER BY ${acts.id} ${direction} LIMIT ${limit}`;
  });
  for (const list of ids.values()) list.sort((a, b) => (descending ? b - a : a - b));
  return ids;
}

/** How many acts of a filter each polity has. */
export function countActsOfEach(
  db: Database,
  reference: Reference,
  polityIds: readonly number[],
  filter: ActFilter,
): Map<number, number> {
  const counts = selectOfEach(db, polityIds, (id) => {
    const condition = actConditions(reference, { ...filter, subjects: [id] });
    return sql`SELECT ${id} AS owner, count(*) AS value FROM ${acts} WHERE ${condition}`;
  });
  return new Map([...counts].map(([id, [count]]) => [id, count ?? 0]));
}
