import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Settings } from './settings.ts';

/** The service cannot listen; the message says where, why, and what to set. */
export class CannotListen extends Error {
  override readonly name = 'CannotListen';
}

/**
 * Listens, and gives the address to open in a browser, with a slash at the end.
 * @throws {CannotListen} when the port is taken or the address is not ours
 */
export async function listen(
  app: FastifyInstance,
  { host, port }: Pick<Settings, 'host' | 'port'>,
): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    throw new CannotListen(explain(error, host, port), { cause: error });
  }
  const { address, family, port: chosen } = app.server.address() as AddressInfo;
  const everywhere = address === '0.0.0.0' || address === '::';
  const name = everywhere ? 'localhost' : family === 'IPv6' ? `[${address}]` : address;
  return `http://${name}:${String(chosen)}/`;
}

function explain(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${String(port)} is in use; set PORT=${String(port < 65_535 ? port + 1 : 4000)} or stop the other program.`;
    case 'EACCES':
      return `Port ${String(port)} may not be used by this account; set PORT to a number from 1024 up.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST is "${host}", which is no address of this machine; set 127.0.0.1 or 0.0.0.0.`;
    default:
      return `The service cannot listen on ${host}, port ${String(port)}: ${error instanceof Error ? error.message : String(error)}.`;
  }
}
