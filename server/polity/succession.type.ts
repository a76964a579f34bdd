import { Field, ObjectType } from 'type-graphql';
import { SuccessionKind } from '../../db/vocabulary.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A dated link between a polity and one that follows it.',
})
export class Succession {
  @Field(() => SuccessionKind, {
    description: 'How the one followed the other; only `CONTINUATION` matters for counting.',
  })
  kind!: SuccessionKind;

  @Field(() => String, { nullable: true, description: "The editors' remark, if there is one." })
  note!: string | null;
}
