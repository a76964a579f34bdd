import { foldWords } from './fold-text.ts';

/** The words of a list that a misspelt word may have meant. */

/**
 * The number of single-letter changes, insertions, deletions and swaps of neighbours that turn one
 * text into the other (optimal string alignment). Symmetric; 0 for equal texts.
 */
function editDistance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      const left = (current[column - 1] ?? 0) + 1;
      const above = (last[column] ?? 0) + 1;
      const diagonal = (last[column - 1] ?? 0) + (same ? 0 : 1);
      const swapped =
        row > 1 &&
        column > 1 &&
        one[row - 1] === other[column - 2] &&
        one[row - 2] === other[column - 1];
      const swap = swapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity;
      current.push(Math.min(left, above, diagonal, swap));
    }
    beforeLast = last;
    last = current;
  }
  return last[other.length] ?? 0;
}

/** Something that can be suggested: its slug, and the words by which a reader may know it. */
export interface Suggestion {
  slug: string;
  names: readonly string[];
}

/** Longer words are not compared: no slug is that long, and comparing costs length × length. */
const MAX_LENGTH = 80;

/** Up to three known slugs near a word, nearest first; empty when nothing resembles it. */
export function nearestSlugs(word: string, known: Iterable<Suggestion>): string[] {
  if (word.length > MAX_LENGTH) return [];
  const asked = foldWords(word);
  if (asked.length === 0) return [];
  const scored: { slug: string; distance: number }[] = [];
  for (const { slug, names } of known) {
    const distance = Math.min(...[slug, ...names].map((name) => nameDistance(asked, name)));
    if (distance < Infinity) scored.push({ slug, distance });
  }
  scored.sort((a, b) => a.distance - b.distance || (a.slug < b.slug ? -1 : 1));
  return scored.slice(0, 3).map(({ slug }) => slug);
}

/** How far a misspelling may be from what was meant: a third of its letters. */
function tolerance(word: string): number {
  return Math.max(1, Math.ceil(word.length / 3));
}

/** The distance to the whole name, or, one step further, to some of its words; Infinity: too far. */
function nameDistance(asked: readonly string[], name: string): number {
  const words = foldWords(name).map((word) => word.slice(0, MAX_LENGTH));
  const phrase = asked.join('-');
  const whole = editDistance(phrase, words.join('-').slice(0, 2 * MAX_LENGTH));
  if (whole <= tolerance(phrase)) return whole;
  return 1 + asked.reduce((sum, word) => sum + wordDistance(word, words), 0);
}

/** The distance to the nearest of some words, or to their beginnings. */
function wordDistance(asked: string, words: readonly string[]): number {
  if (asked.length < 4 && !words.includes(asked)) return Infinity;
  const distances = words.map((word) => (word.startsWith(asked) ? 0 : editDistance(asked, word)));
  const nearest = Math.min(...distances);
  return nearest <= tolerance(asked) ? nearest : Infinity;
}
