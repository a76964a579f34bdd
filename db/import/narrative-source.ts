import type { SetFiles } from './read-data.ts';
import type { SourceItem } from './sources.ts';

/** The narratives whose claims a set holds: its sources of kind NARRATIVE, in order of appearance. */
export function narrativeSources(set: SetFiles, sources: readonly SourceItem[]): SourceItem[] {
  const bySlug = new Map(sources.map((source) => [source.slug, source]));
  const cited = new Set(set.claims.map(({ cells }) => cells.source));
  return [...cited]
    .map((slug) => bySlug.get(slug))
    .filter((source) => source?.kind === 'NARRATIVE') as SourceItem[];
}
