import { Field, ID, InterfaceType } from 'type-graphql';
import { nodeTypeOf } from './node-type-of.ts';

@InterfaceType({
  description: 'Anything that has a global id and can be fetched again with `node(id:)`.',
  resolveType: (value: object) => nodeTypeOf(value),
})
export abstract class Node {
  @Field(() => ID, {
    description: 'Opaque global id, the same in every release of the data; not the slug.',
  })
  id!: string;
}
