import type { Reference, RegionSchemeRecord } from '../../db/reference/reference.ts';
import { checkListLength } from '../input-bounds.ts';
import { unknownSlug } from '../known-slugs.ts';
import type { RegionFilter } from './region-filter.input.ts';

/** The region scheme an argument names. @throws BAD_USER_INPUT when there is none. */
export function requireScheme(
  reference: Reference,
  place: string,
  slug: string,
): RegionSchemeRecord {
  const scheme = reference.schemes.get(slug);
  if (scheme) return scheme;
  const known = [...reference.schemes.values()].map(({ slug, name }) => ({ slug, names: [name] }));
  throw unknownSlug(place, 'region scheme', slug, known);
}

/**
 * The ids of the regions a filter names, or undefined where it leaves all.
 * @throws BAD_USER_INPUT when the scheme or a region is unknown
 */
export function requireRegionIds(
  reference: Reference,
  place: string,
  filter: RegionFilter | null | undefined,
): number[] | undefined {
  if (!filter) return undefined;
  const scheme = requireScheme(reference, `${place}.scheme`, filter.scheme);
  checkListLength(`${place}.slugs`, filter.slugs);
  if (filter.slugs.length === 0) return undefined;
  return filter.slugs.map((slug) => {
    const region = scheme.regions.find((region) => region.slug === slug);
    if (region) return region.id;
    const known = scheme.regions.map(({ slug, name }) => ({ slug, names: [name] }));
    throw unknownSlug(`${place}.slugs`, `region of the scheme ${scheme.slug}`, slug, known);
  });
}
