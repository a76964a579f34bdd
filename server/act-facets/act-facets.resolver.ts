import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { countActFacets, type FacetCounts } from '../../db/queries/act-facets.ts';
import { ActKind, Confidence } from '../../db/vocabulary.ts';
import { ActWhere } from '../act/act-where.input.ts';
import { readActFilter } from '../act/read-act-filter.ts';
import type { Context } from '../context.ts';
import { requireScheme } from '../region/require-region.ts';
import { ActFacets, type ActFacet } from './act-facets.type.ts';

/** The words of an enum as facets: `RECOGNITION_DE_JURE` reads “Recognition de jure”. */
function wordsOf<Word extends string>(words: Readonly<Record<string, Word>>) {
  return Object.values(words).map((word) => {
    const text = word.toLowerCase().replaceAll('_', ' ');
    return { key: word, value: word, label: text.charAt(0).toUpperCase() + text.slice(1) };
  });
}

/** Dresses the counts of one property, in a given order of its values. */
function listFacets<Value extends string | number>(
  counts: FacetCounts<Value>,
  values: readonly { key: Value; value: string; label: string }[],
): ActFacet[] {
  return values.flatMap(({ key, value, label }) => {
    const count = counts.get(key) ?? 0;
    return count === 0 ? [] : [{ value, label, count }];
  });
}

@Resolver()
export class ActFacetsResolver {
  @Query(() => ActFacets, {
    description:
      'The counts beside a list of acts: by kind, confidence, data set, region and decade.',
  })
  actFacets(
    @Arg('where', () => ActWhere, {
      nullable: true,
      description: 'Which acts; left out: all but unverified ones.',
    })
    where: ActWhere | null,
    @Arg('scheme', () => String, {
      defaultValue: 'historical',
      description: 'Slug of the region scheme of `regions`; defaults to `historical`.',
    })
    scheme: string,
    @Ctx() { db, reference }: Context,
  ): ActFacets {
    const filter = readActFilter(reference, where);
    const { regions } = requireScheme(reference, 'scheme', scheme);
    const counts = countActFacets(db, reference, filter, scheme);
    const datasets = reference.datasets.all.toSorted((a, b) => (a.title < b.title ? -1 : 1));
    const decades = [...counts.decades.keys()].sort((a, b) => a - b);
    return {
      kinds: listFacets(counts.kinds, wordsOf(ActKind)),
      confidence: listFacets(counts.confidence, wordsOf(Confidence)),
      datasets: listFacets(
        counts.datasets,
        datasets.map(({ id, slug, title }) => ({ key: id, value: slug, label: title })),
      ),
      regions: listFacets(
        counts.regions,
        regions.map(({ id, slug, name }) => ({ key: id, value: slug, label: name })),
      ),
      decades: listFacets(
        counts.decades,
        decades.map((year) => ({ key: year, value: String(year), label: `${String(year)}s` })),
      ),
    };
  }
}
