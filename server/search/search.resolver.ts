import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { searchAll, type SearchRow } from '../../db/queries/search.ts';
import type { Context } from '../context.ts';
import { checkText } from '../input-bounds.ts';
import { readPageRequest } from '../paging/page-request.ts';
import { SearchHit } from './search-hit.type.ts';

const DEFAULT_HITS = 10;

@Resolver(() => SearchHit)
export class SearchResolver {
  @Query(() => [SearchHit], {
    description:
      'Polities, treaties, acts and sources by the words of their names, titles and summaries, best first; names of any period and language, unverified acts included. Case and diacritics are ignored.',
  })
  async search(
    @Arg('text', () => String, {
      description:
        'Words that must all occur, the last one perhaps only begun. At most 200 characters.',
    })
    text: string,
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: DEFAULT_HITS,
      description: 'How many matches to give, 1 to 100; defaults to 10.',
    })
    first: number | null,
    @Ctx() context: Context,
  ): Promise<SearchHit[]> {
    checkText('text', text);
    const { size } = readPageRequest({ first: first ?? DEFAULT_HITS });
    const hits = await Promise.all(
      searchAll(context.db, text, size).map(async (row) => {
        const result = await findResult(context, row);
        return result && { result, matched: row.matched, score: row.score };
      }),
    );
    return hits.filter((hit) => hit !== null);
  }
}

async function findResult(
  { reference, loaders }: Context,
  { kind, slug }: SearchRow,
): Promise<object | null> {
  switch (kind) {
    case 'polity':
      return reference.polities.bySlug.get(slug) ?? null;
    case 'treaty':
      return reference.treaties.bySlug.get(slug) ?? null;
    case 'source':
      return reference.sources.bySlug.get(slug) ?? null;
    case 'act':
      return loaders.actBySlug.load(slug);
  }
}
