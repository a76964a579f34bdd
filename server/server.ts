import { fileURLToPath } from 'node:url';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import { fastify, LogController, type FastifyInstance, type FastifyServerOptions } from 'fastify';
import type { Database } from '../db/client.ts';
import type { Context } from './context.ts';
import { serveGraphql } from './http/graphql-route.ts';
import { setHeaders } from './http/headers.ts';
import { registerHealth } from './http/health.ts';
import { tagEncodings } from './http/entity-tags.ts';
import {
  answerBadAddress,
  answerBadRequest,
  answerErrors,
  BODY_LIMIT,
} from './http/http-errors.ts';
import { logError } from './http/log-error.ts';
import { completeMethods } from './http/methods.ts';
import { createMetrics, registerMetrics } from './http/metrics.ts';
import { Operations } from './http/operations.ts';
import { chooseRequestId } from './http/request-id.ts';
import { watchRequests } from './http/watch-requests.ts';
import { limitRates } from './limits/rate-limit.hooks.ts';
import { LiveDatabase } from './live-database.ts';
import { servePages } from './http/pages.ts';
import { hasRecord } from './http/has-record.ts';
import { registerDataFiles } from './data-files/data-files.route.ts';
import { createFindHeavy } from './lane/heavy-questions.ts';
import { createExecutor, type ExecuteQuery, type ReadTogether } from './execute-query.ts';
import { registerCitations } from './export/cite.route.ts';
import { registerChartFiles } from './export/export.route.ts';
import { createDescriptions } from './export/describe-pages.ts';
import { createFirstAnswers } from './export/first-answers.ts';
import { registerRecordsFile } from './export/records.route.ts';
import { describeEmbedded } from './export/share-head.ts';
import { createSchema } from './schema.ts';
import type { Settings } from './settings.ts';

const DASHBOARD = fileURLToPath(new URL('../build/dashboard', import.meta.url));

/** Brotli at its default of 11 would take 50 ms for an answer of 37 kB; at 4, a third of one. */
const BROTLI_QUALITY = 4;
const GZIP_LEVEL = 6;

/** Answers of fewer bytes are sent as they are: packing them saves no packet. */
const LEAST_COMPRESSED = 1024;

/** How long a client may take to send its request. */
const REQUEST_TIMEOUT_MS = 30_000;

/** What a service is built from. */
export interface ServerOptions {
  /** Opened for reading; the server closes it. */
  db: Database;
  /** Looks every second whether a new database file stands in the place of this one. */
  watch?: boolean;
  settings: Settings;
  /** Where faults are logged; defaults to lines of JSON on standard output. */
  logger?: FastifyServerOptions['logger'];
  /** Folder of the built dashboard; defaults to build/dashboard. */
  dashboard?: string;
}

/** Builds the whole service without listening: what `main.ts` serves and what the tests ask. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { db, settings } = options;
  const app = fastify({
    logger: readLogger(options),
    genReqId: chooseRequestId,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'id' }),
    trustProxy: settings.trustProxy,
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT_MS,
    clientErrorHandler: answerBadRequest,
    frameworkErrors: answerBadAddress,
    exposeHeadRoutes: false,
    routerOptions: { maxParamLength: 500 },
  });
  const schema = createSchema();
  const live = new LiveDatabase(db, app.log, settings);
  app.addHook('onClose', () => live.close());
  if (options.watch) live.watch();
  const createContext = (): Context => live.current.createContext();
  const operations = new Operations();
  const metrics = createMetrics(live);

  answerErrors(app);
  completeMethods(app);
  watchRequests(app, { metrics, operations });
  setHeaders(app);
  await app.register(compress, {
    encodings: ['br', 'gzip', 'identity'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
    zlibOptions: { level: GZIP_LEVEL },
    threshold: LEAST_COMPRESSED,
  });
  tagEncodings(app);
  registerHealth(app, live);
  registerMetrics(app, metrics);
  const cacheBytes = settings.cacheMegabytes * 1024 * 1024;
  const { limits, readPath } = settings;
  const clientOf = limitRates(app, limits);
  const findHeavy = createFindHeavy(schema, settings.laneFrom, readPath);
  await serveGraphql(app, {
    schema,
    live,
    operations,
    metrics,
    cacheBytes,
    limits,
    clientOf,
    readPath,
    findHeavy,
  });
  const executeOn = createExecutor(schema, {
    limits,
    findHeavy,
    log: (fault) => {
      app.log.error({ err: fault }, 'A query failed');
    },
  });
  const readTogether: ReadTogether = (work) => live.use((data) => work(executeOn(data)));
  const execute: ExecuteQuery = (query, variables) =>
    readTogether((executeNow) => executeNow(query, variables));
  registerDataFiles(app, live);
  registerRecordsFile(app, readTogether);
  const dataVersion = (): string => live.current.version.hash;
  registerCitations(app, { execute, publicUrl: settings.publicUrl ?? undefined });
  registerChartFiles(app, {
    execute,
    dataVersion,
    publicUrl: settings.publicUrl ?? undefined,
  });
  await servePages(app, options.dashboard ?? DASHBOARD, {
    hasRecord: (page, slug) => hasRecord(createContext(), page, slug),
    corrections: settings.corrections,
    describe: createDescriptions({ execute, dataVersion, log: app.log }),
    firstAnswers: createFirstAnswers({ execute, dataVersion, log: app.log }),
    embedded: describeEmbedded,
    publicUrl: settings.publicUrl,
  });
  await app.ready();
  return app;
}

/** The log, with errors written as `logError` does. */
function readLogger({
  logger,
  settings,
}: ServerOptions): NonNullable<FastifyServerOptions['logger']> {
  if (logger === false) return false;
  const more = typeof logger === 'object' ? logger : {};
  return { level: settings.logLevel, ...more, serializers: { err: logError } };
}
