import { Field, ObjectType } from 'type-graphql';
import { ActKind, ClaimConfidence, Stance } from '../../db/vocabulary.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'What one source says about one act. Locator, quotation and date are null where they are not known; nothing is made up.',
})
export class Claim {
  @Field(() => Stance, { description: 'Whether the source supports the act or disputes it.' })
  stance!: Stance;

  @Field(() => ActKind, {
    nullable: true,
    description:
      "The kind the source gives; null where it gives none of its own and the reading's holds.",
  })
  kind!: ActKind | null;

  @Field(() => String, { nullable: true, description: 'Where in the source: page, number, entry.' })
  locator!: string | null;

  @Field(() => String, { nullable: true, description: 'A short quotation, spelt as printed.' })
  quote!: string | null;

  @Field(() => String, { nullable: true, description: "The editors' remark, if there is one." })
  note!: string | null;

  @Field(() => ClaimConfidence, { description: 'How much weight the editors give it.' })
  confidence!: ClaimConfidence;
}
