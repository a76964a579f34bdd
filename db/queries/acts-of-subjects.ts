import { sql, type SQL } from 'drizzle-orm';
import { acts } from '../schema/index.ts';

/** With more subjects, walking along the order of all acts is the shorter way. */
const MOST_SUBJECTS = 8;

/**
 * The ids of the first acts of some polities, as a condition: each polity's own acts are read in
 * order from its index, no more of them than the page holds. Ids follow the chronological order; the
 * index is named, since the planner would rather collect and sort.
 * Undefined where there are too many subjects.
 */
export function amongFirstActs(
  subjects: readonly number[] | undefined,
  conditions: SQL,
  { backwards, limit }: { backwards: boolean; limit: number },
): SQL | undefined {
  if (!subjects || subjects.length === 0 || subjects.length > MOST_SUBJECTS) return undefined;
  const direction = backwards ? sql`DESC` : sql`ASC`;
  const selects = subjects.flatMap((subject) =>
    [
      sql`acts INDEXED BY acts_actor WHERE actor_id`,
      sql`acts INDEXED BY acts_target WHERE target_id`,
    ].map(
      (own) =>
        sql`SELECT * FROM (SELECT id FROM ${own} = ${subject} AND ${conditions} ORDER BY id ${direction} LIMIT ${limit})`,
    ),
  );
  return sql`${acts.id} IN (${sql.join(selects, sql` UNION ALL `)})`;
}
