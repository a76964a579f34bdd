import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description:
    'A named way to group all polities but organisations and movements: `historical` (what a historian of the 1920s would say), `m49` (United Nations sub-regions), `cow` (Correlates of War).',
})
export class RegionScheme {
  @Field(() => String, { description: 'The key of every `scheme` argument; never changes.' })
  slug!: string;

  @Field(() => String, { description: 'The name in English, for labels.' })
  name!: string;

  @Field(() => String, { description: 'How the scheme groups, and what it leaves out.' })
  description!: string;
}
