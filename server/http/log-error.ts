/** An error as it stands in the log. */
export interface LoggedError {
  type: string;
  message: string;
  stack: string;
  code?: unknown;
  cause?: LoggedError;
  [more: string]: unknown;
}

/** The values of a statement stand in messages of the database; they may be a reader's words. */
const VALUES = /\nparams: [^\n]*/g;

/** Writes an error for the log, whole but for the values that were bound to a statement. */
export function logError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) {
    return { type: typeof error, message: String(error), stack: '' };
  }
  const { name, message, stack = '', cause } = error;
  return {
    type: name,
    message: message.replaceAll(VALUES, ''),
    stack: stack.replaceAll(VALUES, ''),
    ...('code' in error && { code: error.code }),
    ...(cause !== undefined && depth < 5 && { cause: logError(cause, depth + 1) }),
  };
}
