import { stripIgnoredCharacters } from 'graphql';
import type { QueryLink } from './link.ts';
import { printHash } from './link.ts';

/** The longest link in characters that can be read off paper, or printed on it at all. */
const MOST_PRINTED = 700;

/**
 * The part after `#` for print: the same query without blanks and comments, which the page sets out
 * again. Empty where it is too long even so.
 */
export function printShortHash(link: QueryLink): string {
  const hash = printHash({ ...link, query: stripIgnoredCharacters(link.query) });
  return hash.length > MOST_PRINTED ? '' : hash;
}
