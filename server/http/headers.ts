import type { FastifyInstance, FastifyReply } from 'fastify';

/** Nothing but our own files; no inline script or style; no frame around the pages. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

/** Paths that scripts of any other site may read; there are no cookies, so nothing is at risk. */
const OPEN_PATHS = /^\/(?:graphql(?:$|[/?])|charts\/|data\/)/;

const DAY = 86_400;

function allowOrigins(reply: FastifyReply): void {
  reply.header('access-control-allow-origin', '*');
  reply.header('access-control-expose-headers', 'etag, retry-after, content-disposition');
}

/** Sets the security headers of every answer, and opens the read paths to other origins. */
export function setHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('content-security-policy', CONTENT_SECURITY_POLICY);
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'strict-origin-when-cross-origin');
    reply.header('cross-origin-opener-policy', 'same-origin');
    if (!OPEN_PATHS.test(request.url)) return;
    allowOrigins(reply);
    if (request.method !== 'OPTIONS') return;
    reply.header('access-control-allow-methods', 'GET, HEAD, POST, OPTIONS');
    reply.header(
      'access-control-allow-headers',
      'content-type, accept, apollo-require-preflight, x-apollo-operation-name, if-none-match',
    );
    reply.header('access-control-max-age', DAY);
    return reply.code(204).send();
  });
}
