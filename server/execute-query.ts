import {
  execute,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { isVisible } from './errors.ts';
import { limitContext } from './limits/limit-context.ts';
import type { Limits } from './limits/limits.ts';
import type { ServedData } from './live-database.ts';

/** Runs a query of the service's own against the same schema that clients use. */
export type ExecuteQuery = (query: string, variables: object) => Promise<ExecutionResult>;

/** Lets several queries read one state of the data, whatever is published meanwhile. */
export type ReadTogether = <T>(work: (execute: ExecuteQuery) => Promise<T>) => Promise<T>;

/** Least time of a query of the service's own, in milliseconds: files may take longer than answers. */
const LEAST_TIME_MS = 10_000;

/**
 * Gives a function that runs queries without HTTP. It is meant for the few queries that the service
 * itself holds, each parsed and validated once. A query has the time of a client's, or ten seconds
 * where that is more. Faults of ours go to `log`; they come back unmasked too and must not be sent on.
 */
export function createExecutor(
  schema: GraphQLSchema,
  limits: Pick<Limits, 'milliseconds'>,
  log: (fault: unknown) => void,
): (data: Pick<ServedData, 'createContext'>) => ExecuteQuery {
  const documents = new Map<string, DocumentNode>();
  const time = Math.max(limits.milliseconds, LEAST_TIME_MS);
  return ({ createContext }) =>
    async (query, variables) => {
      let document = documents.get(query);
      if (!document) {
        document = parse(query);
        const errors = validate(schema, document);
        if (errors.length > 0) return { errors };
        documents.set(query, document);
      }
      const context = createContext();
      limitContext(context, time);
      const result = await execute({
        schema,
        document,
        contextValue: context,
        variableValues: { ...variables },
      });
      for (const error of result.errors ?? []) if (!isVisible(error)) log(error);
      return result;
    };
}
