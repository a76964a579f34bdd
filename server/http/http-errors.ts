import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { MASKED_CODE, MASKED_MESSAGE, type ErrorCode } from '../errors.ts';

/** The largest request body, in bytes. */
export const BODY_LIMIT = 256 * 1024;

/** What a client reads for each fault of its request that is found before GraphQL sees it. */
const SENTENCES: Readonly<Record<number, string>> = {
  400: 'The request cannot be read. Send JSON such as {"query": "{ dataVersion { hash } }"} with content-type application/json.',
  413: `The request body is larger than ${String(BODY_LIMIT / 1024)} KiB. Send a shorter query, or split it.`,
  408: 'The request took too long to arrive. Send it again.',
  415: 'The content type of the request body is not understood. Send it as application/json.',
  431: 'The address and the headers of the request are too large. Send a long query by POST.',
};

/** The body of an error answer, in the shape of a GraphQL answer. */
export function errorBody(message: string, code: ErrorCode): { errors: object[] } {
  return { errors: [{ message, extensions: { code } }] };
}

/** The status of a fault the client caused; undefined for faults of ours. */
function clientStatus(error: FastifyError): number | undefined {
  // A Host header that makes no address is found only when the query string is read.
  if (error.code === 'ERR_INVALID_URL') return 400;
  const status = error.statusCode ?? 500;
  return status >= 400 && status < 500 ? status : undefined;
}

/**
 * Answers every error as JSON; faults of ours are logged whole and told as one neutral sentence. No
 * cache may keep a refusal, as it might keep a 404 or 405 that says nothing about it.
 */
export function answerErrors(app: FastifyInstance): void {
  app.addHook('onSend', async (_request, reply) => {
    if (reply.statusCode < 400 || reply.hasHeader('cache-control')) return;
    reply.header('cache-control', 'no-store');
  });
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = clientStatus(error);
    if (status === undefined) {
      request.log.error({ err: error }, 'A request failed');
      return reply.code(500).send(errorBody(MASKED_MESSAGE, MASKED_CODE));
    }
    const sentence = SENTENCES[status] ?? SENTENCES[400] ?? '';
    return reply.code(status).send(errorBody(sentence, 'BAD_REQUEST'));
  });
}

/** Answers an address the router cannot read. */
export function answerBadAddress(
  _error: FastifyError,
  _request: FastifyRequest,
  reply: FastifyReply,
): void {
  const message = 'The address cannot be read. Encode its special characters as %XX in UTF-8.';
  void reply.code(400).send(errorBody(message, 'BAD_REQUEST'));
}

/** Answers what is no HTTP request, where the connection can still be written to. */
export function answerBadRequest(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status =
    error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code?.includes('TIMEOUT') ? 408 : 400;
  const body = JSON.stringify(errorBody(SENTENCES[status] ?? '', 'BAD_REQUEST'));
  socket.end(
    [
      `HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}`,
      'content-type: application/json; charset=utf-8',
      `content-length: ${String(Buffer.byteLength(body))}`,
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
