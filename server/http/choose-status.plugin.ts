import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import type { Context } from '../context.ts';

/** Faults of the document or its variables: told with 200 to clients of the older media type. */
const DOCUMENT_FAULTS: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
]);

function isRefusedDocument({
  request,
  response,
}: GraphQLRequestContextWillSendResponse<Context>): boolean {
  if (response.http.status !== 400 || response.body.kind !== 'single') return false;
  const { data, errors } = response.body.singleResult;
  return (
    typeof request.query === 'string' &&
    data === undefined &&
    (errors ?? []).every((error) => DOCUMENT_FAULTS.has(error.extensions?.['code']))
  );
}

/**
 * GraphQL over HTTP asks for 200 where a document is refused under `application/json`, and for 400
 * under `application/graphql-response+json`.
 */
export const chooseStatus: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse(requestContext) {
        const accept = requestContext.request.http?.headers.get('accept') ?? '';
        const strict = accept.includes('application/graphql-response+json');
        if (!strict && isRefusedDocument(requestContext)) {
          requestContext.response.http.status = 200;
        }
        return Promise.resolve();
      },
    }),
};
