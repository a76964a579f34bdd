import { DatabaseUnusable, openDatabase } from '../../db/client.ts';
import { readSettings } from '../settings.ts';

/** What the service answered. */
export interface ServiceAnswer {
  status: number;
  bytes: Buffer;
  /** Addresses that belong with it, as a `Link` header has them. */
  link: string;
  /** The answer read as JSON. */
  json: () => unknown;
}

/** Work failed in a way that the reader can mend; the message says how. */
export class CannotDo extends Error {
  override readonly name = 'CannotDo';
}

/**
 * Builds the service without listening and asks it, so that files made here are those a reader would
 * download. The dashboard need not be built.
 * @throws {CannotDo} when the database cannot be used
 */
export async function askService<T>(
  options: { database: string; publicUrl?: string | undefined },
  work: (get: (url: string) => Promise<ServiceAnswer>) => Promise<T>,
): Promise<T> {
  // The service is loaded only when it is needed: the other commands start at once.
  const { createServer } = await import('../server.ts');
  const { publicUrl } = options;
  const settings = readSettings(publicUrl === undefined ? {} : { PUBLIC_URL: publicUrl });
  const app = await createServer({ db: open(options.database), settings, logger: false });
  try {
    return await work(async (url) => {
      const answer = await app.inject({ method: 'GET', url });
      const { statusCode, rawPayload, headers } = answer;
      return {
        status: statusCode,
        bytes: rawPayload,
        link: String(headers.link ?? ''),
        json: () => answer.json<unknown>(),
      };
    });
  } finally {
    await app.close();
  }
}

function open(path: string): ReturnType<typeof openDatabase> {
  try {
    return openDatabase(path);
  } catch (error) {
    if (!(error instanceof DatabaseUnusable)) throw error;
    throw new CannotDo(error.message, { cause: error });
  }
}
