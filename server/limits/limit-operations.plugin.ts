import {
  HeaderMap,
  type ApolloServerPlugin,
  type GraphQLRequestContextDidResolveOperation,
  type GraphQLResponse,
} from '@apollo/server';
import { getVariableValues } from 'graphql';
import type { Context } from '../context.ts';
import type { Client } from './client.ts';
import { estimateCost, type CostReport } from './estimate-cost.ts';
import { createFieldSizes, type FieldSizes } from './field-sizes.ts';
import { limitContext } from './limit-context.ts';
import { limitExceeded, writeNumber } from './limit-error.ts';
import type { Limits } from './limits.ts';
import { rateLimited, REQUEST_POINTS } from './rate-limit.hooks.ts';

/** The client behind a context. */
export type ClientOfContext = (context: Context) => Client | undefined;

type Asked = GraphQLRequestContextDidResolveOperation<Context>;

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

/** Reports of questions asked lately, over one data version. */
interface KnownCosts {
  sizes: FieldSizes;
  reports: Map<string, CostReport>;
}

/** Reports remembered at most, and the longest key among them in UTF-16 units. */
const MOST_REPORTS = 1000;
const LONGEST_KEY = 4000;

/** Counts costs; a question asked again over the same data is not counted again. */
function rememberCosts(): (asked: Asked) => CostReport | undefined {
  const known = new WeakMap<object, KnownCosts>();
  return ({ schema, document, operation, operationName, queryHash, request, contextValue }) => {
    // Without an operation of that name the executor says so.
    if (!operation) return undefined;
    const data = { reference: contextValue.reference, sizes: contextValue.sizes };
    const costs: KnownCosts = known.get(data.sizes) ?? {
      sizes: createFieldSizes(schema, data),
      reports: new Map(),
    };
    known.set(data.sizes, costs);
    const given: Record<string, unknown> = request.variables ?? {};
    const key = JSON.stringify([queryHash, operationName, given]);
    const found = costs.reports.get(key);
    if (found) return found;
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
    // The executor refuses bad variables before it does anything.
    if (!coerced) return undefined;
    const report = estimateCost(
      { schema, document, operation, variables: coerced },
      costs.sizes.sizeOf,
    );
    if (costs.reports.size >= MOST_REPORTS) costs.reports.clear();
    if (key.length <= LONGEST_KEY) costs.reports.set(key, report);
    return report;
  };
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
  clientOf: ClientOfContext,
): ApolloServerPlugin<Context> {
  const costOf = rememberCosts();
  return {
    requestDidStart: () => {
      let cost = 0;
      return Promise.resolve({
        didResolveOperation(asked) {
          const report = costOf(asked);
          cost = report?.cost ?? 0;
          if (report && cost > limits.cost) throw costExceeded(report, limits.cost);
          return Promise.resolve();
        },
        async responseForOperation({ contextValue: context }) {
          const client = clientOf(context);
          if (client) {
            if (!(await client.spend(cost - REQUEST_POINTS))) return refuseRate(client, cost);
            context.operation = { client, cost, costLimit: limits.cost };
          }
          limitContext(context, limits.milliseconds);
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
