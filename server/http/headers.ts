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
const OPEN_PATHS = /^\/(?:graphql(?:$|[/?])|charts\/|data\/|records\.csv)/;

/** What a script of another site may read of an answer beside the plainest headers. */
const EXPOSED =
  'accept-ranges, content-disposition, content-range, etag, link, ratelimit-limit, ratelimit-remaining, ratelimit-reset, retry-after, x-request-id';

/** What it may say in its request. */
const HEADERS_ALLOWED =
  'accept, apollo-require-preflight, apollographql-client-name, apollographql-client-version, content-type, if-none-match, if-range, range, x-apollo-operation-name, x-request-id';

const DAY = 86_400;

function allowOrigins(reply: FastifyReply): void {
  reply.header('access-control-allow-origin', '*');
  reply.header('access-control-expose-headers', EXPOSED);
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
    const allowed = `GET, HEAD, ${request.url.startsWith('/graphql') ? 'POST, ' : ''}OPTIONS`;
    reply.header('allow', allowed);
    reply.header('access-control-allow-methods', allowed);
    reply.header('access-control-allow-headers', HEADERS_ALLOWED);
    reply.header('access-control-max-age', DAY);
    return reply.code(204).send();
  });
}
