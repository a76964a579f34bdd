import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { loadTimeline } from '../../db/queries/timeline.ts';
import { Standing } from '../../db/vocabulary.ts';
import { ActWhere } from '../act/act-where.input.ts';
import { readActFilter } from '../act/read-act-filter.ts';
import type { Context } from '../context.ts';
import { requirePolity } from '../polity/require-polity.ts';
import { requireScheme } from '../region/require-region.ts';
import { supportingSources } from '../source/supporting-sources.ts';
import { activeSpan, standingSpan } from '../relation/read-span.ts';
import { PartnerHistory, Timeline } from './timeline.type.ts';

@Resolver(() => Timeline)
export class TimelineResolver {
  @Query(() => Timeline, {
    description:
      "A subject's standing and relations with each of its partners over time, both de facto and de jure.",
  })
  timeline(
    @Arg('subject', () => String, { description: 'Slug of the polity that is recognised.' })
    subject: string,
    @Arg('where', () => ActWhere, {
      nullable: true,
      description:
        'Which acts open and close spans; left out: all but unverified ones. Kinds choose only what opens. `where.subjects` is refused.',
    })
    where: ActWhere | null,
    @Arg('scheme', () => String, {
      defaultValue: 'historical',
      description: 'Slug of the region scheme; defaults to `historical`.',
    })
    scheme: string,
    @Arg('mergePredecessors', () => Boolean, {
      defaultValue: true,
      description:
        'Whether the polities the subject continues are told with it; defaults to true. Partners always follow their line.',
    })
    mergePredecessors: boolean,
    @Ctx() { db, reference, loaders }: Context,
  ): object {
    const filter = readActFilter(reference, where, { subjectsFrom: 'the argument subject' });
    const timeline = loadTimeline(db, reference, {
      subject: requirePolity(reference, 'subject', subject),
      filter,
      scheme: requireScheme(reference, 'scheme', scheme).slug,
      mergePredecessors,
    });
    return {
      ...timeline,
      partners: timeline.partners.map(({ region, standing, relations, ...history }) => ({
        ...history,
        region: region ?? null,
        standing: standing.map((span) => standingSpan(loaders, span)),
        relations: relations.map((span) => activeSpan(loaders, span)),
      })),
      sources: () => supportingSources({ db, reference }, timeline.actIds, filter.sources),
    };
  }
  @FieldResolver(() => [PartnerHistory], {
    description:
      'All partners that granted a standing or had relations, in the order of their first acts.',
  })
  partners(
    @Root() { partners }: Timeline,
    @Arg('granted', () => Standing, {
      nullable: true,
      description: 'Only those that granted this standing at some time; left out: all.',
    })
    granted: Standing | null | undefined,
  ): PartnerHistory[] {
    return granted
      ? partners.filter(({ standing }) => standing.some((span) => span.standing === granted))
      : partners;
  }
}
