import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** The codes a client can meet in `extensions.code`; every other error is masked. */
const ERROR_CODES = [
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'COST_LIMIT_EXCEEDED',
  'DEPTH_LIMIT_EXCEEDED',
  'TOKEN_LIMIT_EXCEEDED',
  'QUERY_TIMEOUT',
  'RATE_LIMITED',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
] as const;

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

/** Whether an error carries one of the documented codes. */
export function isVisible(error: { extensions?: Record<string, unknown> | undefined }): boolean {
  return VISIBLE_CODES.has(error.extensions?.['code']);
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
  if (isVisible(formatted)) {
    const { message, locations, path, extensions } = formatted;
    return {
      message,
      ...(locations && { locations }),
      ...(path && { path }),
      extensions: { code: extensions?.['code'] },
    };
  }
  log(error);
  return {
    message: MASKED_MESSAGE,
    ...(formatted.path && { path: formatted.path }),
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
}
