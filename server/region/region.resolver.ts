import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type {
  PolityRecord,
  RegionRecord,
  RegionSchemeRecord,
  SourceRecord,
} from '../../db/reference/reference.ts';
import type { Context } from '../context.ts';
import { Polity } from '../polity/polity.type.ts';
import { byShortName } from '../polity/polity-order.ts';
import { sourcesBySlugs } from '../source/sources-by-slugs.ts';
import { Source } from '../source/source.type.ts';
import { RegionScheme } from './region-scheme.type.ts';
import { Region } from './region.type.ts';

@Resolver(() => RegionScheme)
export class RegionSchemeResolver {
  @Query(() => [RegionScheme], { description: 'All region schemes, by slug.' })
  regionSchemes(@Ctx() { reference }: Context): RegionSchemeRecord[] {
    return [...reference.schemes.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  }

  @Query(() => RegionScheme, {
    nullable: true,
    description: 'One region scheme; null when there is none with this slug.',
  })
  regionScheme(
    @Arg('slug', () => String, { description: 'Slug of the scheme, such as `historical`.' })
    slug: string,
    @Ctx() { reference }: Context,
  ): RegionSchemeRecord | null {
    return reference.schemes.get(slug) ?? null;
  }

  @FieldResolver(() => [Region], {
    description: 'Its regions, in the order in which they are shown.',
  })
  regions(@Root() scheme: RegionSchemeRecord): RegionRecord[] {
    return scheme.regions;
  }

  @FieldResolver(() => [Source], { description: 'Where the grouping comes from.' })
  sources(@Root() scheme: RegionSchemeRecord, @Ctx() { reference }: Context): SourceRecord[] {
    return sourcesBySlugs(reference, scheme.sources);
  }
}

@Resolver(() => Region)
export class RegionResolver {
  @FieldResolver(() => RegionScheme, { description: 'The scheme it belongs to.' })
  scheme(@Root() region: RegionRecord, @Ctx() { reference }: Context): RegionSchemeRecord | null {
    return reference.schemes.get(region.schemeSlug) ?? null;
  }

  @FieldResolver(() => [Polity], {
    description: 'All polities of the region, of any time, by short name.',
  })
  polities(@Root() region: RegionRecord): PolityRecord[] {
    return [...region.polities].sort(byShortName);
  }
}
