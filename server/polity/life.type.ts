import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description:
    'A spell in which a polity exists; a polity can have several (Estonia to August 1940, again from 1991). Military occupation does not end a life, annexation does. It says nothing about membership in any list of states.',
})
export class Life {
  @Field(() => String, { nullable: true, description: "The editors' remark, if there is one." })
  note!: string | null;
}
