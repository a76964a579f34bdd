import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server';
import type { Context } from '../context.ts';
import { validOperationOf } from '../direct/valid-operation.ts';
import { allowOperation } from './allow-operation.ts';
import type { Client } from './client.ts';
import type { CostReport } from './estimate-cost.ts';
import type { KnownCosts } from './known-costs.ts';
import { limitExceeded, writeNumber } from './limit-error.ts';
import type { Limits } from './limits.ts';
import { rateLimited } from './rate-limit.hooks.ts';

/** The client behind a context. */
export type ClientOfContext = (context: Context) => Client | undefined;

/** A refusal that names the cost, the limit, the dearest field and the cure. */
function costExceeded({ cost, dearest, share }: CostReport, limit: number) {
  const field = dearest.join('.');
  const error = limitExceeded(
    'COST_LIMIT_EXCEEDED',
    `The query would cost ${writeNumber(cost)} points, more than the ${writeNumber(limit)} allowed; its dearest field is ${field} with ${writeNumber(share)}. Ask for fewer entries there or in the lists around it (first, last, years, fewer subjects), or split the query.`,
  );
  Object.assign(error.extensions, { cost, limit, field });
  return error;
}

function refuseRate(client: Client, cost: number): GraphQLResponse {
  return {
    http: {
      status: 429,
      headers: new HeaderMap([['retry-after', String(client.secondsLeft)]]),
    },
    body: {
      kind: 'single',
      singleResult: {
        errors: [{ message: rateLimited(client, cost), extensions: { code: 'RATE_LIMITED' } }],
      },
    },
  };
}

/**
 * Counts the cost of every operation before it is executed, refuses the dear ones, takes the points
 * from the client, and gives the work its time. Must stand after a plugin that answers from a cache,
 * whose answers cost no more than their request, and before one that executes in another way.
 */
export function limitOperations(
  limits: Limits,
  costs: KnownCosts,
  clientOf: ClientOfContext,
): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () => {
      let cost = 0;
      return Promise.resolve({
        didResolveOperation(asked) {
          const operation = validOperationOf(asked);
          const { contextValue: context, request } = asked;
          const report = operation && costs.reportOf(operation, request.variables ?? {}, context);
          cost = report?.cost ?? 0;
          if (report && cost > limits.cost) throw costExceeded(report, limits.cost);
          return Promise.resolve();
        },
        async responseForOperation({ contextValue: context }) {
          const client = clientOf(context);
          const allowed = await allowOperation(context, client, cost, limits);
          if (client && !allowed) return refuseRate(client, cost);
          return null;
        },
        willSendResponse({ response }) {
          if (response.body.kind !== 'single') return Promise.resolve();
          const { singleResult } = response.body;
          singleResult.extensions = {
            ...singleResult.extensions,
            cost: { cost, limit: limits.cost },
          };
          const late = singleResult.errors?.find(
            ({ extensions }) => extensions?.['code'] === 'QUERY_TIMEOUT',
          );
          if (late) {
            // What came in time is no answer to the question.
            singleResult.errors = [late];
            delete singleResult.data;
            response.http.status = 503;
          }
          return Promise.resolve();
        },
      });
    },
  };
}
