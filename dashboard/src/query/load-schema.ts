import type { GraphQLSchema, IntrospectionQuery } from 'graphql';
import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import { runQuery } from './run-query.ts';

/**
 * Asks the service for its schema.
 * @throws {Error} in a sentence where it cannot be had; queries run without it
 */
export async function loadSchema(signal: AbortSignal): Promise<GraphQLSchema> {
  const question = getIntrospectionQuery({ descriptions: true, specifiedByUrl: false });
  const { data, errors } = await runQuery(question, {}, signal);
  const [fault] = errors;
  if (fault || !data) throw new Error(fault?.message ?? 'The service gave no schema.');
  return buildClientSchema(data as unknown as IntrospectionQuery);
}
