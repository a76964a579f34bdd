import type { GraphQLError } from 'graphql';
import { limitExceeded, writeNumber } from './limit-error.ts';

/** How the parser of graphql-js says that it stopped at `maxLexicalTokens`. */
const STOPPED = /^Syntax Error: Document contains more that (\d+) tokens/;

/** How graphql-js and Apollo Server say that fields are repeated or spread too often to be checked. */
const TOO_MANY_SELECTIONS = /^Validation aborted\.$|recursively requests too many selections\.$/;

/** In our words, what the libraries below refuse for its size; undefined for all other errors. */
export function readLibraryRefusal(message: string): GraphQLError | undefined {
  const tokens = STOPPED.exec(message)?.[1];
  if (tokens !== undefined) {
    // The parser stops at the limit, so that the true number is not known.
    return limitExceeded(
      'TOKEN_LIMIT_EXCEEDED',
      `The document has more than the ${writeNumber(Number(tokens))} tokens allowed. Put values into variables, repeated fields into fragments, or split the query.`,
    );
  }
  if (!TOO_MANY_SELECTIONS.test(message)) return undefined;
  return limitExceeded(
    'SELECTION_LIMIT_EXCEEDED',
    'The query repeats its fields, or spreads its fragments, too often to be checked. Write each field once, or split the query.',
  );
}
