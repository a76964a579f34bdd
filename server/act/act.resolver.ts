import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ActRow } from '../../db/queries/acts.ts';
import type { ClaimRow } from '../../db/queries/claims.ts';
import type { DatasetRecord, PolityRecord, TreatyRecord } from '../../db/reference/reference.ts';
import { Claim } from '../claim/claim.type.ts';
import type { Context } from '../context.ts';
import { Dataset } from '../dataset/dataset.type.ts';
import { HistoricalDate } from '../dates/historical-date.type.ts';
import { readDate } from '../dates/read-date.ts';
import { ActOrder } from '../enums.ts';
import { globalId } from '../node/global-id.ts';
import { PageArgs } from '../paging/page.args.ts';
import { Polity } from '../polity/polity.type.ts';
import { Treaty } from '../treaty/treaty.type.ts';
import { actPage, type ActPage } from './act-page.ts';
import { ActWhere } from './act-where.input.ts';
import { ActConnection } from './act.connection.ts';
import { Act } from './act.type.ts';
import { readActFilter } from './read-act-filter.ts';

@Resolver(() => Act)
export class ActResolver {
  @Query(() => Act, {
    nullable: true,
    description: 'One act, unverified ones included; null when there is none with this slug.',
  })
  act(
    @Arg('slug', () => String, { description: 'Slug of the act.' }) slug: string,
    @Ctx() { loaders }: Context,
  ): Promise<ActRow | null> {
    return loaders.actBySlug.load(slug);
  }

  @Query(() => ActConnection, {
    description: 'Acts, chronological; unverified ones only when `where.confidence` asks for them.',
  })
  acts(
    @Arg('where', () => ActWhere, {
      nullable: true,
      description: 'Which acts; left out: all but unverified ones.',
    })
    where: ActWhere | null,
    @Arg('orderBy', () => ActOrder, {
      nullable: true,
      description: 'Their order; left out: `DATE_ASC`.',
    })
    orderBy: ActOrder | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): ActPage {
    return actPage(context, readActFilter(context.reference, where), orderBy, page);
  }

  @FieldResolver(() => ID, { description: 'Opaque global id, for `node(id:)`.' })
  id(@Root() act: ActRow): string {
    return globalId('Act', act.slug);
  }

  @FieldResolver(() => HistoricalDate, {
    description: "When it was done: the editors' reading of the claims.",
  })
  date(@Root() act: ActRow): HistoricalDate {
    return readDate(act.dateEdtf);
  }

  @FieldResolver(() => Polity, { description: 'Who did it, as the polity it was on that day.' })
  actor(@Root() act: ActRow, @Ctx() { reference }: Context): PolityRecord | null {
    return reference.polities.byId.get(act.actorId) ?? null;
  }

  @FieldResolver(() => Polity, {
    description: 'Towards whom it was done, as the polity it was on that day.',
  })
  target(@Root() act: ActRow, @Ctx() { reference }: Context): PolityRecord | null {
    return reference.polities.byId.get(act.targetId) ?? null;
  }

  @FieldResolver(() => Treaty, { nullable: true, description: 'The treaty it rests on, if any.' })
  treaty(@Root() act: ActRow, @Ctx() { reference }: Context): TreatyRecord | null {
    return act.treatyId === null ? null : (reference.treaties.byId.get(act.treatyId) ?? null);
  }

  @FieldResolver(() => [Claim], {
    description: 'What each source says about it; empty only for unverified acts.',
  })
  claims(@Root() act: ActRow, @Ctx() { loaders }: Context): Promise<ClaimRow[]> {
    return loaders.claimsByAct.load(act.id);
  }

  @FieldResolver(() => Dataset, { description: 'The data set that holds it.' })
  dataset(@Root() act: ActRow, @Ctx() { reference }: Context): DatasetRecord | null {
    return reference.datasets.byId.get(act.datasetId) ?? null;
  }
}
