import {
  execute,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import type { Context } from './context.ts';
import { isVisible } from './errors.ts';

/** Runs a query of the service's own against the same schema that clients use. */
export type ExecuteQuery = (query: string, variables: object) => Promise<ExecutionResult>;

/**
 * Gives a function that runs queries without HTTP. It is meant for the few queries that the service
 * itself holds, each parsed and validated once. Faults of ours go to `log`; they come back unmasked
 * too and must not be sent on.
 */
export function createExecutor(
  schema: GraphQLSchema,
  createContext: () => Context,
  log: (fault: unknown) => void,
): ExecuteQuery {
  const documents = new Map<string, DocumentNode>();
  return async (query, variables) => {
    let document = documents.get(query);
    if (!document) {
      document = parse(query);
      const errors = validate(schema, document);
      if (errors.length > 0) return { errors };
      documents.set(query, document);
    }
    const result = await execute({
      schema,
      document,
      contextValue: createContext(),
      variableValues: { ...variables },
    });
    for (const error of result.errors ?? []) if (!isVisible(error)) log(error);
    return result;
  };
}
