import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { buildDatabase, type BuildResult } from '../db/build.ts';
import { openDatabase, type Database } from '../db/client.ts';
import { sealOrigins } from '../db/seal.ts';

/** The fixture data folder, as it stands; see its README.md. */
export const SMALL = fileURLToPath(new URL('./fixtures/small', import.meta.url));

/** The new content of a data file: whole, made from the old one, or null to remove the file. */
export type Edit = string | ((text: string) => string) | null;

const folders: string[] = [];
// The process of a test file is ended by a signal, so that its end is too late to clear up; hooks run
// in reverse order, and this one is registered before those that stop services.
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder that goes when the tests of the file have ended. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-'));
  folders.push(folder);
  return folder;
}

/**
 * A copy of the fixture data with edited files (paths relative to the folder), sealed anew unless
 * `sealed` is false.
 */
export function fixtureData(
  edits: Readonly<Record<string, Edit>> = {},
  { sealed = true }: { sealed?: boolean } = {},
): string {
  const folder = join(temporaryFolder(), 'data');
  cpSync(SMALL, folder, { recursive: true });
  for (const [file, edit] of Object.entries(edits)) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    if (edit === null) rmSync(path, { recursive: true });
    else writeFileSync(path, typeof edit === 'string' ? edit : edit(readFileSync(path, 'utf8')));
  }
  if (sealed) sealOrigins(folder);
  return folder;
}

/** An edit that replaces text, which must be there. */
export function replace(from: string, to: string): Edit {
  return (text) => {
    if (!text.includes(from)) throw new Error(`The fixture does not hold "${from}".`);
    return text.replace(from, () => to);
  };
}

/** An edit that adds lines at the end. */
export function append(...lines: string[]): Edit {
  return (text) => `${text}${lines.join('\n')}\n`;
}

/** The fixture data, edited, as a database opened for reading. */
export function buildFixture(edits: Readonly<Record<string, Edit>> = {}): {
  db: Database;
  path: string;
  dataDir: string;
  result: BuildResult;
} {
  const dataDir = fixtureData(edits);
  const path = join(dirname(dataDir), 'chancery.sqlite');
  const result = buildDatabase({ dataDir, out: path });
  return { db: openDatabase(path), path, dataDir, result };
}
