import {
  execute,
  GraphQLError,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import type { Context } from './context.ts';
import { isVisible, MASKED_CODE, MASKED_MESSAGE } from './errors.ts';
import { LANE_BUSY } from './lane/ask-lane.plugin.ts';
import type { FindHeavy } from './lane/heavy-questions.ts';
import { limitContext } from './limits/limit-context.ts';
import type { Limits } from './limits/limits.ts';
import type { ServedData } from './live-database.ts';

/** Runs a query of the service's own against the same schema that clients use. */
export type ExecuteQuery = (query: string, variables: object) => Promise<ExecutionResult>;

/** Lets several queries read one state of the data, whatever is published meanwhile. */
export type ReadTogether = <T>(work: (execute: ExecuteQuery) => Promise<T>) => Promise<T>;

/** What an executor is made of. */
export interface ExecutorOptions {
  limits: Pick<Limits, 'milliseconds'>;
  /** Tells which queries belong into the lane. */
  findHeavy: FindHeavy;
  /** Told faults of ours. */
  log: (fault: unknown) => void;
}

/** Least time of a query of the service's own, in milliseconds: files may take longer than answers. */
const LEAST_TIME_MS = 10_000;

function failure(message: string, code: string): ExecutionResult {
  return { errors: [new GraphQLError(message, { extensions: { code } })] };
}

/**
 * Gives a function that runs queries without HTTP. It is meant for the few queries that the service
 * itself holds, each parsed and validated once. A query has the time of a client's, or ten seconds
 * where that is more. Faults of ours go to `log`; they come back unmasked too and must not be sent on.
 */
export function createExecutor(
  schema: GraphQLSchema,
  { limits, findHeavy, log }: ExecutorOptions,
): (data: Pick<ServedData, 'createContext'>) => ExecuteQuery {
  const documents = new Map<string, DocumentNode>();
  const time = Math.max(limits.milliseconds, LEAST_TIME_MS);

  /** Asks the lane; null where the query is to be executed here. */
  async function askLane(
    { query, document, variables }: { query: string; document: DocumentNode; variables: object },
    context: Context,
  ): Promise<ExecutionResult | null> {
    const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    if (!context.lane || operation?.kind !== Kind.OPERATION_DEFINITION) return null;
    const given = { ...variables };
    const asked = { key: query, document, operation, variables: given, data: context };
    if (!findHeavy(asked)) return null;
    const outcome = await context.lane.ask({
      query,
      operationName: undefined,
      variables: given,
      milliseconds: time,
      operation: null,
    });
    switch (outcome.kind) {
      case 'answer': {
        for (const fault of outcome.faults) log(fault);
        if (outcome.data === undefined) return null;
        const data = JSON.parse(outcome.data) as Record<string, unknown> | null;
        const errors = outcome.errors?.map(
          ({ message, extensions }) => new GraphQLError(message, { extensions }),
        );
        return { data, ...(errors && { errors }) };
      }
      case 'stopped':
        return failure(`The query took longer than ${String(time)} ms.`, 'QUERY_TIMEOUT');
      case 'refused':
        return failure(LANE_BUSY, 'SERVICE_UNAVAILABLE');
      case 'failed':
        return failure(MASKED_MESSAGE, MASKED_CODE);
      case 'absent':
        return null;
    }
  }

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
      const answered = await askLane({ query, document, variables }, context);
      if (answered) return answered;
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
