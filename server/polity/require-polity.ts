import type { PolityRecord, Reference } from '../../db/reference/reference.ts';
import { unknownSlug } from '../known-slugs.ts';

/** The polity an argument names. @throws BAD_USER_INPUT when there is none, with the nearest slugs. */
export function requirePolity(reference: Reference, place: string, slug: string): PolityRecord {
  const polity = reference.polities.bySlug.get(slug);
  if (polity) return polity;
  const known = reference.polities.all.map(({ slug, name, shortName, names }) => ({
    slug,
    names: [name, shortName, ...names.map((other) => other.name)],
  }));
  throw unknownSlug(place, 'polity', slug, known);
}
