import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import './enums.ts';
import { fitForCompiling } from './compiled/fit-for-compiling.ts';
import { ActFacetsResolver } from './act-facets/act-facets.resolver.ts';
import { ActResolver } from './act/act.resolver.ts';
import { ClaimResolver } from './claim/claim.resolver.ts';
import { DataVersionResolver } from './dataset/data-version.resolver.ts';
import { DataChangesResolver, ReleaseResolver } from './dataset/release.resolver.ts';
import { DatasetResolver } from './dataset/dataset.resolver.ts';
import { RateLimitResolver } from './limits/rate-limit.resolver.ts';
import { NarrativeResolver, ReadingResolver } from './narrative/narrative.resolver.ts';
import { NodeResolver } from './node/node.resolver.ts';
import { PartnersResolver } from './partners/partners.resolver.ts';
import { PersonResolver } from './person/person.resolver.ts';
import { LifeResolver } from './polity/life.resolver.ts';
import { PolityNameResolver } from './polity/polity-name.resolver.ts';
import { PolityPartsResolver } from './polity/polity-parts.resolver.ts';
import { PolityResolver } from './polity/polity.resolver.ts';
import { SuccessionResolver } from './polity/succession.resolver.ts';
import {
  CountBucketResolver,
  RecognitionCountsResolver,
} from './recognition-counts/recognition-counts.resolver.ts';
import { RecognitionMatrixResolver } from './recognition-matrix/recognition-matrix.resolver.ts';
import { RegionResolver, RegionSchemeResolver } from './region/region.resolver.ts';
import { RelationResolver } from './relation/relation.resolver.ts';
import { SearchResolver } from './search/search.resolver.ts';
import { SourceResolver } from './source/source.resolver.ts';
import { TimelineResolver } from './timeline/timeline.resolver.ts';
import { TreatyResolver } from './treaty/treaty.resolver.ts';

const QUERY_DESCRIPTION =
  'Everything that can be asked. The service only reads: there is no mutation and no subscription.';

/** Builds the executable schema: every resolver of the service, in the order of the SDL. */
export function createSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      NodeResolver,
      PolityResolver,
      PolityPartsResolver,
      LifeResolver,
      PolityNameResolver,
      SuccessionResolver,
      ActResolver,
      ActFacetsResolver,
      ClaimResolver,
      PersonResolver,
      TreatyResolver,
      SourceResolver,
      RelationResolver,
      RegionSchemeResolver,
      RegionResolver,
      RecognitionCountsResolver,
      CountBucketResolver,
      PartnersResolver,
      TimelineResolver,
      RecognitionMatrixResolver,
      NarrativeResolver,
      ReadingResolver,
      SearchResolver,
      DatasetResolver,
      DataVersionResolver,
      ReleaseResolver,
      DataChangesResolver,
      RateLimitResolver,
    ],
    validate: false,
  });
  fitForCompiling(schema);
  // The decorators have no place for it.
  const query = schema.getQueryType();
  if (query) query.description = QUERY_DESCRIPTION;
  return schema;
}
