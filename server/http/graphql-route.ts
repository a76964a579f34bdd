import { ApolloServer, type ApolloServerOptions } from '@apollo/server';
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
import { CompiledQueries } from '../compiled/compiled-queries.ts';
import { executeCompiled } from '../compiled/execute-compiled.plugin.ts';
import { AnswerCache } from '../cache/answer-cache.ts';
import type { Context } from '../context.ts';
import { DirectAnswers } from '../direct/direct-answers.ts';
import { learnOperations } from '../direct/learn-operations.plugin.ts';
import { readEdition } from '../edition.ts';
import { maskError } from '../errors.ts';
import { askLane } from '../lane/ask-lane.plugin.ts';
import type { FindHeavy } from '../lane/heavy-questions.ts';
import { documentLimits } from '../limits/document-limits.ts';
import { KnownCosts } from '../limits/known-costs.ts';
import { limitOperations } from '../limits/limit-operations.plugin.ts';
import type { Limits } from '../limits/limits.ts';
import type { ClientOf } from '../limits/rate-limit.hooks.ts';
import type { LiveDatabase } from '../live-database.ts';
import type { ReadPath } from '../read-path.ts';
import { chooseStatus } from './choose-status.plugin.ts';
import { findRequestFault } from './find-request-fault.ts';
import { errorBody } from './http-errors.ts';
import { keepAnswers } from './keep-answers.plugin.ts';
import { createFaultLog } from './log-faults.plugin.ts';
import type { Metrics } from './metrics.ts';
import type { Operations } from './operations.ts';
import { queriesOnly } from './queries-only.rule.ts';
import { traceOperations } from './trace-operations.plugin.ts';

/** How long requests in flight may take to end once the service is told to stop. */
const STOP_WITHIN_MS = 1000;

const ALLOWED = 'GET, HEAD, POST, OPTIONS';

/** What the endpoint is built from. */
export interface GraphqlOptions {
  schema: GraphQLSchema;
  live: LiveDatabase;
  operations: Operations;
  metrics: Metrics;
  /** Bytes of answers kept at most. */
  cacheBytes: number;
  limits: Limits;
  clientOf: ClientOf;
  /** Which pieces are on. */
  readPath: Pick<ReadPath, 'compiledExecution' | 'directAnswers'>;
  /** Tells which questions belong into the lane. */
  findHeavy: FindHeavy;
}

/** What browsers say of requests that no other site has made: by our own pages, or by the reader. */
const OWN_SITES: ReadonlySet<unknown> = new Set(['same-origin', 'none']);

/**
 * A plain GET may skip the preflight check where nothing identifies the client, and where no other
 * site has sent it: a cookie of any other service on this host would else shut out our own pages.
 */
function allowPlainGet(request: FastifyRequest, _reply: FastifyReply, done: () => void): void {
  const { cookie, authorization } = request.headers;
  const anonymous = cookie === undefined && authorization === undefined;
  if (isReading(request) && (anonymous || OWN_SITES.has(request.headers['sec-fetch-site']))) {
    request.headers['apollo-require-preflight'] = '1';
  }
  done();
}

function isReading({ method }: FastifyRequest): boolean {
  return method === 'GET' || method === 'HEAD';
}

function isReaderWithoutQuery(request: FastifyRequest): boolean {
  const asked = new URLSearchParams(request.url.split('?')[1]);
  const html = request.headers.accept?.includes('text/html') === true;
  return isReading(request) && html && !asked.has('query') && !asked.has('extensions');
}

/** Serves the schema at /graphql, by GET, HEAD and POST. */
export async function serveGraphql(app: FastifyInstance, options: GraphqlOptions): Promise<void> {
  const { live, operations } = options;
  const { apollo, direct } = await startApollo(app, options);
  app.addHook('preClose', () => apollo.stop());

  app.route({
    method: ['GET', 'HEAD', 'POST'],
    url: '/graphql',
    onRequest: allowPlainGet,
    async handler(request, reply) {
      reply.header('vary', 'accept, accept-encoding');
      if (isReaderWithoutQuery(request)) return reply.redirect('/query', 303);
      const fault = findRequestFault(request);
      if (fault !== undefined) return reply.code(400).send(errorBody(fault, 'BAD_REQUEST'));
      const body = await live.use(async (data) => {
        const context = data.createContext();
        operations.begin(context, request);
        const given = await direct?.answer(request, reply, context);
        if (given != null) return given;
        const ask = fastifyApolloHandler(apollo, { context: () => Promise.resolve(context) });
        const answer: unknown = await ask.call(this, asGet(request), reply);
        direct?.learnType(request, reply);
        return answer;
      });
      return reply.statusCode === 304 ? reply.send() : body;
    },
  });
  app.route({
    method: ['PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    handler: (_request, reply) =>
      reply
        .code(405)
        .header('allow', ALLOWED)
        .send(errorBody('GraphQL is asked by GET or POST. Send the query by POST.', 'BAD_REQUEST')),
  });
}

/** HEAD is answered as GET is; the body is left out on the way. */
function asGet(request: FastifyRequest): FastifyRequest {
  if (request.method !== 'HEAD') return request;
  return Object.create(request, { method: { value: 'GET' } }) as FastifyRequest;
}

async function startApollo(
  app: FastifyInstance,
  {
    schema,
    live,
    operations,
    metrics,
    cacheBytes,
    limits,
    clientOf,
    readPath,
    findHeavy,
  }: GraphqlOptions,
): Promise<{ apollo: ApolloServer<Context>; direct: DirectAnswers | null }> {
  const cache = new AnswerCache(cacheBytes);
  live.onChange(() => cache.clear());
  const faults = createFaultLog(operations, app.log);
  const kept = new WeakSet<Context>();
  const observer = {
    onAnswer(context: Context, found: boolean): void {
      if (found) kept.add(context);
      metrics.countCache('answers', found);
    },
    onCopy: (good: boolean) => metrics.countCache('copies', good),
  };
  // Every answer tells the limit of its cost.
  const edition = `${readEdition()} ${String(limits.cost)}`;
  const costs = new KnownCosts(schema);
  const queries = readPath.compiledExecution ? new CompiledQueries(schema) : null;
  const direct = readPath.directAnswers
    ? new DirectAnswers({
        cache,
        edition,
        queries,
        costs,
        limits,
        clientOf,
        findHeavy,
        metrics,
        operations,
      })
    : null;
  const documents = documentLimits(limits);
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    ...documents,
    validationRules: [queriesOnly, ...documents.validationRules],
    nodeEnv: 'production',
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    logger: logTo(app),
    formatError: (formatted, error) => maskError(formatted, error, faults.tell),
    stringifyResult: (result) => cache.write(result),
    plugins: [
      chooseStatus,
      faults.plugin,
      ...(direct ? [learnOperations(direct.known)] : []),
      keepAnswers(cache, observer, edition),
      limitOperations(limits, costs, (context) => {
        const request = operations.requestOf(context);
        return request && clientOf(request);
      }),
      askLane({
        findHeavy,
        milliseconds: limits.milliseconds,
        adopt: (json) => cache.adopt(json),
        tell: faults.tellOf,
      }),
      ...(queries ? [executeCompiled(queries)] : []),
      // What the plugins above add to an answer is told by this one.
      traceOperations(operations, (context) => kept.has(context)),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginDrainHttpServer({
        httpServer: app.server,
        stopGracePeriodMillis: STOP_WITHIN_MS,
      }),
    ],
  });
  await apollo.start();
  return { apollo, direct };
}

function logTo(app: FastifyInstance): NonNullable<ApolloServerOptions<Context>['logger']> {
  return {
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
  };
}
