import type { FastifyInstance, FastifyReply, RouteOptions } from 'fastify';
import { errorBody } from './http-errors.ts';

const READING = 'GET, HEAD, OPTIONS';

/** Methods the router knows that no path here answers. */
const REFUSED = ['POST', 'PUT', 'PATCH', 'DELETE'];

/**
 * Lets every path that answers GET answer HEAD by the same way, OPTIONS with what is allowed, and
 * all other methods with 405. Must be called before the routes are made.
 */
export function completeMethods(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    if (!isReading(route)) return;
    route.method = ['GET', 'HEAD'];
    app.route({ method: 'OPTIONS', url: route.url, handler: sendAllowed });
    app.route({ method: REFUSED, url: route.url, handler: refuseMethod });
  });
}

/** Routes of several methods see to the others themselves. */
function isReading({ method }: RouteOptions): boolean {
  return method === 'GET';
}

async function sendAllowed(_request: unknown, reply: FastifyReply): Promise<FastifyReply> {
  return reply.code(204).header('allow', READING).send();
}

async function refuseMethod(_request: unknown, reply: FastifyReply): Promise<FastifyReply> {
  const body = errorBody('This address is only read. Ask by GET.', 'BAD_REQUEST');
  return reply.code(405).header('allow', READING).send(body);
}
