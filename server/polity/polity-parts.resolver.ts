import { Arg, Ctx, FieldResolver, Float, ID, Resolver, Root } from 'type-graphql';
import { lineInSentence, lineLabel, lineUpTo } from '../../db/reference/lines.ts';
import type {
  LifeRecord,
  NameRecord,
  PolityRecord,
  RegionRecord,
  SourceRecord,
  SuccessionRecord,
} from '../../db/reference/reference.ts';
import { nameInSentence } from '../../db/words/name-in-sentence.ts';
import type { Context } from '../context.ts';
import { globalId } from '../node/global-id.ts';
import { Region } from '../region/region.type.ts';
import { requireScheme } from '../region/require-region.ts';
import { sourcesBySlugs } from '../source/sources-by-slugs.ts';
import { Source } from '../source/source.type.ts';
import { Life } from './life.type.ts';
import { PolityName } from './polity-name.type.ts';
import { Polity } from './polity.type.ts';
import { Succession } from './succession.type.ts';

@Resolver(() => Polity)
export class PolityPartsResolver {
  @FieldResolver(() => ID, { description: 'Opaque global id, for `node(id:)`.' })
  id(@Root() polity: PolityRecord): string {
    return globalId('Polity', polity.slug);
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Latitude of the capital in degrees, north positive; null without a capital.',
  })
  latitude(@Root() polity: PolityRecord): number | null {
    return polity.lat;
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Longitude of the capital in degrees, east positive; null without a capital.',
  })
  longitude(@Root() polity: PolityRecord): number | null {
    return polity.lon;
  }

  @FieldResolver(() => [Life], {
    description: 'The spells in which the polity exists, earliest first.',
  })
  lives(@Root() polity: PolityRecord): LifeRecord[] {
    return polity.lives;
  }

  @FieldResolver(() => [PolityName], { description: 'Its other names by period and language.' })
  names(
    @Root() polity: PolityRecord,
    @Arg('language', () => String, {
      nullable: true,
      description:
        'Only names in this language, a BCP 47 tag such as `ru`; left out: all languages.',
    })
    language: string | null,
  ): NameRecord[] {
    return language == null
      ? polity.names
      : polity.names.filter((name) => name.language === language);
  }

  @FieldResolver(() => [Succession], { description: 'The links to the polities it follows.' })
  predecessors(@Root() polity: PolityRecord): SuccessionRecord[] {
    return polity.predecessors;
  }

  @FieldResolver(() => [Succession], { description: 'The links to the polities that follow it.' })
  successors(@Root() polity: PolityRecord): SuccessionRecord[] {
    return polity.successors;
  }

  @FieldResolver(() => [Polity], {
    description:
      'The polities that are counted as one subject with `mergePredecessors`: those it continues, first of the line first, and itself last (RSFSR, USSR).',
  })
  line(@Root() polity: PolityRecord, @Ctx() { reference }: Context): PolityRecord[] {
    return lineUpTo(reference, polity);
  }

  @FieldResolver(() => String, {
    description: 'What that line is called in titles: `Soviet Russia & USSR`.',
  })
  lineLabel(@Root() polity: PolityRecord, @Ctx() { reference }: Context): string {
    return lineLabel(lineUpTo(reference, polity));
  }

  @FieldResolver(() => String, {
    description: 'The line label as it stands inside a sentence: `Soviet Russia & the USSR`.',
  })
  lineInSentence(@Root() polity: PolityRecord, @Ctx() { reference }: Context): string {
    return lineInSentence(lineUpTo(reference, polity));
  }

  @FieldResolver(() => String, {
    description: 'The short name as it stands inside a sentence: `the USSR`, `Italy`.',
  })
  nameInSentence(@Root() polity: PolityRecord): string {
    return nameInSentence(polity.shortName);
  }

  @FieldResolver(() => Region, {
    nullable: true,
    description: 'Its region in one scheme; null for organisations and movements.',
  })
  region(
    @Root() polity: PolityRecord,
    @Arg('scheme', () => String, {
      defaultValue: 'historical',
      description: 'Slug of the region scheme; defaults to `historical`.',
    })
    scheme: string,
    @Ctx() { reference }: Context,
  ): RegionRecord | null {
    return polity.regions.get(requireScheme(reference, 'scheme', scheme).slug) ?? null;
  }

  @FieldResolver(() => [Region], {
    description: 'Its region in every scheme, by slug of the scheme.',
  })
  regions(@Root() polity: PolityRecord): RegionRecord[] {
    return [...polity.regions.values()].sort((a, b) => (a.schemeSlug < b.schemeSlug ? -1 : 1));
  }

  @FieldResolver(() => [Source], { description: 'Where name, capital and codes come from.' })
  sources(@Root() polity: PolityRecord, @Ctx() { reference }: Context): SourceRecord[] {
    return sourcesBySlugs(reference, polity.sources);
  }
}
