import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Short and without anything that could forge a line of a log. */
const SANE = /^[\w.:+/=-]{1,100}$/;

/** The id a proxy or client gave in `x-request-id`, where it is sane; otherwise a new one. */
export function chooseRequestId(request: Pick<IncomingMessage, 'headers'>): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && SANE.test(given) ? given : randomUUID();
}
