import { Field, Int, ObjectType } from 'type-graphql';
import { Direction } from '../../db/vocabulary.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'For which years a data set holds acts, and in what sense.',
})
export class Coverage {
  @Field(() => Int, {
    nullable: true,
    description: 'First year covered, inclusive; null where it has no bounds.',
  })
  from!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Last year covered, inclusive; null where it has no bounds.',
  })
  to!: number | null;

  @Field(() => String, { description: 'The coverage in words, for readers.' })
  statement!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A named, versioned, licensed body of rows; every act and claim belongs to one.',
})
export class Dataset {
  @Field(() => String, { description: 'Its key; never changes.' })
  slug!: string;

  @Field(() => String, { description: 'The title.' })
  title!: string;

  @Field(() => String, { description: 'What it holds.' })
  description!: string;

  @Field(() => String, { description: 'Who made it.' })
  producer!: string;

  @Field(() => String, { description: "The producer's version." })
  version!: string;

  @Field(() => String, { description: 'Licence, as an SPDX identifier where there is one.' })
  licence!: string;

  @Field(() => String, { description: 'How to cite it.' })
  citation!: string;

  @Field(() => String, { description: 'The rule by which an act is included.' })
  included!: string;

  @Field(() => Direction, {
    nullable: true,
    description:
      'Which side of recognition it covers for its subjects; null where both or neither.',
  })
  direction!: Direction | null;

  @Field(() => [String], { description: 'Known gaps, one sentence each.' })
  gaps!: string[];

  @Field(() => Int, { description: 'How many acts it holds, unverified ones included.' })
  acts!: number;

  @Field(() => Int, {
    description: 'How many claims it holds, about its own acts and those of other sets.',
  })
  claims!: number;
}
