import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { SET_FILES, SHARED_FILES } from './read-data.ts';

/** A data file's number of rows (without the header) and its SHA-256 in hex. */
export interface FileSeal {
  name: string;
  rows: number;
  sha256: string;
}

/**
 * The seals of the files beside an `origin.yml`; `folder` is empty for the shared files.
 * @throws {UnsealableFile} when one of them is not well formed.
 */
export function sealFiles(dataDir: string, folder: string): FileSeal[] {
  const names =
    folder === '' ? [...Object.keys(SHARED_FILES), 'sources.json'] : Object.keys(SET_FILES);
  return names
    .filter((name) => existsSync(join(dataDir, folder, name)))
    .map((name) => sealFile(join(dataDir, folder, name), name));
}

/** A file whose rows cannot be counted or whose seal cannot be written. */
export class UnsealableFile extends Error {
  override readonly name = 'UnsealableFile';
}

function sealFile(path: string, name: string): FileSeal {
  const bytes = readFileSync(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name, rows: countRows(name, path, bytes.toString('utf8')), sha256 };
}

/** @throws {UnsealableFile} when the file is not well formed. */
function countRows(name: string, path: string, text: string): number {
  try {
    if (name.endsWith('.json')) return (JSON.parse(text) as unknown[]).length;
    return parse(text, { relaxColumnCount: true }).length - 1;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UnsealableFile(`${path} is not well formed: ${why}. Run "npm run db:check".`, {
      cause,
    });
  }
}
