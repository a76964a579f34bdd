import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'Someone a claim names, with the polity they acted for; never a party to an act.',
})
export class Person {
  @Field(() => String, { description: 'The key; never changes.' })
  slug!: string;

  @Field(() => String, { description: 'The name in the usual English spelling.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Office or part played, if known.' })
  role!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The editors' remark, such as a name misprinted in a source.",
  })
  note!: string | null;
}
