import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Client } from './client.ts';
import { writeNumber } from './limit-error.ts';
import { RateLimiter } from './rate-limiter.ts';
import type { Limits } from './limits.ts';

/** Every request costs this much, whatever becomes of it; the cost of what is executed comes on top. */
export const REQUEST_POINTS = 1;

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST']);

/** The clients behind the requests for /graphql. */
export type ClientOf = (request: FastifyRequest) => Client | undefined;

/** What a client reads that has spent its points. */
export function rateLimited({ allowance, secondsLeft }: Client, cost?: number): string {
  const { limit, remaining } = allowance;
  const asked = cost === undefined ? 'this request' : `this query of ${writeNumber(cost)} points`;
  return `You have ${writeNumber(remaining)} of ${writeNumber(limit)} points left, too few for ${asked}. Ask again in ${writeNumber(secondsLeft)} s, or for less at a time.`;
}

/** Whether a cache that serves many readers may hand the answer to another than the client counted. */
function isForOthersToo(request: FastifyRequest, reply: FastifyReply): boolean {
  // Where no proxy told us its address, whoever is connected is counted, with all it may pass on to.
  const behindProxy = request.ip !== request.socket.remoteAddress;
  return behindProxy && String(reply.getHeader('cache-control')).includes('public');
}

/**
 * Takes a point for every request for /graphql, answers 429 where none is left, and tells the
 * allowance in the `RateLimit-*` headers of every answer but those that a cache before the service may
 * give to other readers.
 */
export function limitRates(app: FastifyInstance, limits: Limits): ClientOf {
  const limiter = new RateLimiter(limits);
  const clients = new WeakMap<FastifyRequest, Client>();
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.url !== '/graphql' || !METHODS.has(request.method)) return;
    const client = new Client(limiter, request.ip, await limiter.look(request.ip));
    clients.set(request, client);
    if (await client.spend(REQUEST_POINTS)) return;
    return reply
      .code(429)
      .header('retry-after', client.secondsLeft)
      .header('cache-control', 'no-store')
      .send({ errors: [{ message: rateLimited(client), extensions: { code: 'RATE_LIMITED' } }] });
  });
  app.addHook('onSend', async (request, reply) => {
    const client = clients.get(request);
    if (!client || isForOthersToo(request, reply)) return;
    reply.header('ratelimit-limit', client.allowance.limit);
    reply.header('ratelimit-remaining', client.allowance.remaining);
    reply.header('ratelimit-reset', client.secondsLeft);
  });
  return (request) => clients.get(request);
}
