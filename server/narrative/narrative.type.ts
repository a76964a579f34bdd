import { Field, Int, ObjectType } from 'type-graphql';
import { Verdict } from '../../db/vocabulary.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'One claim of a sentence, read against the other sources.',
})
export class Reading {
  @Field(() => String, { description: 'Its key; never changes.' })
  slug!: string;

  @Field(() => String, { description: 'What the narrative claims, in the words of the editors.' })
  claim!: string;

  @Field(() => Verdict, { description: 'How the claim fares.' })
  verdict!: Verdict;

  @Field(() => String, { description: 'Why, in one to three sentences.' })
  reason!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A quoted sentence of a narrative, with its readings.',
})
export class Sentence {
  @Field(() => Int, { description: 'Place in the narrative, from 1.' })
  position!: number;

  @Field(() => String, {
    description: 'The sentence, spelt as printed; pieces left out are marked with `…`.',
  })
  text!: string;

  @Field(() => [Reading], { description: 'The claims it makes, or should make, one reading each.' })
  readings!: Reading[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A told story, sentence by sentence, with the acts behind each claim and the verdict on it.',
})
export class Narrative {
  @Field(() => String, { description: 'Its key, the slug of its source.' })
  slug!: string;

  @Field(() => String, { description: 'The title.' })
  title!: string;

  @Field(() => [Sentence], { description: 'Its sentences, in order.' })
  sentences!: Sentence[];
}
