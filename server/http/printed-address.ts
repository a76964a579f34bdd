import type { FastifyRequest } from 'fastify';

const HOST = /^(?:[\p{L}\d.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/iu;

/**
 * The address that files and citations print before a path: the one the operator has set, else that under
 * which the reader asked. `X-Forwarded-*` headers count only where the settings trust them. Empty where the
 * request names no usable host.
 */
export function printedAddress(
  { protocol, host }: Pick<FastifyRequest, 'protocol' | 'host'>,
  publicUrl: string | undefined,
): string {
  if (publicUrl !== undefined) return publicUrl.replace(/\/+$/, '');
  const address = `${protocol}://${host}`;
  return HOST.test(host) && URL.canParse(address) ? new URL(address).origin : '';
}
