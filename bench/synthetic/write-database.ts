import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { createDatabase, openDatabase, type Database } from '../../db/client.ts';
import { deriveReadTables } from '../../db/derive/read-tables.ts';
import { dataVersion, releases } from '../../db/schema/index.ts';
import { writeActs } from './write-acts.ts';
import { writeWorld } from './world.ts';

const MIGRATIONS = fileURLToPath(new URL('../../db/migrations', import.meta.url));

/** A new number means that older files are not what the generator makes now. */
const GENERATOR = 4;

const SEARCH_ROWS = `
  INSERT INTO search (kind, slug, title, names, body) SELECT 'polity', slug, name, short_name, capital FROM polities;
  INSERT INTO search (kind, slug, title, names, body) SELECT 'treaty', slug, title, '', '' FROM treaties;
  INSERT INTO search (kind, slug, title, names, body) SELECT 'source', slug, title, label, '' FROM sources;`;

/** What to make. */
export interface Synthetic {
  /** Path of the file. */
  path: string;
  acts: number;
  seed: number;
}

/** What identifies the data of a synthetic database, in place of a hash over data files. */
function versionOf({ acts, seed }: Synthetic): string {
  return createHash('sha256').update(`synthetic ${GENERATOR} ${acts} ${seed}`).digest('hex');
}

function isThere(synthetic: Synthetic): boolean {
  if (!existsSync(synthetic.path)) return false;
  try {
    const db = openDatabase(synthetic.path);
    const row = db.select().from(dataVersion).get();
    db.$client.close();
    return row?.hash === versionOf(synthetic);
  } catch {
    return false;
  }
}

/** Indexes are faster built whole than row by row. */
function withoutIndexes(db: Database, work: () => void): void {
  const client = db.$client;
  const indexes = client
    .prepare<[], { name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL",
    )
    .all();
  for (const { name } of indexes) client.exec(`DROP INDEX \`${name}\``);
  work();
  for (const { sql } of indexes) client.exec(sql);
}

/**
 * Writes a synthetic database, complete as the service wants it, unless the same one is there.
 * @returns seconds it took; null when it was there
 */
export function writeDatabase(synthetic: Synthetic): number | null {
  if (isThere(synthetic)) return null;
  const { path, acts, seed } = synthetic;
  const started = performance.now();
  const temporary = `${path}.part`;
  mkdirSync(dirname(path), { recursive: true });
  rmSync(temporary, { force: true });
  const db = createDatabase(temporary);
  db.$client.pragma('synchronous = OFF');
  db.$client.pragma('journal_mode = OFF');
  db.$client.pragma('cache_size = -524288');
  db.$client.pragma('foreign_keys = OFF');
  migrate(db, { migrationsFolder: MIGRATIONS });
  withoutIndexes(db, () => {
    writeWorld(db, seed);
    db.$client.exec(SEARCH_ROWS);
    const written = writeActs(db.$client, acts, seed);
    const hash = versionOf(synthetic);
    const released = '2026-01-01';
    db.insert(dataVersion)
      .values({ id: 1, hash, released, counts: { ...written } })
      .run();
    db.insert(releases)
      .values({ version: hash.slice(0, 12), released, acts: [] })
      .run();
  });
  deriveReadTables(db);
  db.$client.exec("INSERT INTO search(search) VALUES ('optimize'); ANALYZE;");
  db.$client.close();
  renameSync(temporary, path);
  return (performance.now() - started) / 1000;
}
