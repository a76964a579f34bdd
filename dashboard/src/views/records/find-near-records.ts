import { ask } from '../../api/client.ts';
import type { NearRecordFragment } from '../../api/documents.ts';
import { NearRecordsDocument } from '../../api/documents.ts';

/** A record that may have been meant. */
export interface NearRecord {
  href: string;
  label: string;
  kind: string;
}

/** Words that say nothing about one record. */
const EMPTY_WORD = /^(the|and|jure|facto|recogni.*|treaty|relations)$/;

const MOST = 8;

function linkTo({ result }: NearRecordFragment): NearRecord {
  switch (result.__typename) {
    case 'Polity':
      return { href: `/polities/${result.slug}`, label: result.shortName, kind: 'Polity' };
    case 'Act':
      return { href: `/acts/${result.slug}`, label: result.title, kind: 'Act' };
    case 'Treaty':
      return { href: `/treaties/${result.slug}`, label: result.title, kind: 'Treaty' };
    case 'Source':
      return { href: `/sources/${result.slug}`, label: result.label, kind: 'Source' };
  }
}

/** The words of a slug that may name something, longest first. */
export function tellingWords(slug: string): string[] {
  const words = slug.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
  const telling = words.filter((word) => !EMPTY_WORD.test(word.toLowerCase()));
  return [...new Set(telling.length > 0 ? telling : words)].sort((a, b) => b.length - a.length);
}

/** What was looked for: a sort of record, and the slug that names none. */
export interface MissingSlug {
  /** “act”, “treaty”, “polity” or “source”. */
  kind: string;
  slug: string;
}

/**
 * Records of the sort looked for before all others, and of each sort those first whose address begins as
 * the one looked for; else in the order found.
 */
export function sortByLikeness(
  records: readonly NearRecord[],
  { kind, slug }: MissingSlug,
): NearRecord[] {
  const distance = ({ href, kind: found }: NearRecord): number =>
    2 * Number(found.toLowerCase() !== kind) +
    Number(!href.slice(href.lastIndexOf('/') + 1).startsWith(slug));
  return records.toSorted((one, other) => distance(one) - distance(other));
}

/**
 * Records whose names hold the words of a slug that names none: all of the words, or one of them; those
 * of the sort that was looked for come first.
 */
export async function findNearRecords(
  { kind, slug }: MissingSlug,
  signal: AbortSignal,
): Promise<NearRecord[]> {
  const words = tellingWords(slug);
  // Part of a word finds more than a mistyped whole one.
  const [one = slug, two = one, three = two] = words.map((word) => word.slice(0, 5));
  const text = words.join(' ').slice(0, 200) || slug.slice(0, 200);
  const found = await ask(NearRecordsDocument, { text, one, two, three }, signal);
  const all = [...found.all, ...found.one, ...found.two, ...found.three].map(linkTo);
  const distinct = [...new Map(all.map((record) => [record.href, record])).values()];
  return sortByLikeness(distinct, { kind, slug }).slice(0, MOST);
}
