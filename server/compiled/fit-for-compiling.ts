import { defaultFieldResolver, isAbstractType, isObjectType, type GraphQLSchema } from 'graphql';
import { nodeTypeOf } from '../node/node-type-of.ts';

/** Fields whose value may be a function that is called only when they are asked for. */
const LAZY = /^(\w+Connection\.totalCount|RegionPartner\.(act|inForce)|RegionGroup\.datasets)$/;

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
      if (LAZY.test(`${type.name}.${field.name}`)) field.resolve ??= defaultFieldResolver;
    }
  }
}
