import type { GraphQLRequestContext } from '@apollo/server';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { Context } from '../context.ts';
import { selectsRateLimit } from '../limits/selects-rate-limit.ts';

/** An operation of a document that was found valid. */
export interface ValidOperation {
  /** Tells the document and the operation from others. */
  key: string;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** Its name; null where it has none. */
  name: string | null;
  /** Whether its answer tells a client about itself, so that no cache may answer it. */
  isPersonal: boolean;
}

const known = new WeakMap<OperationDefinitionNode, ValidOperation>();

/** The operation that a request has chosen, once it is chosen; undefined where there is none. */
export function validOperationOf({
  document,
  operation,
  queryHash,
}: Pick<GraphQLRequestContext<Context>, 'document' | 'operation' | 'queryHash'>):
  ValidOperation | undefined {
  if (!document || !operation) return undefined;
  const found = known.get(operation);
  if (found) return found;
  const name = operation.name?.value ?? null;
  const valid: ValidOperation = {
    key: `${queryHash ?? ''}\n${name ?? ''}`,
    document,
    operation,
    name,
    isPersonal: selectsRateLimit(document),
  };
  known.set(operation, valid);
  return valid;
}
