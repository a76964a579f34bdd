import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { dayNumber, lastDayOf } from '../../db/dates/day-number.ts';
import type { LifeRecord, PolityRecord } from '../../db/reference/reference.ts';
import { ActConnection } from '../act/act.connection.ts';
import { actPageOfPolity, type ActPage } from '../act/act-page.ts';
import { ActWhere } from '../act/act-where.input.ts';
import { readActFilter } from '../act/read-act-filter.ts';
import type { Context } from '../context.ts';
import { ActOrder, PolityOrder } from '../enums.ts';
import { foldWords, hasAllWords } from '../fold-text.ts';
import { checkText, checkYear, readList } from '../input-bounds.ts';
import { declareConnection, type ConnectionPage } from '../paging/connection.type.ts';
import { pageOfList } from '../paging/list-page.ts';
import { PageArgs } from '../paging/page.args.ts';
import { requireRegionIds } from '../region/require-region.ts';
import { polityOrder } from './polity-order.ts';
import { PolityWhere } from './polity.input.ts';
import { Polity } from './polity.type.ts';

const PolityConnection = declareConnection('Polity', 'polities', () => Polity);

function livesIn(life: LifeRecord, year: number): boolean {
  return (
    (life.beginEarliest ?? -Infinity) <= lastDayOf(year) &&
    (life.endLatest ?? Infinity) >= dayNumber(year, 1, 1)
  );
}

@Resolver(() => Polity)
export class PolityResolver {
  @Query(() => Polity, {
    nullable: true,
    description: 'One polity; null when there is none with this slug.',
  })
  polity(
    @Arg('slug', () => String, { description: 'Slug of the polity, such as `ussr`.' }) slug: string,
    @Ctx() { reference }: Context,
  ): PolityRecord | null {
    return reference.polities.bySlug.get(slug) ?? null;
  }

  @Query(() => PolityConnection, { description: 'Polities, of any time and kind.' })
  polities(
    @Arg('where', () => PolityWhere, {
      nullable: true,
      description: 'Which polities; left out: all.',
    })
    where: PolityWhere | null,
    @Arg('orderBy', () => PolityOrder, {
      nullable: true,
      description: 'Their order; left out: `NAME_ASC`.',
    })
    orderBy: PolityOrder | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { reference }: Context,
  ): ConnectionPage<PolityRecord> {
    let found = reference.polities.all;
    const kinds = readList('where.kinds', where?.kinds);
    if (kinds) found = found.filter((polity) => kinds.includes(polity.kind));
    const regions = requireRegionIds(reference, 'where.region', where?.region);
    if (regions) {
      const scheme = where?.region?.scheme ?? '';
      found = found.filter((polity) => regions.includes(polity.regions.get(scheme)?.id ?? -1));
    }
    const year = where?.aliveIn;
    if (year != null) {
      checkYear('where.aliveIn', year);
      found = found.filter((polity) => polity.lives.some((life) => livesIn(life, year)));
    }
    if (where?.text?.trim()) {
      checkText('where.text', where.text);
      const words = foldWords(where.text);
      found = words.length === 0 ? [] : found.filter((polity) => mentions(polity, words));
    }
    return pageOfList(found, polityOrder(orderBy ?? 'NAME_ASC'), page);
  }

  @FieldResolver(() => ActConnection, {
    description:
      'The acts in which this polity itself is a party, in either role; those of the polities it continues are their own.',
  })
  acts(
    @Root() polity: PolityRecord,
    @Arg('where', () => ActWhere, {
      nullable: true,
      description:
        'Which of them; left out: all but unverified ones. `partners` and `regions` look at the other party; `subjects` is refused here.',
    })
    where: ActWhere | null,
    @Arg('orderBy', () => ActOrder, {
      nullable: true,
      description: 'Their order; left out: `DATE_ASC`.',
    })
    orderBy: ActOrder | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<ActPage> {
    const filter = readActFilter(context.reference, where, { subjectsFrom: 'the polity' });
    return actPageOfPolity(context, polity.id, { filter, orderBy }, page);
  }
}

function mentions(polity: PolityRecord, words: readonly string[]): boolean {
  const names = polity.names.map((name) => name.name);
  return [polity.name, polity.shortName, ...names, polity.capital].some((text) =>
    hasAllWords(words, [text]),
  );
}
