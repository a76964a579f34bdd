import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DeadlinePassed } from '../db/deadline.ts';
import { readLibraryRefusal } from './limits/library-refusals.ts';
import { writeNumber } from './limits/limit-error.ts';

/** The codes a client can meet in `extensions.code`; every other error is masked. */
export const ERROR_CODES = [
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'COST_LIMIT_EXCEEDED',
  'DEPTH_LIMIT_EXCEEDED',
  'TOKEN_LIMIT_EXCEEDED',
  'ALIAS_LIMIT_EXCEEDED',
  'DIRECTIVE_LIMIT_EXCEEDED',
  'SELECTION_LIMIT_EXCEEDED',
  'QUERY_TIMEOUT',
  'RATE_LIMITED',
  'SERVICE_UNAVAILABLE',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
] as const;

/** The code of masked errors. */
export const MASKED_CODE = 'INTERNAL_SERVER_ERROR';

export type ErrorCode = (typeof ERROR_CODES)[number] | typeof MASKED_CODE;

const VISIBLE_CODES: ReadonlySet<unknown> = new Set(ERROR_CODES);

/** What a client reads in place of a fault of ours. */
export const MASKED_MESSAGE =
  'Something went wrong on the server. The fault has been logged; the same question may work later.';

/**
 * An error the client caused and can cure. The message names the place, the value and the cure;
 * it is sent as it stands, with the code `BAD_USER_INPUT`.
 */
export function badUserInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** Errors as GraphQL passes them around: some wrap the one that was thrown. */
interface ThrownError {
  message: string;
  extensions?: Record<string, unknown> | undefined;
  originalError?: unknown;
  cause?: unknown;
}

/** An error and those it wraps, the outermost first. */
function* unwrap(error: unknown): Generator<ThrownError> {
  for (let at = error; at instanceof Error;) {
    const thrown: ThrownError = at;
    yield thrown;
    at = thrown.originalError ?? thrown.cause;
  }
}

/** What a limit has to say of an error, however deep it is wrapped; undefined where it was no limit. */
function tellLimit(
  error: unknown,
): Pick<GraphQLFormattedError, 'message' | 'extensions'> | undefined {
  for (const thrown of unwrap(error)) {
    if (thrown instanceof DeadlinePassed) {
      return {
        message: `The query took longer than the ${writeNumber(thrown.milliseconds)} ms allowed and was stopped. Ask for fewer entries, narrow the question with where, or split the query.`,
        extensions: { code: 'QUERY_TIMEOUT' },
      };
    }
    const refusal = readLibraryRefusal(thrown.message) ?? thrown;
    const { code, cost, limit, field } = refusal.extensions ?? {};
    if (typeof code === 'string' && code.endsWith('_LIMIT_EXCEEDED')) {
      const more = cost === undefined ? {} : { cost, limit, field };
      return { message: refusal.message, extensions: { code, ...more } };
    }
  }
  return undefined;
}

/** Whether an error carries one of the documented codes, or was raised by a limit. */
export function isVisible(error: { extensions?: Record<string, unknown> | undefined }): boolean {
  return VISIBLE_CODES.has(error.extensions?.['code']) || tellLimit(error) !== undefined;
}

/**
 * Passes documented errors on and puts one neutral sentence, `INTERNAL_SERVER_ERROR`, in place of
 * all others; `log` receives the whole original error.
 */
export function maskError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: (error: unknown) => void,
): GraphQLFormattedError {
  const { locations, path } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const limit = tellLimit(error);
  if (limit) return { ...limit, ...place };
  if (VISIBLE_CODES.has(formatted.extensions?.['code'])) {
    const { message, extensions } = formatted;
    return { message, ...place, extensions: { code: extensions?.['code'] } };
  }
  log(error);
  return {
    message: MASKED_MESSAGE,
    ...(path && { path }),
    extensions: { code: MASKED_CODE },
  };
}
