import type { Reference, SourceRecord } from '../../db/reference/reference.ts';

/** The sources behind a row, in the order in which the row names them. */
export function sourcesBySlugs(reference: Reference, slugs: readonly string[]): SourceRecord[] {
  return slugs.flatMap((slug) => reference.sources.bySlug.get(slug) ?? []);
}
