import { Field, ObjectType } from 'type-graphql';
import { SourceKind } from '../../db/vocabulary.ts';
import { Node } from '../node/node.type.ts';
import { JsonScalar } from './json.scalar.ts';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A bibliographic record on whose word claims are made.',
})
export class Source {
  @Field(() => String, { description: 'Its key; never changes.' })
  slug!: string;

  @Field(() => SourceKind, { description: 'How near it stands to what it reports.' })
  kind!: SourceKind;

  @Field(() => String, { description: 'The full title.' })
  title!: string;

  @Field(() => String, { description: 'The short form for labels: author or title, and year.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'Where it can be read, if on the web.' })
  url!: string | null;

  @Field(() => String, { nullable: true, description: 'What it is good for and where it is weak.' })
  note!: string | null;

  @Field(() => JsonScalar, {
    description: 'The whole record as one CSL-JSON item, for reference managers.',
  })
  csl!: unknown;
}
