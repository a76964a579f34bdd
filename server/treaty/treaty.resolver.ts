import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { PolityRecord, SourceRecord, TreatyRecord } from '../../db/reference/reference.ts';
import { ActConnection } from '../act/act.connection.ts';
import { actPageOfIds, type ActPage } from '../act/act-page.ts';
import type { Context } from '../context.ts';
import { HistoricalDate } from '../dates/historical-date.type.ts';
import { readOptionalDate } from '../dates/read-date.ts';
import { globalId } from '../node/global-id.ts';
import { declareConnection, type ConnectionPage } from '../paging/connection.type.ts';
import { pageOfList, type ListOrder } from '../paging/list-page.ts';
import { PageArgs } from '../paging/page.args.ts';
import { Polity } from '../polity/polity.type.ts';
import { sourcesBySlugs } from '../source/sources-by-slugs.ts';
import { Source } from '../source/source.type.ts';
import { filterTreaties } from './filter-treaties.ts';
import { TreatyWhere } from './treaty.input.ts';
import { Treaty } from './treaty.type.ts';

const TreatyConnection = declareConnection('Treaty', 'treaties', () => Treaty);

/** Stands for an unknown date in a sort key: such treaties come last. */
const UNDATED = 1_000_000_000;

const CHRONOLOGICAL: ListOrder<TreatyRecord> = {
  keyOf: (treaty) => [
    treaty.signedLatest ?? UNDATED,
    treaty.signedEarliest ?? UNDATED,
    treaty.slug,
  ],
  shape: ['number', 'number', 'string'],
};

@Resolver(() => Treaty)
export class TreatyResolver {
  @Query(() => Treaty, {
    nullable: true,
    description: 'One treaty; null when there is none with this slug.',
  })
  treaty(
    @Arg('slug', () => String, { description: 'Slug of the treaty.' }) slug: string,
    @Ctx() { reference }: Context,
  ): TreatyRecord | null {
    return reference.treaties.bySlug.get(slug) ?? null;
  }

  @Query(() => TreatyConnection, {
    description: 'Treaties, by latest possible day of signature; those without a date last.',
  })
  treaties(
    @Arg('where', () => TreatyWhere, {
      nullable: true,
      description: 'Which treaties; left out: all.',
    })
    where: TreatyWhere | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): ConnectionPage<TreatyRecord> {
    return pageOfList(filterTreaties(context, where), CHRONOLOGICAL, page);
  }

  @FieldResolver(() => ID, { description: 'Opaque global id, for `node(id:)`.' })
  id(@Root() treaty: TreatyRecord): string {
    return globalId('Treaty', treaty.slug);
  }

  @FieldResolver(() => HistoricalDate, {
    nullable: true,
    description: 'The day of signature; null where it is not known.',
  })
  signed(@Root() treaty: TreatyRecord): HistoricalDate | null {
    return readOptionalDate(treaty.signedEdtf);
  }

  @FieldResolver(() => [Polity], {
    description:
      'The parties, as far as the data holds acts of the treaty, in the order of these acts.',
  })
  async parties(@Root() treaty: TreatyRecord, @Ctx() context: Context): Promise<PolityRecord[]> {
    const links = await context.loaders.actsOfTreaty.load(treaty.id);
    const ids = new Set(links.flatMap(({ actorId, targetId }) => [actorId, targetId]));
    return [...ids].flatMap((id) => context.reference.polities.byId.get(id) ?? []);
  }

  @FieldResolver(() => ActConnection, {
    description: 'All acts that rest on it, chronological, unverified ones and its end included.',
  })
  async acts(
    @Root() treaty: TreatyRecord,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<ActPage> {
    const links = await context.loaders.actsOfTreaty.load(treaty.id);
    return actPageOfIds(
      context,
      links.map(({ actId }) => actId),
      page,
    );
  }

  @FieldResolver(() => [Source], { description: 'Where its text or record is found.' })
  sources(@Root() treaty: TreatyRecord, @Ctx() { reference }: Context): SourceRecord[] {
    return sourcesBySlugs(reference, treaty.sources);
  }
}
