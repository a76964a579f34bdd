import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Act } from '../act/act.type.ts';
import type { ActRow } from '../../db/queries/acts.ts';
import type { ClaimRow } from '../../db/queries/claims.ts';
import type { DatasetRecord, PersonRecord, SourceRecord } from '../../db/reference/reference.ts';
import type { Context } from '../context.ts';
import { Dataset } from '../dataset/dataset.type.ts';
import { HistoricalDate } from '../dates/historical-date.type.ts';
import { readOptionalDate } from '../dates/read-date.ts';
import { Person } from '../person/person.type.ts';
import { Source } from '../source/source.type.ts';
import { Claim } from './claim.type.ts';

@Resolver(() => Claim)
export class ClaimResolver {
  @FieldResolver(() => HistoricalDate, {
    nullable: true,
    description:
      "The date the source gives; null where it gives none of its own and the reading's holds.",
  })
  date(@Root() claim: ClaimRow): HistoricalDate | null {
    return readOptionalDate(claim.dateEdtf);
  }

  @FieldResolver(() => Source, { description: 'Who says it.' })
  source(@Root() claim: ClaimRow, @Ctx() { reference }: Context): SourceRecord | null {
    return reference.sources.byId.get(claim.sourceId) ?? null;
  }

  @FieldResolver(() => [Person], { description: 'The persons the source names.' })
  persons(@Root() claim: ClaimRow, @Ctx() { reference }: Context): PersonRecord[] {
    return claim.persons.flatMap((id) => reference.persons.byId.get(id) ?? []);
  }

  @FieldResolver(() => Act, { description: 'The act it is about.' })
  act(@Root() claim: ClaimRow, @Ctx() { loaders }: Context): Promise<ActRow | null> {
    return loaders.actById.load(claim.actId);
  }

  @FieldResolver(() => Dataset, {
    description: 'The data set that holds the claim; it may be another than that of the act.',
  })
  dataset(@Root() claim: ClaimRow, @Ctx() { reference }: Context): DatasetRecord | null {
    return reference.datasets.byId.get(claim.datasetId) ?? null;
  }
}
