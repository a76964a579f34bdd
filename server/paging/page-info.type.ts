import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'Where a page stands in its list, after the Relay cursor connections specification.',
})
export class PageInfo {
  @Field(() => Boolean, {
    description:
      'Whether entries follow this page when paging forwards; after `last`/`before`: whether a `before` was given.',
  })
  hasNextPage!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether entries precede this page when paging backwards; after `first`/`after`: whether an `after` was given.',
  })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the first entry of the page, for `before`; null on an empty page.',
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last entry of the page, for `after`; null on an empty page.',
  })
  endCursor!: string | null;
}
