import { Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { PageInfo } from './page-info.type.ts';

/** One page of a list, ready for GraphQL. */
export interface ConnectionPage<Row> {
  edges: { cursor: string; node: Row }[];
  nodes: Row[];
  pageInfo: PageInfo;
  /** A function where counting costs a statement: it is called only when the field is asked for. */
  totalCount: number | (() => number | Promise<number>);
}

/**
 * Declares the Relay connection and edge types of a list.
 * @param name the GraphQL name of the listed type: `Act` gives `ActConnection` and `ActEdge`
 * @param plural the listed things in words, for the descriptions: `acts`
 */
export function declareConnection(name: string, plural: string, type: () => ClassType): ClassType {
  @ObjectType(`${name}Edge`, {
    simpleResolvers: true,
    description: `One entry of a page of ${plural}, with its cursor.`,
  })
  class Edge {
    @Field(() => String, {
      description:
        'Opaque place of the entry in the list; it stays valid when entries are added or removed elsewhere.',
    })
    cursor!: string;

    @Field(type, { description: 'The entry itself.' })
    node!: object;
  }

  @ObjectType(`${name}Connection`, {
    simpleResolvers: true,
    description: `A page of ${plural}.`,
  })
  class Connection {
    @Field(() => [Edge], {
      description: 'The entries of this page with their cursors, in list order.',
    })
    edges!: Edge[];

    @Field(() => [type()], { description: 'The entries of this page, in list order.' })
    nodes!: object[];

    @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
    pageInfo!: PageInfo;

    @Field(() => Int, {
      description: `Number of ${plural} in the whole list, whatever the page.`,
    })
    totalCount!: number;
  }
  return Connection;
}
