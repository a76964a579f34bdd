import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ClaimRow } from '../../db/queries/claims.ts';
import type { SourceRecord } from '../../db/reference/reference.ts';
import { Stance } from '../../db/vocabulary.ts';
import { ActConnection } from '../act/act.connection.ts';
import { actPageOfIds, type ActPage } from '../act/act-page.ts';
import { Claim } from '../claim/claim.type.ts';
import type { Context } from '../context.ts';
import { foldText, foldWords, hasAllWords } from '../fold-text.ts';
import { checkText, readList } from '../input-bounds.ts';
import { globalId } from '../node/global-id.ts';
import { declareConnection, type ConnectionPage } from '../paging/connection.type.ts';
import { pageOfList, type ListOrder } from '../paging/list-page.ts';
import { PageArgs } from '../paging/page.args.ts';
import { SourceWhere } from './source.input.ts';
import { Source } from './source.type.ts';
import { writeCitation } from './write-citation.ts';

const SourceConnection = declareConnection('Source', 'sources', () => Source);

const BY_LABEL: ListOrder<SourceRecord> = {
  keyOf: (source) => [foldText(source.label), source.slug],
  shape: ['string', 'string'],
};

@Resolver(() => Source)
export class SourceResolver {
  @Query(() => Source, {
    nullable: true,
    description: 'One source; null when there is none with this slug.',
  })
  source(
    @Arg('slug', () => String, { description: 'Slug of the source.' }) slug: string,
    @Ctx() { reference }: Context,
  ): SourceRecord | null {
    return reference.sources.bySlug.get(slug) ?? null;
  }

  @Query(() => SourceConnection, { description: 'Sources, by label.' })
  sources(
    @Arg('where', () => SourceWhere, {
      nullable: true,
      description: 'Which sources; left out: all.',
    })
    where: SourceWhere | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { reference }: Context,
  ): ConnectionPage<SourceRecord> {
    let found = reference.sources.all;
    const kinds = readList('where.kinds', where?.kinds);
    if (kinds) found = found.filter((source) => kinds.includes(source.kind));
    if (where?.text?.trim()) {
      checkText('where.text', where.text);
      const words = foldWords(where.text);
      found = found.filter(
        ({ label, title, csl }) =>
          words.length > 0 && hasAllWords(words, [label, title, writeCitation(csl)]),
      );
    }
    return pageOfList(found, BY_LABEL, page);
  }

  @FieldResolver(() => ID, { description: 'Opaque global id, for `node(id:)`.' })
  id(@Root() source: SourceRecord): string {
    return globalId('Source', source.slug);
  }

  @FieldResolver(() => String, {
    description:
      'A plain-text citation: author, title, container, publisher, year, as far as they are known.',
  })
  citation(@Root() source: SourceRecord): string {
    return writeCitation(source.csl);
  }

  @FieldResolver(() => [Claim], {
    description: 'All it says about acts, in the chronological order of the acts.',
  })
  async claims(
    @Root() source: SourceRecord,
    @Arg('stance', () => Stance, {
      nullable: true,
      description: 'Only claims of this stance; left out: both.',
    })
    stance: Stance | null,
    @Ctx() context: Context,
  ): Promise<ClaimRow[]> {
    return claimsOf(context, source, stance);
  }

  @FieldResolver(() => ActConnection, {
    description: 'The acts it says something about, chronological, under the date of the reading.',
  })
  async acts(
    @Root() source: SourceRecord,
    @Arg('stance', () => Stance, {
      nullable: true,
      description: 'Only acts it supports, or only those it disputes; left out: both.',
    })
    stance: Stance | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<ActPage> {
    const claims = await claimsOf(context, source, stance);
    return actPageOfIds(context, [...new Set(claims.map((claim) => claim.actId))], page);
  }
}

async function claimsOf(
  { loaders }: Context,
  source: SourceRecord,
  stance: Stance | null,
): Promise<ClaimRow[]> {
  const actIds = await loaders.actIdsBySource.load(source.id);
  const claims = await Promise.all(actIds.map((id) => loaders.claimsByAct.load(id)));
  return claims
    .flat()
    .filter((claim) => claim.sourceId === source.id && (stance == null || claim.stance === stance));
}
