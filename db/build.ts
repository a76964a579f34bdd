import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { checkData } from './checks/check-data.ts';
import { createDatabase, type Database } from './client.ts';
import { hashData } from './data-hash.ts';
import { deriveReadTables } from './derive/read-tables.ts';
import { DataRejected } from './data-rejected.ts';
import type { DataFiles } from './import/read-data.ts';
import { insertRows } from './insert-rows.ts';
import { readReleases } from './release-files.ts';
import { presentRelease, type Release } from './releases.ts';
import { dataVersion } from './schema/datasets.ts';
import { releases } from './schema/releases.ts';

const MIGRATIONS = fileURLToPath(new URL('./migrations', import.meta.url));

/** What to build from, and where to. */
export interface BuildOptions {
  /** The folder of the data files. */
  dataDir: string;
  /** The database file to write; its folder is created. */
  out: string;
  /** Called once per data set, with the rows of its files. */
  onProgress?: ((progress: BuildProgress) => void) | undefined;
}

/** One data set that is in the database. */
export interface BuildProgress {
  /** Slug of the data set. */
  dataset: string;
  rows: number;
}

/** What was built. */
export interface BuildResult {
  /** SHA-256 of the data files, in hex. */
  hash: string;
  /** Rows per table. */
  counts: Record<string, number>;
  /** Size of the database file. */
  bytes: number;
  milliseconds: number;
}

/**
 * Reads, checks and derives everything, and puts a complete database in the place of `out`. Until
 * then the old file stays, and after a failure too. The same files give the same bytes.
 * @throws {DataRejected} when the data breaks a rule.
 */
export function buildDatabase({ dataDir, out, onProgress }: BuildOptions): BuildResult {
  const started = performance.now();
  const { data, findings } = checkData(dataDir);
  if (!data || findings.length > 0) throw new DataRejected(findings);
  const hash = hashData(dataDir);
  const temporary = `${out}.${process.pid}.part`;
  mkdirSync(dirname(out), { recursive: true });
  removeDatabase(temporary);
  try {
    const counts = writeDatabase(temporary, data, hash);
    renameSync(temporary, out);
    for (const progress of progressOf(data)) onProgress?.(progress);
    const milliseconds = Math.round(performance.now() - started);
    return { hash, counts, bytes: statSync(out).size, milliseconds };
  } finally {
    removeDatabase(temporary);
  }
}

function writeDatabase(path: string, data: DataFiles, hash: string): Record<string, number> {
  const db = createDatabase(path);
  try {
    db.$client.pragma('synchronous = OFF'); // The file counts only once it is renamed.
    migrate(db, { migrationsFolder: MIGRATIONS });
    const counts = db.transaction(() => {
      const inserted = insertRows(db, data);
      const present = presentRelease(data, hash);
      const { released } = present;
      db.insert(dataVersion).values({ id: 1, hash, released, counts: inserted }).run();
      insertReleases(db, [...readReleases(data.dir), present]);
      deriveReadTables(db);
      return inserted;
    });
    db.$client.exec("INSERT INTO search(search) VALUES ('optimize'); ANALYZE; VACUUM;");
    return counts;
  } finally {
    db.$client.close();
  }
}

/** A release of the present version is the present state; it stands once. */
function insertReleases(db: Database, all: readonly Release[]): void {
  const byVersion = new Map(all.map((release) => [release.version, release]));
  for (const release of byVersion.values()) db.insert(releases).values(release).run();
}

function progressOf({ sets }: DataFiles): BuildProgress[] {
  return sets.map(({ origin, acts, claims, sentences, readings }) => ({
    dataset: origin.slug,
    rows: acts.length + claims.length + sentences.length + readings.length,
  }));
}

function removeDatabase(path: string): void {
  for (const file of [path, `${path}-journal`]) rmSync(file, { force: true });
}
