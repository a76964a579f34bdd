import type { ActFilter } from '../../db/counting/act-filter.ts';
import type { Lookup, Reference } from '../../db/reference/reference.ts';
import { readYears } from '../dates/read-years.ts';
import { badUserInput } from '../errors.ts';
import { checkText, readList } from '../input-bounds.ts';
import { unknownSlug } from '../known-slugs.ts';
import { requirePolity } from '../polity/require-polity.ts';
import { requireRegionIds } from '../region/require-region.ts';
import type { ActWhere } from './act-where.input.ts';

/**
 * Turns `where` into a filter over ids.
 * @param options.subjectsFrom set where the field itself names the subjects, in words
 * @throws BAD_USER_INPUT for unknown slugs, out-of-bounds values and `where.subjects` beside
 *   `subjectsFrom`
 */
export function readActFilter(
  reference: Reference,
  where: ActWhere | null | undefined,
  options: { subjectsFrom?: string } = {},
): ActFilter {
  const filter: ActFilter = {};
  if (!where) return filter;
  if (where.subjects && options.subjectsFrom !== undefined) {
    throw badUserInput(
      `where.subjects: the subjects of this field come from ${options.subjectsFrom}. Leave where.subjects out.`,
    );
  }
  const kinds = readList('where.kinds', where.kinds);
  if (kinds) filter.kinds = kinds;
  const treatyKinds = readList('where.treatyKinds', where.treatyKinds);
  if (treatyKinds) filter.treatyKinds = treatyKinds;
  for (const name of ['subjects', 'partners', 'withoutPartners'] as const) {
    const slugs = readList(`where.${name}`, where[name]);
    if (slugs) {
      filter[name] = slugs.map((slug) => requirePolity(reference, `where.${name}`, slug).id);
    }
  }
  const regions = requireRegionIds(reference, 'where.regions', where.regions);
  if (regions) filter.regions = regions;
  if (where.years) filter.years = readYears('where.years', where.years);
  const sources = requireSourceIds(reference, 'where.sources', where.sources);
  if (sources) filter.sources = sources;
  const datasets = requireIds('where.datasets', 'data set', reference.datasets, where.datasets);
  if (datasets) filter.datasets = datasets;
  const confidence = readList('where.confidence', where.confidence);
  if (confidence) filter.confidence = confidence;
  if (where.text?.trim()) {
    checkText('where.text', where.text);
    filter.text = where.text;
  }
  return filter;
}

/** The ids of a source set; undefined where none is chosen. @throws BAD_USER_INPUT for unknown slugs */
export function requireSourceIds(
  reference: Reference,
  place: string,
  slugs: readonly string[] | null | undefined,
): number[] | undefined {
  return requireIds(place, 'source', reference.sources, slugs);
}

function requireIds(
  place: string,
  what: string,
  lookup: Lookup<{ id: number; slug: string; title: string }>,
  slugs: readonly string[] | null | undefined,
): number[] | undefined {
  return readList(place, slugs)?.map((slug) => {
    const record = lookup.bySlug.get(slug);
    if (record) return record.id;
    const known = lookup.all.map(({ slug, title }) => ({ slug, names: [title] }));
    throw unknownSlug(place, what, slug, known);
  });
}
