import { and, isNotNull } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { withinDeadline } from '../deadline.ts';
import { acts, claims } from '../schema/index.ts';
import { isAmong } from './act-filter.ts';

/** The acts of each treaty, by treaty id, in chronological order. */
export type TreatyActs = ReadonlyMap<
  number,
  readonly { actId: number; actorId: number; targetId: number }[]
>;

/** Reads which acts rest on which treaty, and between whom; one statement for all treaties. */
export function treatyActs(db: Database): TreatyActs {
  const rows = db
    .select({
      treatyId: acts.treatyId,
      actId: acts.id,
      actorId: acts.actorId,
      targetId: acts.targetId,
    })
    .from(acts)
    .where(and(isNotNull(acts.treatyId), withinDeadline))
    .orderBy(acts.id)
    .all();
  const byTreaty = new Map<number, { actId: number; actorId: number; targetId: number }[]>();
  for (const { treatyId, ...link } of rows) {
    if (treatyId === null) continue;
    byTreaty.set(treatyId, [...(byTreaty.get(treatyId) ?? []), link]);
  }
  return byTreaty;
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
