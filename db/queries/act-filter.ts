import { sql, type SQL } from 'drizzle-orm';
import { withinDeadline } from '../deadline.ts';
import { acts, claims, polityRegions, treaties } from '../schema/index.ts';
import type { ActFilter } from '../counting/act-filter.ts';
import type { Confidence } from '../vocabulary.ts';
import { Confidence as AllConfidence } from '../vocabulary.ts';
import { wholeLineIds } from '../reference/lines.ts';
import { quoteSearch } from './quote-search.ts';
import type { Reference } from '../reference/reference.ts';

/** `column IN (values)`, with one bound parameter however many values there are. */
export function isAmong(
  column: SQL | { getSQL(): SQL },
  values: readonly (number | string)[],
): SQL {
  return sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(values)}))`;
}

/** Every confidence but UNVERIFIED: what counts unless asked for otherwise. */
export const VERIFIED: readonly Confidence[] = Object.values(AllConfidence).filter(
  (confidence) => confidence !== 'UNVERIFIED',
);

const IS_VERIFIED = sql`${acts.confidence} <> 'UNVERIFIED'`;

/** A condition on the partner: the other party where subjects are given, else either party. */
function onPartner(filter: ActFilter, condition: (party: SQL) => SQL): SQL {
  const asActor = condition(sql`${acts.actorId}`);
  const asTarget = condition(sql`${acts.targetId}`);
  if (!filter.subjects) return sql`(${asActor} OR ${asTarget})`;
  return sql`((${isAmong(acts.targetId, filter.subjects)} AND ${asActor}) OR (${isAmong(acts.actorId, filter.subjects)} AND ${asTarget}))`;
}

/** One of the parties is a subject. */
export function ofSubjects(subjects: readonly number[]): SQL {
  return sql`(${isAmong(acts.actorId, subjects)} OR ${isAmong(acts.targetId, subjects)})`;
}

/** The conditions of a filter that concern the parties, the evidence and the text, not the kind. */
export function contextConditions(reference: Reference, filter: ActFilter): SQL[] {
  const conditions = otherConditions(reference, filter);
  return filter.subjects ? [...conditions, ofSubjects(filter.subjects)] : conditions;
}

/** The same without the one on subjects. */
function otherConditions(reference: Reference, filter: ActFilter): SQL[] {
  const evidence = filter.confidence ? isAmong(acts.confidence, filter.confidence) : IS_VERIFIED;
  const conditions = [evidence, withinDeadline];
  if (filter.partners) {
    const ids = wholeLineIds(reference, filter.partners);
    conditions.push(onPartner(filter, (party) => isAmong(party, ids)));
  }
  if (filter.withoutPartners) {
    const ids = wholeLineIds(reference, filter.withoutPartners);
    conditions.push(sql`NOT ${isAmong(acts.actorId, ids)} AND NOT ${isAmong(acts.targetId, ids)}`);
  }
  if (filter.regions) {
    const inRegions = sql`SELECT ${polityRegions.polityId} FROM ${polityRegions} WHERE ${isAmong(polityRegions.regionId, filter.regions)}`;
    conditions.push(onPartner(filter, (party) => sql`${party} IN (${inRegions})`));
  }
  if (filter.datasets) {
    conditions.push(
      sql`(${isAmong(acts.datasetId, filter.datasets)} OR EXISTS (SELECT 1 FROM ${claims} WHERE ${claims.actId} = ${acts.id} AND ${isAmong(claims.datasetId, filter.datasets)}))`,
    );
  }
  if (filter.text?.trim()) {
    conditions.push(
      sql`${acts.slug} IN (SELECT slug FROM search WHERE search MATCH ${quoteSearch(filter.text)} AND kind = 'act')`,
    );
  }
  return conditions;
}

/** The conditions of a filter on the kind of act and of its treaty. */
function kindConditions(filter: ActFilter): SQL[] {
  const conditions: SQL[] = [];
  if (filter.kinds) conditions.push(isAmong(acts.kind, filter.kinds));
  if (filter.treatyKinds) {
    conditions.push(
      sql`EXISTS (SELECT 1 FROM ${treaties}, json_each(${treaties.kinds}) AS kind WHERE ${treaties.id} = ${acts.treatyId} AND ${isAmong(sql`kind.value`, filter.treatyKinds)})`,
    );
  }
  return conditions;
}

/** All conditions of a filter, for lists of acts as the editors read them. */
export function actConditions(reference: Reference, filter: ActFilter): SQL {
  const others = actConditionsButSubjects(reference, filter);
  return filter.subjects ? sql`${others} AND ${ofSubjects(filter.subjects)}` : others;
}

/** The same without the one on subjects, for statements that begin with a subject's own acts. */
export function actConditionsButSubjects(reference: Reference, filter: ActFilter): SQL {
  const conditions = [...otherConditions(reference, filter), ...kindConditions(filter)];
  if (filter.years?.from != null) conditions.push(sql`${acts.year} >= ${filter.years.from}`);
  if (filter.years?.to != null) conditions.push(sql`${acts.year} <= ${filter.years.to}`);
  if (filter.sources) {
    conditions.push(
      sql`EXISTS (SELECT 1 FROM ${claims} WHERE ${claims.actId} = ${acts.id} AND ${claims.stance} = 'SUPPORTS' AND ${isAmong(claims.sourceId, filter.sources)})`,
    );
  }
  return sql.join(conditions, sql` AND `);
}
