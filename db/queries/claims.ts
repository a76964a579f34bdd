import { and, sql, type InferSelectModel } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { withinDeadline } from '../deadline.ts';
import { claimPersons, claims } from '../schema/index.ts';
import { isAmong } from './act-filter.ts';

/** A claim as stored. */
export interface ClaimRow extends InferSelectModel<typeof claims> {
  /** Ids of the persons the claim names. */
  persons: number[];
}

function withPersons(db: Database, rows: InferSelectModel<typeof claims>[]): ClaimRow[] {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const named = new Map<number, number[]>();
  const links = db
    .select()
    .from(claimPersons)
    .where(and(isAmong(claimPersons.claimId, ids), withinDeadline))
    .all();
  for (const { claimId, personId } of links) {
    named.set(claimId, [...(named.get(claimId) ?? []), personId]);
  }
  return rows.map((row) => ({ ...row, persons: named.get(row.id) ?? [] }));
}

/** The claims about the given acts, by act id; two statements however many acts there are. */
export function claimsByActs(db: Database, actIds: readonly number[]): Map<number, ClaimRow[]> {
  const rows = db
    .select()
    .from(claims)
    .where(and(isAmong(claims.actId, actIds), withinDeadline))
    .orderBy(claims.id)
    .all();
  const byAct = new Map<number, ClaimRow[]>();
  for (const claim of withPersons(db, rows)) {
    const group = byAct.get(claim.actId);
    if (group) group.push(claim);
    else byAct.set(claim.actId, [claim]);
  }
  return byAct;
}

/** The ids of the sources that support at least one of the given acts, the busiest first. */
export function supportingSourceIds(db: Database, actIds: readonly number[]): number[] {
  return db
    .select({ id: claims.sourceId })
    .from(claims)
    .where(
      sql`${isAmong(claims.actId, actIds)} AND ${claims.stance} = 'SUPPORTS' AND ${withinDeadline}`,
    )
    .groupBy(claims.sourceId)
    .orderBy(sql`count(*) DESC`, claims.sourceId)
    .all()
    .map((row) => row.id);
}
