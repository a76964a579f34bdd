import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PolityRecord, SourceRecord, SuccessionRecord } from '../../db/reference/reference.ts';
import type { Context } from '../context.ts';
import { HistoricalDate } from '../dates/historical-date.type.ts';
import { readOptionalDate } from '../dates/read-date.ts';
import { sourcesBySlugs } from '../source/sources-by-slugs.ts';
import { Source } from '../source/source.type.ts';
import { Polity } from './polity.type.ts';
import { Succession } from './succession.type.ts';

@Resolver(() => Succession)
export class SuccessionResolver {
  @FieldResolver(() => Polity, { description: 'The earlier polity.' })
  predecessor(@Root() link: SuccessionRecord, @Ctx() { reference }: Context): PolityRecord | null {
    return reference.polities.byId.get(link.predecessorId) ?? null;
  }

  @FieldResolver(() => Polity, { description: 'The later polity.' })
  successor(@Root() link: SuccessionRecord, @Ctx() { reference }: Context): PolityRecord | null {
    return reference.polities.byId.get(link.successorId) ?? null;
  }

  @FieldResolver(() => HistoricalDate, {
    nullable: true,
    description: 'When the one followed the other; null where it is not known.',
  })
  date(@Root() link: SuccessionRecord): HistoricalDate | null {
    return readOptionalDate(link.dateEdtf);
  }

  @FieldResolver(() => [Source], { description: 'Where the link is found.' })
  sources(@Root() link: SuccessionRecord, @Ctx() { reference }: Context): SourceRecord[] {
    return sourcesBySlugs(reference, link.sources);
  }
}
