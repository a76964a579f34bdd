import type { FastifyReply, FastifyRequest } from 'fastify';
import { matchesTag } from '../http/entity-tags.ts';
import { errorBody } from '../http/http-errors.ts';
import type { LiveDatabase } from '../live-database.ts';
import { readRange } from './byte-range.ts';
import { CACHE_CONTROL } from './data-answer.ts';

/** Sends the database file as it is, whole or one range of it. */
export async function sendDatabase(
  live: LiveDatabase,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const opened = await live.openFile();
  if (opened === null) {
    const message = 'The database file is being replaced. Try again in a few seconds.';
    reply.header('retry-after', '5').header('cache-control', 'no-store');
    return reply.code(503).send(errorBody(message, 'SERVICE_UNAVAILABLE'));
  }
  const { file, size, version } = opened;
  const tag = `"${version.hash}"`;
  reply
    .header('etag', tag)
    .header('cache-control', CACHE_CONTROL)
    .header('accept-ranges', 'bytes')
    .header('content-disposition', 'attachment; filename="chancery.sqlite"')
    .type('application/vnd.sqlite3');

  const { headers, method } = request;
  const whole = headers['if-range'] !== undefined && headers['if-range'] !== tag;
  const range = whole || method === 'HEAD' ? null : readRange(headers.range, size);
  const unchanged = matchesTag(headers['if-none-match'], tag);
  if (unchanged || range === 'unsatisfiable' || method === 'HEAD') {
    await file.close();
    if (unchanged) return reply.code(304).send();
    if (method === 'HEAD') return reply.header('content-length', size).send();
    const message = `The file has ${String(size)} bytes; ask for a range within them.`;
    reply.header('content-range', `bytes */${String(size)}`).type('application/json');
    return reply.code(416).send(errorBody(message, 'BAD_REQUEST'));
  }
  const { first, last } = range ?? { first: 0, last: size - 1 };
  if (range) {
    reply.code(206);
    reply.header('content-range', `bytes ${String(first)}-${String(last)}/${String(size)}`);
  }
  reply.header('content-length', last - first + 1);
  return reply.send(file.createReadStream({ start: first, end: last }));
}
