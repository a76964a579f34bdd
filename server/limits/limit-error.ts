import { GraphQLError, type ASTNode } from 'graphql';

/** The codes of operations that are refused for their size, before they are executed. */
export type LimitCode =
  | 'TOKEN_LIMIT_EXCEEDED'
  | 'DEPTH_LIMIT_EXCEEDED'
  | 'ALIAS_LIMIT_EXCEEDED'
  | 'DIRECTIVE_LIMIT_EXCEEDED'
  | 'SELECTION_LIMIT_EXCEEDED'
  | 'COST_LIMIT_EXCEEDED';

/** An operation that is larger than allowed: status 400, under both media types. */
export function limitExceeded(code: LimitCode, message: string, node?: ASTNode): GraphQLError {
  return new GraphQLError(message, {
    nodes: node ?? null,
    extensions: { code, http: { status: 400 } },
  });
}

/** A number as sentences print it: `10,000`. */
export function writeNumber(value: number): string {
  return value.toLocaleString('en-GB');
}
