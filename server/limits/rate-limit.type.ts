import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description:
    'What this client, told by its address, may still ask for. Every request takes one point; one that is executed takes its cost instead, where that is more. Never cached.',
})
export class RateLimit {
  @Field(() => Int, { description: 'Points for each window.' })
  limit!: number;

  @Field(() => Int, { description: 'Points left in this window, this query taken off.' })
  remaining!: number;

  @Field(() => String, {
    description:
      'When the window ends and all points are back: date and time in UTC, ISO 8601 (`1924-02-01T12:00:00.000Z`).',
  })
  resetAt!: string;

  @Field(() => Int, { description: 'Points of this query: the objects its answer can hold.' })
  cost!: number;

  @Field(() => Int, { description: 'The most points that one query may cost.' })
  costLimit!: number;
}
