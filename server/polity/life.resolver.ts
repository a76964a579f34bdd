import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { LifeRecord, PolityRecord, SourceRecord } from '../../db/reference/reference.ts';
import type { Context } from '../context.ts';
import { HistoricalDate } from '../dates/historical-date.type.ts';
import { readOptionalDate } from '../dates/read-date.ts';
import { sourcesBySlugs } from '../source/sources-by-slugs.ts';
import { Source } from '../source/source.type.ts';
import { Life } from './life.type.ts';
import { Polity } from './polity.type.ts';

@Resolver(() => Life)
export class LifeResolver {
  @FieldResolver(() => HistoricalDate, {
    nullable: true,
    description: 'The first day; null where the polity is older than the records.',
  })
  begin(@Root() life: LifeRecord): HistoricalDate | null {
    return readOptionalDate(life.beginEdtf);
  }

  @FieldResolver(() => HistoricalDate, {
    nullable: true,
    description: 'The day it ended; null where the polity still exists.',
  })
  end(@Root() life: LifeRecord): HistoricalDate | null {
    return readOptionalDate(life.endEdtf);
  }

  @FieldResolver(() => Polity, {
    nullable: true,
    description:
      'The union whose republic the polity was during this spell; it then takes no part of its own in `alive`.',
  })
  within(@Root() life: LifeRecord, @Ctx() { reference }: Context): PolityRecord | null {
    return life.withinId === null ? null : (reference.polities.byId.get(life.withinId) ?? null);
  }

  @FieldResolver(() => [Source], { description: 'Where the dates come from.' })
  sources(@Root() life: LifeRecord, @Ctx() { reference }: Context): SourceRecord[] {
    return sourcesBySlugs(reference, life.sources);
  }
}
