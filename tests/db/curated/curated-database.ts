import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDatabase } from '../../../db/build.ts';
import { openDatabase, type Database } from '../../../db/client.ts';

const DB = fileURLToPath(new URL('../../../db', import.meta.url));
const PREFIX = 'chancery-curated-';
const PATIENCE_MS = 120_000;

/** The folder of the curated data files. */
const CURATED = join(DB, 'data');

/** Changes whenever a file does from which the database is made, data or code. */
function stateOfFiles(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(DB, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = statSync(join(DB, name), { throwIfNoEntry: false });
    if (file?.isFile()) hash.update(`${name} ${file.mtimeMs} ${file.size}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

function hasEnded(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** Test files have no common end: the next run clears away what earlier ones left. */
function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir())) {
    const run = name.startsWith(PREFIX) && Number.parseInt(name.slice(PREFIX.length), 10);
    if (run && hasEnded(run)) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isTaken(lock: string): boolean {
  try {
    mkdirSync(lock);
    return false;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return true;
    throw error;
  }
}

/**
 * The curated data as a database opened for reading. It is built once for all test files of a run:
 * the first to ask builds, the others wait.
 * @throws {Error} when another test file has been building for two minutes.
 */
export function openCurated(): Database {
  removeLeftovers();
  const folder = join(tmpdir(), `${PREFIX}${process.ppid}-${stateOfFiles()}`);
  const out = join(folder, 'chancery.sqlite');
  const lock = join(folder, 'lock');
  mkdirSync(folder, { recursive: true });
  const deadline = Date.now() + PATIENCE_MS;
  while (!existsSync(out)) {
    if (isTaken(lock)) {
      if (Date.now() > deadline) throw new Error(`${out} is still being built. Remove ${lock}.`);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
      continue;
    }
    try {
      buildDatabase({ dataDir: CURATED, out });
    } finally {
      rmSync(lock, { recursive: true });
    }
  }
  return openDatabase(out);
}
