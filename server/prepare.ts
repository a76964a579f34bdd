import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildDatabase } from '../db/build.ts';
import { openDatabase } from '../db/client.ts';
import { hashData } from '../db/data-hash.ts';
import { loadReference } from '../db/reference/reference.ts';

/** What is prepared, and where the parts lie. */
export interface Preparation {
  /** The checkout: holds db/, dashboard/ and build/. */
  root: string;
  /** The database to build from db/data, or null where the operator names a finished one. */
  database: string | null;
  /** Told each step in a line. */
  onProgress: (line: string) => void;
}

/**
 * Builds what a checkout lacks before it can be served: the database when the data files or the
 * code in db/ have changed, the dashboard when its sources have. A second call does nothing.
 * @throws {DataRejected} when the data breaks a rule
 */
export async function prepare({ root, database, onProgress }: Preparation): Promise<void> {
  if (database !== null) prepareDatabase(root, database, onProgress);
  await prepareDashboard(root, onProgress);
}

function prepareDatabase(root: string, database: string, onProgress: (line: string) => void): void {
  const dataDir = join(root, 'db', 'data');
  if (!existsSync(dataDir)) return;
  const stamp = `${database}.stamp`;
  const sources = hashFolder(join(root, 'db'));
  if (readStamp(stamp) === sources && holdsData(database, dataDir)) return;
  onProgress(`Building the database ${database} from db/data …`);
  const { counts, bytes, milliseconds } = buildDatabase({ dataDir, out: database });
  writeFileSync(stamp, sources);
  const size = `${String(Math.round(bytes / 1024))} KiB`;
  const seconds = (milliseconds / 1000).toFixed(1);
  onProgress(`  ${String(counts['acts'] ?? 0)} acts, ${size}, ${seconds} s.`);
}

/** Whether the database can be opened and was built from the data files as they are. */
function holdsData(database: string, dataDir: string): boolean {
  if (!existsSync(database)) return false;
  try {
    const db = openDatabase(database);
    const { hash } = loadReference(db).version;
    db.$client.close();
    return hash === hashData(dataDir);
  } catch {
    return false;
  }
}

async function prepareDashboard(root: string, onProgress: (line: string) => void): Promise<void> {
  const sources = join(root, 'dashboard');
  if (!existsSync(join(sources, 'index.html'))) return;
  const built = join(root, 'build', 'dashboard');
  const stamp = `${built}.stamp`;
  const hash = hashFolder(sources, [join(root, 'package-lock.json')]);
  if (readStamp(stamp) === hash && existsSync(join(built, 'index.html'))) return;
  onProgress('Building the dashboard …');
  rmSync(stamp, { force: true });
  const started = performance.now();
  try {
    const { build } = await import('vite');
    await build({ configFile: join(sources, 'vite.config.ts'), logLevel: 'error' });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    onProgress(`  The dashboard could not be built, the API is served without it: ${reason}`);
    return;
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
  onProgress(`  ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

function readStamp(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** SHA-256 over the paths and bytes of the files below a folder, and of some more. */
function hashFolder(folder: string, more: readonly string[] = []): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of [...files.sort(), ...more.filter((path) => existsSync(path))]) {
    const bytes = readFileSync(file);
    hash.update(`${file.slice(folder.length)}\n${String(bytes.length)}\n`).update(bytes);
  }
  return hash.digest('hex');
}
