import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { Context } from '../context.ts';
import type { KnownOperations } from './known-operations.ts';
import { validOperationOf } from './valid-operation.ts';

/** Remembers operations that were found valid and that a cache may answer. */
export function learnOperations(operations: KnownOperations): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation(requestContext) {
          const { query, operationName = '' } = requestContext.request;
          const valid = validOperationOf(requestContext);
          const isQuery = valid?.operation.operation === OperationTypeNode.QUERY;
          if (query !== undefined && isQuery && !valid.isPersonal) {
            operations.learn({ query, operationName }, valid);
          }
          return Promise.resolve();
        },
      }),
  };
}
