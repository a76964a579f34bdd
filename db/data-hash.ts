import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RELEASES_FOLDER } from './releases-folder.ts';
import { compareText } from './rows/ids.ts';

/**
 * The data version: SHA-256, in hex, over the paths and bytes of all data files. README.md, files
 * whose name begins with a dot, and the records of releases, which name versions, are left out.
 */
export function hashData(dataDir: string): string {
  const hash = createHash('sha256');
  for (const path of dataPaths(dataDir, '').toSorted(compareText)) {
    const bytes = readFileSync(join(dataDir, path));
    // The length keeps one file's end from passing for another's beginning.
    hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

function dataPaths(dataDir: string, folder: string): string[] {
  return readdirSync(join(dataDir, folder), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'README.md')
    .filter(({ name }) => folder !== '' || name !== RELEASES_FOLDER)
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? dataPaths(dataDir, path) : [path];
    });
}
