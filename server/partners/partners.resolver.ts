import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { listPartnersByRegion } from '../../db/queries/partners.ts';
import { Standing } from '../../db/vocabulary.ts';
import { ActWhere } from '../act/act-where.input.ts';
import { readActFilter } from '../act/read-act-filter.ts';
import type { Context } from '../context.ts';
import { datasetsOfActs } from '../dataset/datasets-of-acts.ts';
import { EdtfScalar } from '../dates/edtf.scalar.ts';
import { readAsOf } from '../dates/read-as-of.ts';
import { readDate } from '../dates/read-date.ts';
import { requirePolity } from '../polity/require-polity.ts';
import { requireStanding } from '../recognition-counts/read-count-questions.ts';
import { requireScheme } from '../region/require-region.ts';
import { RegionGroup } from './region-group.type.ts';

@Resolver(() => RegionGroup)
export class PartnersResolver {
  @Query(() => [RegionGroup], {
    description:
      'Who recognised the subject, by region, in the order of the scheme. Partners without a region in the scheme are left out.',
  })
  partnersByRegion(
    @Arg('subject', () => String, { description: 'Slug of the polity that is recognised.' })
    subject: string,
    @Arg('asOf', () => EdtfScalar, {
      nullable: true,
      description:
        'Only partners whose recognition is in force at the end of this day; a month or a year means its last day. Left out: all that ever granted the standing.',
    })
    asOf: string | null,
    @Arg('scheme', () => String, {
      defaultValue: 'historical',
      description: 'Slug of the region scheme; defaults to `historical`.',
    })
    scheme: string,
    @Arg('standing', () => Standing, {
      defaultValue: 'DE_JURE',
      description:
        'The least standing that counts: `DE_JURE` (the default), or `DE_FACTO` for both. `NONE` is refused.',
    })
    standing: Standing,
    @Arg('where', () => ActWhere, {
      nullable: true,
      description:
        'Which acts count; left out: all but unverified ones. `where.subjects` is refused.',
    })
    where: ActWhere | null,
    @Arg('mergePredecessors', () => Boolean, {
      defaultValue: true,
      description:
        'Whether the polities the subject continues are counted with it; defaults to true.',
    })
    mergePredecessors: boolean,
    @Ctx() context: Context,
  ): object[] {
    const { db, reference, loaders } = context;
    const answer = listPartnersByRegion(db, reference, {
      subject: requirePolity(reference, 'subject', subject),
      filter: readActFilter(reference, where, { subjectsFrom: 'the argument subject' }),
      scheme: requireScheme(reference, 'scheme', scheme).slug,
      standing: requireStanding(standing),
      asOf: asOf == null ? null : readAsOf('asOf', asOf),
      mergePredecessors,
    });
    return answer.regions.map(({ region, partners }) => ({
      region,
      count: partners.length,
      partners: partners.map(({ polity, act, inForce }) => ({
        polity,
        since: readDate(act.edtf),
        act: () => loaders.actById.load(act.id),
        inForce,
      })),
      rule: answer.rule,
      datasets: () =>
        datasetsOfActs(
          context,
          partners.map(({ act }) => act.id),
        ),
    }));
  }
}
