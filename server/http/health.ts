import type { FastifyInstance } from 'fastify';
import type { LiveDatabase } from '../live-database.ts';

/**
 * `/healthz`: the process answers. `/readyz`: whether there are data to serve, and which; it looks
 * for a new database file first, so that it tells what the next request is answered from.
 */
export function registerHealth(app: FastifyInstance, live: LiveDatabase): void {
  app.get('/healthz', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    return { status: 'alive' };
  });

  app.get('/readyz', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    if (!live.usable) return reply.code(503).send({ status: 'database closed' });
    await live.look();
    const { hash, released } = live.current.version;
    return { status: 'ready', dataVersion: hash, released };
  });
}
