import { ask } from '../api/client.ts';
import { RegionSchemesDocument } from '../api/documents.ts';
import { inLanguage } from '../state/in-language.ts';
import { findSourceLabel } from './find-sources.ts';
import { findParty } from './records/load-records.ts';

/** What a view is narrowed to, by slug. */
export interface Choices {
  polities: readonly string[];
  sources: readonly string[];
  regions: readonly string[];
  scheme: string;
  language: string;
}

/** What polities, sources and regions are called, by their slugs; those unknown are left out. */
export async function nameChoices(
  { polities, sources, regions, scheme, language }: Choices,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const [parties, labels, schemes] = await Promise.all([
    Promise.all(polities.map((slug) => inLanguage(language, findParty(slug)))),
    Promise.all(sources.map(findSourceLabel)),
    regions.length === 0 ? null : ask(RegionSchemesDocument, {}, signal),
  ]);
  const known = schemes?.regionSchemes.find(({ slug }) => slug === scheme)?.regions ?? [];
  return new Map([
    ...parties.flatMap(({ polity }) => (polity ? [[polity.slug, polity.shortName] as const] : [])),
    ...labels.flatMap(({ source }) => (source ? [[source.slug, source.label] as const] : [])),
    ...known.map(({ slug, name }) => [slug, name] as const),
  ]);
}
