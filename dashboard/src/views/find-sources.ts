import { ask } from '../api/client.ts';
import type { SourceLabelQuery } from '../api/documents.ts';
import { FindSourcesDocument, SourceLabelDocument } from '../api/documents.ts';
import { SOURCE_KIND_WORDS } from '../words/act-words.ts';

/** A source as lists of choices have it. */
interface Listed {
  slug: string;
  label: string;
}

/** A source that can be chosen, with its kind as a quieter word. */
export interface SourceOption {
  value: string;
  label: string;
  detail: string;
}

/** The most sources listed at once. */
const MOST = 40;

/**
 * The sources that a chart rests on which fit what was typed, and after them every other that does:
 * one that told nothing of the chart shown may be the one looked for.
 */
export async function searchSources(
  text: string,
  shown: readonly Listed[],
  signal: AbortSignal,
): Promise<SourceOption[]> {
  const wanted = text.toLowerCase();
  const behind = shown
    .filter(({ slug, label }) => `${label} ${slug}`.toLowerCase().includes(wanted))
    .map(({ slug, label }) => ({ value: slug, label, detail: '' }));
  if (text === '') return behind.slice(0, MOST);
  const known = new Set(behind.map(({ value }) => value));
  const others = await findSources(text, signal);
  return [...behind, ...others.filter(({ value }) => !known.has(value))].slice(0, MOST);
}

/** The sources whose label, title or citation holds what was typed. */
export async function findSources(text: string, signal: AbortSignal): Promise<SourceOption[]> {
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
