import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { NameRecord, SourceRecord } from '../../db/reference/reference.ts';
import type { Context } from '../context.ts';
import { HistoricalDate } from '../dates/historical-date.type.ts';
import { readOptionalDate } from '../dates/read-date.ts';
import { sourcesBySlugs } from '../source/sources-by-slugs.ts';
import { Source } from '../source/source.type.ts';
import { PolityName } from './polity-name.type.ts';

@Resolver(() => PolityName)
export class PolityNameResolver {
  @FieldResolver(() => HistoricalDate, {
    nullable: true,
    description: 'When the name came into use; null where it is not known or always was.',
  })
  from(@Root() name: NameRecord): HistoricalDate | null {
    return readOptionalDate(name.fromEdtf);
  }

  @FieldResolver(() => HistoricalDate, {
    nullable: true,
    description: 'When the name went out of use; null where it is not known or never did.',
  })
  to(@Root() name: NameRecord): HistoricalDate | null {
    return readOptionalDate(name.toEdtf);
  }

  @FieldResolver(() => [Source], { description: 'Where the name is found.' })
  sources(@Root() name: NameRecord, @Ctx() { reference }: Context): SourceRecord[] {
    return sourcesBySlugs(reference, name.sources);
  }
}
