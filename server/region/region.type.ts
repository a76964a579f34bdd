import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'One region of a scheme.' })
export class Region {
  @Field(() => String, { description: 'Its key, unique within the scheme; never changes.' })
  slug!: string;

  @Field(() => String, { description: 'The name in English, for labels.' })
  name!: string;

  @Field(() => Int, {
    description: 'Place in the order in which the regions of the scheme are shown, from 1.',
  })
  position!: number;
}
