import { ArgsType, Field, Int } from 'type-graphql';

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description:
      'How many entries to give from the front, 1 to 100; 20 when neither `first` nor `last` is given. Not together with `last`.',
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Give only entries after this cursor (an earlier `endCursor`).',
  })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many entries to give from the end, 1 to 100, in the same order as with `first`. Not together with `first`.',
  })
  last?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Give only entries before this cursor (an earlier `startCursor`).',
  })
  before?: string | null;
}

@ArgsType()
export class ForwardPageArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'How many entries to give, 1 to 100; defaults to 20.',
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Give only entries after this cursor (an earlier `endCursor`).',
  })
  after?: string | null;
}
