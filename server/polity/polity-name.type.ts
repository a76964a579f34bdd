import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'Another name of a polity, in a language and for a period.',
})
export class PolityName {
  @Field(() => String, { description: 'The name as written in that language.' })
  name!: string;

  @Field(() => String, { description: 'Language as a BCP 47 tag: `en`, `ru`, `de`.' })
  language!: string;

  @Field(() => String, { nullable: true, description: "The editors' remark, if there is one." })
  note!: string | null;
}
