import {
  ApolloServer,
  type ApolloServerPlugin,
  type GraphQLRequestContextWillSendResponse,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { maskError } from '../errors.ts';
import { errorBody } from './http-errors.ts';
import { queriesOnly } from './queries-only.rule.ts';

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
const chooseStatus: ApolloServerPlugin<Context> = {
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

/** A plain GET is safe where nothing identifies the client: it may skip the preflight check. */
function allowPlainGet(request: FastifyRequest, _reply: FastifyReply, done: () => void): void {
  const { cookie, authorization } = request.headers;
  if (request.method === 'GET' && cookie === undefined && authorization === undefined) {
    request.headers['apollo-require-preflight'] = '1';
  }
  done();
}

function isReaderWithoutQuery(request: FastifyRequest): boolean {
  const asked = new URLSearchParams(request.url.split('?')[1]);
  const html = request.headers.accept?.includes('text/html') === true;
  return request.method === 'GET' && html && !asked.has('query') && !asked.has('extensions');
}

const HINT = {
  message:
    'This is the GraphQL endpoint. Send a query by POST as JSON, or by GET as ?query={dataVersion{hash}}. The schema can be read by introspection.',
};

/** Serves the schema at /graphql, by GET and POST. */
export async function serveGraphql(
  app: FastifyInstance,
  { schema, createContext }: { schema: GraphQLSchema; createContext: () => Context },
): Promise<void> {
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    validationRules: [queriesOnly],
    nodeEnv: 'production',
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    logger: {
      debug: (message: string) => {
        app.log.debug(message);
      },
      info: (message: string) => {
        app.log.info(message);
      },
      warn: (message: string) => {
        app.log.warn(message);
      },
      error: (message: string) => {
        app.log.error(message);
      },
    },
    formatError: (formatted, error) =>
      maskError(formatted, error, (fault) => {
        app.log.error({ err: fault }, 'A query failed');
      }),
    plugins: [
      chooseStatus,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: app.server }),
    ],
  });
  await apollo.start();
  app.addHook('preClose', () => apollo.stop());

  const answer = fastifyApolloHandler(apollo, {
    context: () => Promise.resolve(createContext()),
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: allowPlainGet,
    async handler(request, reply) {
      reply.header('vary', 'accept');
      if (isReaderWithoutQuery(request)) return HINT;
      return answer.call(this, request, reply);
    },
  });
  app.route({
    method: ['PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    handler: (_request, reply) =>
      reply
        .code(405)
        .header('allow', 'GET, POST')
        .send(errorBody('GraphQL is asked by GET or POST. Send the query by POST.', 'BAD_REQUEST')),
  });
}
