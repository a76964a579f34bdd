import type { FastifyInstance } from 'fastify';
import type { Database } from '../../db/client.ts';
import type { DataVersionRecord } from '../../db/queries/reference.ts';

/** `/healthz`: the process answers. `/readyz`: the database is open, and which data it holds. */
export function registerHealth(
  app: FastifyInstance,
  { db, version }: { db: Database; version: DataVersionRecord },
): void {
  app.get('/healthz', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    return { status: 'alive' };
  });

  app.get('/readyz', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    if (!db.$client.open) return reply.code(503).send({ status: 'database closed' });
    return { status: 'ready', dataVersion: version.hash, released: version.released };
  });
}
