import { fileURLToPath } from 'node:url';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import { fastify, LogController, type FastifyInstance, type FastifyServerOptions } from 'fastify';
import type { Database } from '../db/client.ts';
import { prepareContexts } from './context.ts';
import { serveGraphql } from './http/graphql-route.ts';
import { setHeaders } from './http/headers.ts';
import { registerHealth } from './http/health.ts';
import { answerErrors, BODY_LIMIT } from './http/http-errors.ts';
import { servePages } from './http/pages.ts';
import { createExecutor } from './execute-query.ts';
import { registerChartFiles } from './export/export.route.ts';
import { createSchema } from './schema.ts';
import type { Settings } from './settings.ts';

const DASHBOARD = fileURLToPath(new URL('../build/dashboard', import.meta.url));

/** Brotli at its default of 11 would take 50 ms for an answer of 37 kB; at 4, a third of one. */
const BROTLI_QUALITY = 4;

/** How long a client may take to send its request. */
const REQUEST_TIMEOUT_MS = 30_000;

/** What a service is built from. */
export interface ServerOptions {
  /** Opened for reading; the caller closes it after the server. */
  db: Database;
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
    logger: options.logger ?? { level: settings.logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: settings.trustProxy,
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT_MS,
    routerOptions: { maxParamLength: 500 },
  });
  const schema = createSchema();
  const createContext = prepareContexts(db);

  answerErrors(app);
  setHeaders(app);
  await app.register(compress, {
    encodings: ['br', 'gzip', 'identity'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
  });
  registerHealth(app, { db, version: createContext().reference.version });
  await serveGraphql(app, { schema, createContext });
  registerChartFiles(app, {
    execute: createExecutor(schema, createContext, (fault) => {
      app.log.error({ err: fault }, 'A query failed');
    }),
    publicUrl: settings.publicUrl ?? undefined,
  });
  await servePages(app, options.dashboard ?? DASHBOARD);
  await app.ready();
  return app;
}
