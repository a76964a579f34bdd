import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { ActRow } from '../../db/queries/acts.ts';
import { findNarrative, type NarrativeRow, type ReadingRow } from '../../db/queries/narratives.ts';
import type { PersonRecord, PolityRecord, SourceRecord } from '../../db/reference/reference.ts';
import { Act } from '../act/act.type.ts';
import type { Context } from '../context.ts';
import { Person } from '../person/person.type.ts';
import { Polity } from '../polity/polity.type.ts';
import { sourcesBySlugs } from '../source/sources-by-slugs.ts';
import { Source } from '../source/source.type.ts';
import { Narrative, Reading } from './narrative.type.ts';

@Resolver(() => Narrative)
export class NarrativeResolver {
  @Query(() => Narrative, {
    nullable: true,
    description: 'One narrative; null when there is none with this slug.',
  })
  narrative(
    @Arg('slug', () => String, {
      description: 'Slug of the narrative, which is that of its source.',
    })
    slug: string,
    @Ctx() { db }: Context,
  ): NarrativeRow | null {
    return findNarrative(db, slug) ?? null;
  }

  @FieldResolver(() => Source, { description: 'Its bibliographic record.' })
  source(@Root() narrative: NarrativeRow, @Ctx() { reference }: Context): SourceRecord | null {
    return reference.sources.byId.get(narrative.sourceId) ?? null;
  }
}

@Resolver(() => Reading)
export class ReadingResolver {
  @FieldResolver(() => [Act], { description: 'The acts the claim touches, if any.' })
  async acts(@Root() reading: ReadingRow, @Ctx() { loaders }: Context): Promise<ActRow[]> {
    const acts = await Promise.all(reading.acts.map((slug) => loaders.actBySlug.load(slug)));
    return acts.filter((act) => act !== null);
  }

  @FieldResolver(() => [Person], { description: 'The persons the claim touches, if any.' })
  persons(@Root() reading: ReadingRow, @Ctx() { reference }: Context): PersonRecord[] {
    return reading.persons.flatMap((slug) => reference.persons.bySlug.get(slug) ?? []);
  }

  @FieldResolver(() => [Polity], { description: 'The polities the claim touches, if any.' })
  polities(@Root() reading: ReadingRow, @Ctx() { reference }: Context): PolityRecord[] {
    return reading.polities.flatMap((slug) => reference.polities.bySlug.get(slug) ?? []);
  }

  @FieldResolver(() => [Source], { description: 'The other sources that decide the verdict.' })
  sources(@Root() reading: ReadingRow, @Ctx() { reference }: Context): SourceRecord[] {
    return sourcesBySlugs(reference, reading.sources);
  }
}
