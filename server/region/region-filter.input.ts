import { Field, InputType } from 'type-graphql';

@InputType({ description: 'Regions of one scheme.' })
export class RegionFilter {
  @Field(() => String, {
    defaultValue: 'historical',
    description: 'Slug of the region scheme; defaults to `historical`.',
  })
  scheme!: string;

  @Field(() => [String], {
    description:
      'Slugs of regions of that scheme; one of them must hold. An empty list leaves all. At most 500.',
  })
  slugs!: string[];
}
