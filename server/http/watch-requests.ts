import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Metrics } from './metrics.ts';
import type { Operations } from './operations.ts';

/** What stands for the route of a request that leads nowhere. */
const NOWHERE = 'none';

/**
 * Gives every answer the id of its request, writes one line per request into the log, and counts it.
 * Neither tells query, variables, query string or address of a client.
 */
export function watchRequests(
  app: FastifyInstance,
  { metrics, operations }: { metrics: Metrics; operations: Operations },
): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });

  app.addHook('onResponse', (request, reply, done) => {
    const operation = operations.recordOf(request);
    const route = routeOf(request);
    const { method } = request;
    const status = reply.statusCode;
    metrics.countRequest({ method, route, status, seconds: reply.elapsedTime / 1000, operation });
    request.log.info(
      {
        method,
        route,
        status,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        ...(operation && {
          operation: operation.name,
          outcome: operation.outcome,
          kept: operation.kept,
          ...(operation.cost !== undefined && { cost: operation.cost }),
        }),
      },
      'request',
    );
    done();
  });
}

function routeOf(request: FastifyRequest): string {
  return request.is404 ? NOWHERE : (request.routeOptions.url ?? NOWHERE);
}
