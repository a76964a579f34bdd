import { badUserInput } from './errors.ts';
import { nearestSlugs, type Suggestion } from './nearest.ts';

/** Printed values are cut here, so that a message stays readable whatever was sent. */
const PRINTED_LENGTH = 60;

/** A value as a message prints it: quoted, control characters escaped, cut after 60 characters. */
export function quoteValue(value: string): string {
  const letters = Array.from(value);
  const short =
    letters.length > PRINTED_LENGTH ? `${letters.slice(0, PRINTED_LENGTH).join('')}…` : value;
  return JSON.stringify(short);
}

/**
 * The refusal of a slug that names nothing.
 * @param place the argument, as the client wrote it: `where.partners`
 * @param what the kind of thing in words: `polity`
 */
export function unknownSlug(
  place: string,
  what: string,
  value: string,
  known: Iterable<Suggestion>,
): Error {
  const near = nearestSlugs(value, known);
  const cure =
    near.length > 0
      ? `Did you mean ${near.map((slug) => `"${slug}"`).join(' or ')}?`
      : 'Use search(text:) to find the slug.';
  return badUserInput(`${place}: there is no ${what} with the slug ${quoteValue(value)}. ${cure}`);
}
