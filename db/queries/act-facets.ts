import { sql, type SQL } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { acts, claims, polityRegions } from '../schema/index.ts';
import { Confidence, type ActKind } from '../vocabulary.ts';
import type { ActFilter } from '../counting/act-filter.ts';
import { actConditions, isAmong } from './act-filter.ts';
import type { Reference } from '../reference/reference.ts';

/** How many acts there are of each value of one property; values without an act are absent. */
export type FacetCounts<Value> = ReadonlyMap<Value, number>;

/** The counts beside a list of acts. */
export interface ActFacetCounts {
  kinds: FacetCounts<ActKind>;
  confidence: FacetCounts<Confidence>;
  /** By data set id. An act counts for its own data set and for all that hold a claim about it. */
  datasets: FacetCounts<number>;
  /** By region id of the scheme. An act counts in the regions of both parties, or of the partner. */
  regions: FacetCounts<number>;
  /** By the first year of the decade, of the earliest possible day. */
  decades: FacetCounts<number>;
}

function count<Value>(db: Database, from: SQL, value: SQL, where: SQL): FacetCounts<Value> {
  const rows = db.all<{ value: Value; n: number }>(
    sql`SELECT ${value} AS value, count(DISTINCT ${acts.id}) AS n FROM ${from} WHERE ${where} GROUP BY 1`,
  );
  return new Map(rows.map(({ value: key, n }) => [key, n]));
}

/** The parties whose region is the act's: the other party where subjects are given, else both. */
function isPartner({ subjects }: ActFilter): SQL {
  const asActor = sql`${polityRegions.polityId} = ${acts.actorId}`;
  const asTarget = sql`${polityRegions.polityId} = ${acts.targetId}`;
  if (!subjects) return sql`(${asActor} OR ${asTarget})`;
  return sql`((${isAmong(acts.targetId, subjects)} AND ${asActor}) OR (${isAmong(acts.actorId, subjects)} AND ${asTarget}))`;
}

/**
 * Counts the acts of a filter by each of their properties. For each property the filter's own
 * condition on it is left out, so that a count says what choosing the value would find.
 */
export function countActFacets(
  db: Database,
  reference: Reference,
  filter: ActFilter,
  scheme: string,
): ActFacetCounts {
  const without = (name: keyof ActFilter): SQL => {
    const others: ActFilter = { ...filter };
    // Left out, confidence would mean all but unverified acts.
    if (name === 'confidence') others.confidence = Object.values(Confidence);
    else Reflect.deleteProperty(others, name);
    return actConditions(reference, others);
  };
  const holdsClaim = sql`EXISTS (SELECT 1 FROM ${claims} WHERE ${claims.actId} = ${acts.id} AND ${claims.datasetId} = datasets.id)`;
  const inScheme = sql`${polityRegions.schemeSlug} = ${scheme} AND ${isPartner(filter)}`;
  return {
    kinds: count(db, sql`${acts}`, sql`${acts.kind}`, without('kinds')),
    confidence: count(db, sql`${acts}`, sql`${acts.confidence}`, without('confidence')),
    datasets: count(
      db,
      sql`${acts} JOIN datasets ON (datasets.id = ${acts.datasetId} OR ${holdsClaim})`,
      sql`datasets.id`,
      without('datasets'),
    ),
    regions: count(
      db,
      sql`${acts} JOIN ${polityRegions} ON ${inScheme}`,
      sql`${polityRegions.regionId}`,
      without('regions'),
    ),
    decades: count(
      db,
      sql`${acts}`,
      sql`${acts.year} - (${acts.year} % 10 + 10) % 10`,
      without('years'),
    ),
  };
}
