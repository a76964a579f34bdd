import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PersonRecord, PolityRecord, SourceRecord } from '../../db/reference/reference.ts';
import type { Context } from '../context.ts';
import { Polity } from '../polity/polity.type.ts';
import { sourcesBySlugs } from '../source/sources-by-slugs.ts';
import { Source } from '../source/source.type.ts';
import { Person } from './person.type.ts';

@Resolver(() => Person)
export class PersonResolver {
  @FieldResolver(() => Polity, { nullable: true, description: 'Whom the person acted for.' })
  polity(@Root() person: PersonRecord, @Ctx() { reference }: Context): PolityRecord | null {
    return person.polityId === null ? null : (reference.polities.byId.get(person.polityId) ?? null);
  }

  @FieldResolver(() => [Source], { description: 'Where the person is described.' })
  sources(@Root() person: PersonRecord, @Ctx() { reference }: Context): SourceRecord[] {
    return sourcesBySlugs(reference, person.sources);
  }
}
