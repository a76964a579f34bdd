import {
  defaultFieldResolver,
  getNamedType,
  isAbstractType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { nodeTypeOf } from '../node/node-type-of.ts';

/** Numbers and flags that may be functions, which are called only when they are asked for. */
const LAZY_LEAVES: ReadonlySet<string> = new Set(['totalCount', 'inForce']);

/** Records that are read when they are asked for, except where a page holds them ready. */
const LAZY_RECORDS: ReadonlySet<string> = new Set(['Act', 'Source', 'Dataset']);
const PAGE = /(Edge|Connection)$/;

function mayBeFunction(owner: GraphQLObjectType, field: GraphQLField<unknown, unknown>): boolean {
  if (LAZY_LEAVES.has(field.name)) return true;
  return LAZY_RECORDS.has(getNamedType(field.type).name) && !PAGE.test(owner.name);
}

/**
 * Makes a schema fit for compiled queries. These take the value of a field without a resolver as it
 * is: fields that hold functions are given the resolver they have by default.
 */
export function fitForCompiling(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    // The resolvers that the decorators make are asynchronous, which compiled queries do not know.
    if (isAbstractType(type) && !type.name.startsWith('__')) type.resolveType = nodeTypeOf;
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (mayBeFunction(type, field)) field.resolve ??= defaultFieldResolver;
    }
  }
}
