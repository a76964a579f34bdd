import { supportingSourceIds } from '../../db/queries/claims.ts';
import type { Database } from '../../db/client.ts';
import type { Reference, SourceRecord } from '../../db/reference/reference.ts';
import { SourceKind } from '../../db/vocabulary.ts';

/** Nearest to what they report first; a narrative under examination last. */
export const NEARNESS: readonly SourceKind[] = [
  SourceKind.PRIMARY,
  SourceKind.SECONDARY,
  SourceKind.REFERENCE,
  SourceKind.DATASET,
  SourceKind.NARRATIVE,
];

/**
 * The sources that support some acts, in the order in which they are to be credited: primary, secondary,
 * reference works, data sets, narratives; within each kind those that support most of the acts first.
 * @param chosen ids of the sources a filter names; without it all count
 */
export function supportingSources(
  { db, reference }: { db: Database; reference: Reference },
  actIds: readonly number[],
  chosen: readonly number[] | undefined,
): SourceRecord[] {
  const place = ({ kind }: SourceRecord): number => NEARNESS.indexOf(kind);
  return supportingSourceIds(db, actIds)
    .filter((id) => !chosen || chosen.includes(id))
    .flatMap((id) => reference.sources.byId.get(id) ?? [])
    .sort((one, other) => place(one) - place(other));
}
