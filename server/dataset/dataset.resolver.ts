import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { DatasetRecord, PolityRecord } from '../../db/reference/reference.ts';
import type { Context } from '../context.ts';
import { Polity } from '../polity/polity.type.ts';
import { Coverage, Dataset } from './dataset.type.ts';

@Resolver(() => Dataset)
export class DatasetResolver {
  @Query(() => [Dataset], { description: 'All data sets, by slug.' })
  datasets(@Ctx() { reference }: Context): DatasetRecord[] {
    return [...reference.datasets.all].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  }

  @FieldResolver(() => [Polity], {
    description: 'The polities whose partners it covers; empty where it covers all.',
  })
  subjects(@Root() dataset: DatasetRecord, @Ctx() { reference }: Context): PolityRecord[] {
    return dataset.subjects.flatMap((slug) => reference.polities.bySlug.get(slug) ?? []);
  }

  @FieldResolver(() => Coverage, { description: 'For which years it holds acts.' })
  coverage(@Root() dataset: DatasetRecord): Coverage {
    return {
      from: dataset.coverageFrom,
      to: dataset.coverageTo,
      statement: dataset.coverageStatement,
    };
  }
}
