import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { DataRejected } from './data-rejected.ts';
import { RELEASES_FOLDER } from './releases-folder.ts';
import type { Release, ReleasedAct } from './releases.ts';

const COLUMNS = ['slug', 'title', 'actor', 'target', 'reading', 'hash'] as const;
const NAME = /^(\d{4}-\d{2}-\d{2})_([0-9a-f]{12})\.csv$/;

/**
 * Reads every release of a data folder, the oldest first.
 * @throws {DataRejected} when a file is not what `writeRelease` writes
 */
export function readReleases(dataDir: string): Release[] {
  const folder = join(dataDir, RELEASES_FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.') && name !== 'README.md')
    .toSorted()
    .map((name) => readRelease(folder, name));
}

function readRelease(folder: string, name: string): Release {
  const match = NAME.exec(name);
  if (match === null) {
    throw reject(name, 1, 'The name is not that of a release. Write it with "chancery release".');
  }
  const [, released = '', version = ''] = match;
  return { version, released, acts: readActs(name, readFileSync(join(folder, name), 'utf8')) };
}

function readActs(name: string, text: string): ReleasedAct[] {
  let rows: string[][];
  try {
    rows = parse(text);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    throw reject(name, line, 'The file is not well formed. Take it from the release again.');
  }
  const [header = [], ...acts] = rows;
  if (header.join() !== COLUMNS.join()) {
    throw reject(name, 1, `The columns are not those of a release. Write: ${COLUMNS.join()}`);
  }
  return acts.map(([slug = '', title = '', actor = '', target = '', reading = '', hash = '']) => ({
    slug,
    title,
    actor,
    target,
    reading,
    hash,
  }));
}

function reject(name: string, line: number, message: string): DataRejected {
  const file = `${RELEASES_FOLDER}/${name}`;
  return new DataRejected([{ rule: 'well-formed-files', file, line, column: 1, message }]);
}

/** Records a release in a data folder; gives the path of the file, relative to it. */
export function writeRelease(dataDir: string, { version, released, acts }: Release): string {
  const file = join(RELEASES_FOLDER, `${released}_${version}.csv`);
  mkdirSync(join(dataDir, RELEASES_FOLDER), { recursive: true });
  const rows = acts.map((act) => COLUMNS.map((column) => act[column]));
  writeFileSync(join(dataDir, file), stringify([[...COLUMNS], ...rows]));
  return file;
}
