import type { FastifyInstance } from 'fastify';
import { openDatabase, type Database } from '../../db/client.ts';
import { READ_PATH_SWITCHES } from '../../server/read-path.ts';
import { createServer, type ServerOptions } from '../../server/server.ts';
import { readSettings, type Environment } from '../../server/settings.ts';
import { buildFixture, temporaryFolder, type Edit } from '../helpers.ts';

interface Answer<T> {
  data?: T | null;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string } }[];
  extensions?: { cost: { cost: number; limit: number } };
}

/** A running service over the fixture data, asked as a client asks it. */
export interface Service {
  app: FastifyInstance;
  db: Database;
  /** Lines of the log, parsed. */
  log: Record<string, unknown>[];
  ask: <T>(query: string, variables?: object) => Promise<Answer<T>>;
  /** The data of a query that must not fail. */
  data: <T>(query: string, variables?: object) => Promise<T>;
  /** The only error of a query that must fail. */
  error: (query: string, variables?: object) => Promise<{ message: string; code: string }>;
  close: () => Promise<void>;
}

/** States of the read path in which the same tests are run. */
const STATES: Readonly<Record<string, Environment>> = {
  off: {
    ...Object.fromEntries(READ_PATH_SWITCHES.map(({ name }) => [name, 'off'])),
    CACHE_MEGABYTES: '0',
  },
  lane: { LANE_FROM: '0' },
};

/** Starts a service over a database file. */
export async function startService(
  path: string,
  { environment = {}, ...options }: Partial<ServerOptions> & { environment?: Environment } = {},
): Promise<Service> {
  const db = openDatabase(path);
  const log: Record<string, unknown>[] = [];
  const app = await createServer({
    db,
    settings: readSettings({ ...STATES[process.env['READ_PATH'] ?? ''], ...environment }),
    logger: {
      level: 'warn',
      stream: { write: (line: string) => log.push(JSON.parse(line) as Record<string, unknown>) },
    },
    dashboard: temporaryFolder(),
    ...options,
  });

  async function ask<T>(query: string, variables?: object): Promise<Answer<T>> {
    const payload = { query, variables };
    const answer = await app.inject({ method: 'POST', url: '/graphql', payload });
    return answer.json<Answer<T>>();
  }

  return {
    app,
    db,
    log,
    ask,
    async data<T>(query: string, variables?: object) {
      const { data, errors } = await ask<T>(query, variables);
      if (errors || !data) throw new Error(JSON.stringify(errors));
      return data;
    },
    async error(query, variables) {
      const { errors = [] } = await ask(query, variables);
      const [error] = errors;
      if (!error || errors.length > 1) throw new Error(`${String(errors.length)} errors`);
      return { message: error.message, code: error.extensions.code };
    },
    async close() {
      await app.close();
      db.$client.close();
    },
  };
}

/** Starts a service over the fixture data, edited. */
export function startFixture(edits: Readonly<Record<string, Edit>> = {}): Promise<Service> {
  return startService(buildFixture(edits).path);
}
