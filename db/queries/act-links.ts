import { and, sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { withinDeadline } from '../deadline.ts';
import { acts, claims } from '../schema/index.ts';
import { isAmong } from './act-filter.ts';

/** An act that rests on a treaty, and its parties. */
export interface TreatyAct {
  treatyId: number | null;
  actId: number;
  actorId: number;
  targetId: number;
}

/** The acts that rest on the given treaties, by treaty id, in chronological order. */
export function actsOfTreaties(
  db: Database,
  treatyIds: readonly number[],
): Map<number, TreatyAct[]> {
  const rows = db
    .select({
      treatyId: acts.treatyId,
      actId: acts.id,
      actorId: acts.actorId,
      targetId: acts.targetId,
    })
    .from(acts)
    .where(and(isAmong(acts.treatyId, treatyIds), withinDeadline))
    .orderBy(acts.id)
    .all();
  const byTreaty = new Map<number, TreatyAct[]>(treatyIds.map((id) => [id, []]));
  for (const row of rows) if (row.treatyId !== null) byTreaty.get(row.treatyId)?.push(row);
  return byTreaty;
}

/** The ids of the treaties on which an act of one of these polities rests. */
export function treatyIdsOfParties(db: Database, polityIds: readonly number[]): Set<number> {
  const rows = db
    .selectDistinct({ treatyId: acts.treatyId })
    .from(acts)
    .where(
      sql`${acts.treatyId} IS NOT NULL AND (${isAmong(acts.actorId, polityIds)} OR ${isAmong(acts.targetId, polityIds)}) AND ${withinDeadline}`,
    )
    .all();
  return new Set(rows.flatMap(({ treatyId }) => treatyId ?? []));
}

/** The ids of the acts that the given sources make claims about, by source id, in chronological order. */
export function actIdsBySources(db: Database, sourceIds: readonly number[]): Map<number, number[]> {
  const rows = db
    .selectDistinct({ sourceId: claims.sourceId, actId: claims.actId })
    .from(claims)
    .where(and(isAmong(claims.sourceId, sourceIds), withinDeadline))
    .orderBy(claims.actId)
    .all();
  const bySource = new Map<number, number[]>();
  for (const { sourceId, actId } of rows) {
    const ids = bySource.get(sourceId);
    if (ids) ids.push(actId);
    else bySource.set(sourceId, [actId]);
  }
  return bySource;
}
