import { Field, ObjectType } from 'type-graphql';
import { TreatyKind } from '../../db/vocabulary.ts';
import { Node } from '../node/node.type.ts';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'A treaty. It stands once, whatever the number of its parties; its acts are dyadic, one per pair.',
})
export class Treaty {
  @Field(() => String, { description: 'Its key; never changes.' })
  slug!: string;

  @Field(() => String, { description: 'The usual English title.' })
  title!: string;

  @Field(() => [TreatyKind], { description: 'What it is about; one kind or several.' })
  kinds!: TreatyKind[];

  @Field(() => String, { nullable: true, description: 'Where it was signed, if known.' })
  place!: string | null;

  @Field(() => String, { nullable: true, description: 'What it says, in one or more sentences.' })
  summary!: string | null;
}
