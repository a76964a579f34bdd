import type { GraphQLField, GraphQLObjectType } from 'graphql';

/**
 * What a field knows about its parents: how many different ones there are, and numbers that only
 * the fields above it can tell, such as the page size of a connection.
 */
export type Scope = Readonly<Record<string, number>>;

/** A field as it stands in a query, with its arguments read. */
export interface FieldCall {
  type: GraphQLObjectType;
  field: GraphQLField<unknown, unknown>;
  args: Readonly<Record<string, unknown>>;
  scope: Scope;
  /** Whether a field of this name stands right below. */
  selects: (name: string) => boolean;
}

/** How much a field gives for each of its parents; means over all parents need not be whole. */
export interface FieldSize {
  /** Objects in the list; 1 for a single object. */
  size: number;
  /** Points of each object itself; 1 unless they are charged elsewhere. */
  own?: number;
  /** Points for work that is done whatever is selected. */
  work?: number;
  /** What the fields below are told. */
  scope?: Scope;
}

/** Tells the size of a field that gives objects. */
export type SizeOf = (call: FieldCall) => FieldSize;
