import { sql, type InferSelectModel } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { withinDeadline } from '../deadline.ts';
import { claims } from '../schema/index.ts';
import { isAmong } from './act-filter.ts';
import { wholeRows } from './whole-rows.ts';

const WHOLE = wholeRows(claims);

/** A claim as stored. */
export interface ClaimRow extends InferSelectModel<typeof claims> {
  /** Ids of the persons the claim names. */
  persons: number[];
}

/** Whole claims, and the persons that each names as a list in JSON. */
const CLAIMS_OF_ACTS = `
  SELECT ${WHOLE.columns}, (
    SELECT json_group_array(person_id) FROM claim_persons WHERE claim_id = claims.id) AS persons
  FROM claims WHERE act_id IN (SELECT value FROM json_each(?)) AND deadline() ORDER BY id`;

function readClaim(values: readonly unknown[]): ClaimRow {
  const persons = values.at(-1) as string;
  const claim = WHOLE.read(values);
  return Object.assign(claim, {
    persons: persons === '[]' ? [] : (JSON.parse(persons) as number[]),
  });
}

/** The claims about the given acts, by act id; one statement however many acts there are. */
export function claimsByActs(db: Database, actIds: readonly number[]): Map<number, ClaimRow[]> {
  const rows = db.$client
    .prepare<[string], unknown[]>(CLAIMS_OF_ACTS)
    .raw()
    .all(JSON.stringify(actIds));
  const byAct = new Map<number, ClaimRow[]>();
  for (const claim of rows.map(readClaim)) {
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
