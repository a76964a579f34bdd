import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';

/** A strong tag with the encoding at its end, as sent by `tagEncodings`. */
const ENCODED = /^"(.*)-(br|gzip)"$/;

type SendHook = Exclude<NonNullable<RouteOptions['onSend']>, readonly unknown[]>;

/** Whether an If-None-Match header names a strong tag; tags are compared weakly, as it asks. */
export function matchesTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return splitTags(header).some((one) => one === '*' || one === tag);
}

/** Whether a client holds just this answer; a star names none. */
export function holdsTag(header: string, tag: string): boolean {
  return header !== '*' && matchesTag(header, tag);
}

/**
 * Gives each encoding of an answer a strong tag of its own: a route sets the tag of the content, and
 * a compressed answer leaves with `-br` or `-gzip` at its end. A client's tag loses the ending before
 * the route compares it, and gets it back on a 304. Must be called after compression is registered.
 */
export function tagEncodings(app: FastifyInstance): void {
  const asked = new WeakMap<FastifyRequest, string[]>();

  app.addHook('onRequest', (request, _reply, done) => {
    const header = request.headers['if-none-match'];
    if (header !== undefined) {
      const accepted = request.headers['accept-encoding'] ?? '';
      const tags = splitTags(header);
      asked.set(request, tags);
      const plain = tags.flatMap((tag) => {
        const [, content, encoding] = ENCODED.exec(tag) ?? [];
        return content !== undefined && encoding !== undefined && accepted.includes(encoding)
          ? [`"${content}"`]
          : [];
      });
      request.headers['if-none-match'] = [...tags, ...plain].join(', ');
    }
    done();
  });

  app.addHook('onRoute', (route) => {
    // Hooks of a route run in order: this one after the one that compresses.
    route.onSend = [...toList(route.onSend), tagAnswer];
  });

  function tagAnswer(
    request: FastifyRequest,
    reply: FastifyReply,
    payload: unknown,
    done: (error: null, payload: unknown) => void,
  ): void {
    const tag = reply.getHeader('etag');
    if (typeof tag === 'string' && tag.startsWith('"')) {
      const encoding = reply.getHeader('content-encoding');
      if (reply.statusCode === 304) reply.header('etag', findAsked(asked.get(request), tag));
      else if (typeof encoding === 'string' && encoding !== 'identity') {
        reply.header('etag', `${tag.slice(0, -1)}-${encoding}"`);
      }
    }
    done(null, payload);
  }
}

function toList(hooks: RouteOptions['onSend']): SendHook[] {
  if (hooks === undefined) return [];
  return Array.isArray(hooks) ? hooks : [hooks];
}

function splitTags(header: string): string[] {
  return header.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
}

/** The tag the client holds the content under. */
function findAsked(tags: readonly string[] = [], tag: string): string {
  return tags.find((one) => one === tag || one.replace(ENCODED, '"$1"') === tag) ?? tag;
}
