import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'One value by which acts can be narrowed, and how many acts that would find.',
})
export class ActFacet {
  @Field(() => String, {
    description:
      'What to put into the condition: a word of the enum, a slug, or the first year of the decade.',
  })
  value!: string;

  @Field(() => String, { description: 'The value in English, for labels.' })
  label!: string;

  @Field(() => Int, {
    description: 'Acts found with this value and all conditions on other properties.',
  })
  count!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'How many acts of a filter there are by each of their properties. For each property the condition on itself is left out, so that a count says what choosing the value instead would find. Values without an act are left out.',
})
export class ActFacets {
  @Field(() => [ActFacet], { description: 'By kind, in the order of the enum.' })
  kinds!: ActFacet[];

  @Field(() => [ActFacet], {
    description: 'By confidence, unverified ones included, in the order of the enum.',
  })
  confidence!: ActFacet[];

  @Field(() => [ActFacet], {
    description:
      'By data set, by title. An act counts for its own data set and for every other one that holds a claim about it.',
  })
  datasets!: ActFacet[];

  @Field(() => [ActFacet], {
    description:
      'By region of the scheme, in its order. With subjects the region is that of the other party; without, an act counts in the regions of both parties, once in each.',
  })
  regions!: ActFacet[];

  @Field(() => [ActFacet], {
    description: 'By decade of the earliest possible day, oldest first; `value` is its first year.',
  })
  decades!: ActFacet[];
}
