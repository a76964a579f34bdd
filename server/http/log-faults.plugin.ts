import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import type { Context } from '../context.ts';
import { isVisible } from '../errors.ts';
import type { Operations } from './operations.ts';

/** Logs faults of ours once each: with the request's id where a request is known. */
export function createFaultLog(operations: Operations, log: FastifyBaseLogger) {
  const logged = new WeakSet<object>();
  const tell = (fault: unknown, to: Pick<FastifyBaseLogger, 'error'>): void => {
    if (typeof fault === 'object' && fault !== null) {
      if (logged.has(fault)) return;
      logged.add(fault);
    }
    to.error({ err: fault }, 'A query failed');
  };
  const plugin: ApolloServerPlugin<Context> = {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors({ errors, contextValue }) {
          const request = operations.requestOf(contextValue);
          // Apollo gives errors without a code one of its own only when it formats them.
          const ours = errors.filter(
            (error) => error.originalError !== undefined && !isVisible(error),
          );
          for (const error of ours) tell(error, request?.log ?? log);
          return Promise.resolve();
        },
      }),
  };
  return {
    plugin,
    tell: (fault: unknown) => tell(fault, log),
    /** Tells a fault that was met outside the usual executor. */
    tellOf: (context: Context, fault: unknown) =>
      tell(fault, operations.requestOf(context)?.log ?? log),
  };
}
