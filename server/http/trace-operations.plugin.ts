import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Context } from '../context.ts';
import type { Operations, Outcome } from './operations.ts';

function outcomeOf(errors: readonly GraphQLFormattedError[] | undefined): Outcome {
  if (!errors || errors.length === 0) return 'answered';
  const ours = errors.some((error) => error.extensions?.['code'] === 'INTERNAL_SERVER_ERROR');
  return ours ? 'failed' : 'refused';
}

function costOf(extensions: Record<string, unknown> | undefined): number | undefined {
  const cost = extensions?.['cost'];
  if (typeof cost !== 'object' || cost === null || !('cost' in cost)) return undefined;
  return typeof cost.cost === 'number' ? cost.cost : undefined;
}

/**
 * Notes name, outcome and cost of each operation. Must stand after the plugins that keep answers and
 * count costs.
 */
export function traceOperations(
  operations: Operations,
  isKept: (context: Context) => boolean,
): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse({ contextValue, operationName, response: { body } }) {
          const result = body.kind === 'single' ? body.singleResult : body.initialResult;
          const cost = costOf(result.extensions);
          const request = operations.requestOf(contextValue);
          if (!request) return Promise.resolve();
          operations.note(request, {
            name: operationName ?? null,
            outcome: outcomeOf(result.errors),
            kept: isKept(contextValue),
            ...(cost !== undefined && { cost }),
          });
          return Promise.resolve();
        },
      }),
  };
}
