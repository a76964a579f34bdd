import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server';
import {
  getLocation,
  Kind,
  type GraphQLFormattedError,
  type OperationDefinitionNode,
} from 'graphql';
import { DeadlinePassed } from '../../db/deadline.ts';
import type { AnswerData } from '../cache/answer-cache.ts';
import type { Context } from '../context.ts';
import { MASKED_CODE, MASKED_MESSAGE, maskError } from '../errors.ts';
import { limitContext } from '../limits/limit-context.ts';
import type { FindHeavy, HeavyQuestion } from './heavy-questions.ts';

/** What a client reads that comes when too many heavy questions wait. */
export const LANE_BUSY =
  'Too many questions that read much are being answered. Ask again in a few seconds, or for less: narrow where, leave totalCount and facets out.';

/** When to come back, in seconds. */
export const BACK_IN_S = 5;

/** What the plugin needs to know. */
export interface LaneUse {
  findHeavy: FindHeavy;
  /** Time of an operation. */
  milliseconds: number;
  /** Takes data that are JSON already, which need not be written again. */
  adopt: (json: string) => AnswerData;
  /** Told faults of ours. */
  tell: (context: Context, fault: unknown) => void;
}

function respond(
  { data, errors }: { data?: AnswerData | null; errors?: GraphQLFormattedError[] | undefined },
  http: { status?: number; headers?: [string, string][] } = {},
): GraphQLResponse {
  return {
    http: {
      headers: new HeaderMap(http.headers),
      ...(http.status !== undefined && { status: http.status }),
    },
    body: {
      kind: 'single',
      singleResult: { ...(errors && { errors }), ...(data !== undefined && { data }) },
    },
  };
}

/** The error of a question that was stopped from outside, at the field that reads most. */
function lateError(
  milliseconds: number,
  { dearest }: HeavyQuestion,
  { selectionSet }: OperationDefinitionNode,
): GraphQLFormattedError {
  const fields = selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD);
  const field = fields.find(({ alias, name }) => (alias ?? name).value === dearest) ?? fields[0];
  const place = {
    ...(field?.loc && { locations: [getLocation(field.loc.source, field.loc.start)] }),
    ...(field && { path: [(field.alias ?? field.name).value] }),
  };
  return maskError({ message: '', ...place }, new DeadlinePassed(milliseconds), () => undefined);
}

/** Leaves a question to the usual executor; its time begins only now. */
function executeHere(milliseconds: number, context: Context): null {
  limitContext(context, milliseconds);
  return null;
}

/**
 * Has heavy questions answered in the lane. Must stand after the plugins that answer from a cache and
 * count costs, and before one that executes.
 */
export function askLane(use: LaneUse): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        async responseForOperation({
          contextValue: context,
          document,
          operation,
          operationName,
          queryHash,
          request,
          source,
        }) {
          const { lane } = context;
          // Without an operation of that name the usual executor says so.
          if (!lane || !(operation as OperationDefinitionNode | undefined)) return null;
          const variables: Record<string, unknown> = request.variables ?? {};
          const key = `${queryHash}\n${operationName ?? ''}`;
          const asked = { key, document, operation, variables, data: context };
          const heavy = use.findHeavy(asked);
          if (!heavy) return null;
          const outcome = await lane.ask({
            query: source,
            operationName: operationName ?? undefined,
            variables,
            milliseconds: use.milliseconds,
            operation: context.operation && {
              ...context.operation,
              client: { allowance: context.operation.client.allowance },
            },
          });
          switch (outcome.kind) {
            case 'answer': {
              const { data, errors, faults } = outcome;
              for (const fault of faults) use.tell(context, fault);
              // Nothing was executed, for a reason that the usual executor knows how to tell.
              if (data === undefined) return executeHere(use.milliseconds, context);
              return respond({ data: data === 'null' ? null : use.adopt(data), errors });
            }
            case 'stopped':
              return respond({ errors: [lateError(use.milliseconds, heavy, operation)] });
            case 'refused': {
              const extensions = { code: 'SERVICE_UNAVAILABLE' };
              return respond(
                { errors: [{ message: LANE_BUSY, extensions }] },
                { status: 503, headers: [['retry-after', String(BACK_IN_S)]] },
              );
            }
            case 'failed': {
              const extensions = { code: MASKED_CODE };
              return respond({ data: null, errors: [{ message: MASKED_MESSAGE, extensions }] });
            }
            case 'absent':
              return executeHere(use.milliseconds, context);
          }
        },
      }),
  };
}
