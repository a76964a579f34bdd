import { sql, type SQL } from 'drizzle-orm';
import { yearOf } from '../dates/day-number.ts';
import type { Database } from '../client.ts';
import { acts } from '../schema/index.ts';
import type { ActFilter } from '../counting/act-filter.ts';
import { contextConditions, isAmong } from './act-filter.ts';
import type { HistoryAct } from '../counting/history-act.ts';
import type { PolityRecord, Reference } from '../reference/reference.ts';

/** Where the history of a line begins and ends. */
export interface HistoryEdges {
  /** The earliest day of its first act; undefined where it has none. */
  firstDay: number | undefined;
  /** The latest day of all its acts. */
  lastDay: number | undefined;
}

/** The edges of a history that is there whole, in chronological order. */
export function edgesOf(history: readonly HistoryAct[]): HistoryEdges {
  const [first] = history;
  let lastDay: number | undefined;
  for (const { latest } of history) if (lastDay === undefined || latest > lastDay) lastDay = latest;
  return { firstDay: first?.earliest, lastDay };
}

/** The edges of the history that `loadHistory` would give, read from its two ends alone. */
export function readEdges(
  db: Database,
  reference: Reference,
  line: readonly PolityRecord[],
  filter: ActFilter,
): HistoryEdges {
  const ids = line.map((polity) => polity.id);
  const admitted = sql.join(contextConditions(reference, { ...filter, subjects: ids }), sql` AND `);
  const select = (own: SQL, other: SQL, id: number, direction: SQL) =>
    sql`SELECT * FROM (SELECT id, ${acts.dateEarliest} AS earliest, ${acts.dateLatest} AS latest FROM ${acts}
      WHERE ${own} = ${id} AND NOT ${isAmong(other, ids)} AND ${admitted} ORDER BY id ${direction} LIMIT 1)`;
  const selects = ids.flatMap((id) =>
    [sql`ASC`, sql`DESC`].flatMap((direction) => [
      select(sql`${acts.actorId}`, sql`${acts.targetId}`, id, direction),
      select(sql`${acts.targetId}`, sql`${acts.actorId}`, id, direction),
    ]),
  );
  const rows = db.all<{ id: number; earliest: number; latest: number }>(
    sql`${sql.join(selects, sql` UNION ALL `)} ORDER BY id`,
  );
  return { firstDay: rows[0]?.earliest, lastDay: rows.at(-1)?.latest };
}

/** The year of a day that may be unknown. */
export function yearOfEdge(day: number | undefined): number | undefined {
  return day === undefined ? undefined : yearOf(day);
}
