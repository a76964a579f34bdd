import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DatabaseUnusable, openDatabase } from '../db/client.ts';
import { DataRejected } from '../db/data-rejected.ts';
import { CannotListen, listen } from './listen.ts';
import { prepare } from './prepare.ts';
import { createServer } from './server.ts';
import { InvalidSettings, readSettings, type Environment } from './settings.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Prepares, opens the database, listens, and stops on SIGINT or SIGTERM. The promise resolves when
 * the service listens; a failure is told in sentences and sets the exit code (2 settings, 1 the rest).
 * @param overrides settings that stand above the environment's
 * @param options.prepared everything is built already; nothing is looked for in the checkout
 */
export async function serve(
  overrides: Environment = {},
  { prepared = false }: { prepared?: boolean } = {},
): Promise<void> {
  try {
    await start({ ...process.env, ...overrides }, prepared);
  } catch (error) {
    process.exitCode = explainFailure(error);
  }
}

async function start(environment: Environment, prepared: boolean): Promise<void> {
  const settings = readSettings(environment);
  const named = Boolean(environment['DATABASE']?.trim());
  const database = named ? settings.database : resolve(ROOT, settings.database);
  if (!prepared) {
    const onProgress = (line: string): void => {
      console.log(line);
    };
    await prepare({ root: ROOT, database: named ? null : database, onProgress });
  }
  const db = openDatabase(database);
  const app = await createServer({ db, settings, watch: true });
  try {
    const address = await listen(app, settings);
    console.log(`Chancery answers at ${address} (GraphQL at ${address}graphql). Stop with Ctrl-C.`);
  } catch (error) {
    await app.close();
    throw error;
  }
  const stop = (): void => void app.close();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  stopWithShell(stop);
}

/** How often the shell that npm started is looked at, in milliseconds. */
const LOOK_EVERY_MS = 250;

/**
 * Stops when npm has been stopped: it starts the service through a shell, and that passes no signal
 * on. A service that went on would keep the port.
 */
function stopWithShell(stop: () => void): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const shell = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(timer);
    stop();
  }, LOOK_EVERY_MS).unref();
}

/** Tells why the service did not start, and gives the exit code. */
function explainFailure(error: unknown): number {
  if (error instanceof InvalidSettings) {
    console.error(`The settings are wrong:\n${error.message}`);
    return 2;
  }
  const expected =
    error instanceof DatabaseUnusable ||
    error instanceof DataRejected ||
    error instanceof CannotListen;
  if (!expected) throw error;
  console.error(error.message);
  return 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await serve();
