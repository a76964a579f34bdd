import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { DataVersion } from './data-version.type.ts';

@Resolver(() => DataVersion)
export class DataVersionResolver {
  @Query(() => DataVersion, { description: 'Which data this service answers from.' })
  dataVersion(@Ctx() { reference }: Context): DataVersion {
    const { hash, released, counts } = reference.version;
    const tables = Object.entries(counts).map(([table, rows]) => ({ table, rows }));
    return { hash, released, counts: tables.sort((a, b) => (a.table < b.table ? -1 : 1)) };
  }
}
