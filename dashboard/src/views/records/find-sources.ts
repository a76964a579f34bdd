import { ask } from '../../api/client.ts';
import type { SourceLabelQuery } from '../../api/documents.ts';
import { FindSourcesDocument, SourceLabelDocument } from '../../api/documents.ts';
import type { ComboboxOption } from '../../ui/Combobox.svelte';
import { SOURCE_KIND_WORDS } from '../../words/act-words.ts';

/** The sources whose label, title or citation holds what was typed. */
export async function findSources(text: string, signal: AbortSignal): Promise<ComboboxOption[]> {
  const { sources } = await ask(FindSourcesDocument, { text }, signal);
  return sources.nodes.map(({ slug, label, kind }) => ({
    value: slug,
    label,
    detail: SOURCE_KIND_WORDS[kind],
  }));
}

const labels = new Map<string, Promise<SourceLabelQuery>>();

/** What a source is called; asked once per visit. */
export function findSourceLabel(slug: string): Promise<SourceLabelQuery> {
  const known = labels.get(slug);
  if (known) return known;
  const asked = ask(SourceLabelDocument, { slug });
  labels.set(slug, asked);
  // What failed may work the next time.
  asked.catch(() => labels.delete(slug));
  return asked;
}
