import { createUnionType, Field, Float, ObjectType } from 'type-graphql';
import { Act } from '../act/act.type.ts';
import { nodeTypeOf } from '../node/node-type-of.ts';
import { Polity } from '../polity/polity.type.ts';
import { Source } from '../source/source.type.ts';
import { Treaty } from '../treaty/treaty.type.ts';

const SearchResult = createUnionType({
  name: 'SearchResult',
  description: 'What a search can find.',
  types: () => [Polity, Treaty, Act, Source] as const,
  resolveType: (value: object) => nodeTypeOf(value),
});

@ObjectType({ simpleResolvers: true, description: 'One match of a search.' })
export class SearchHit {
  @Field(() => SearchResult, { description: 'What was found.' })
  result!: object;

  @Field(() => String, { description: 'The words around the match, plain text.' })
  matched!: string;

  @Field(() => Float, {
    description: 'How well it matches: greater is better. Comparable within one answer only.',
  })
  score!: number;
}
