import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, parseDocument, type Pair, type Node } from 'yaml';
import { sealFiles, UnsealableFile, type FileSeal } from './import/file-seals.ts';

/** An `origin.yml` that was looked at. */
export interface SealedOrigin {
  /** Relative to the data folder. */
  file: string;
  changed: boolean;
}

/**
 * Writes the rows and SHA-256 of the data files into the `files` list of every origin.yml. The rest
 * of each file stays as it is, to the byte.
 * @throws {UnsealableFile} when an origin.yml is no YAML map or a data file is not well formed.
 */
export function sealOrigins(dataDir: string): SealedOrigin[] {
  const folders = readdirSync(dataDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
  return ['', ...folders]
    .filter((folder) => existsSync(join(dataDir, folder, 'origin.yml')))
    .map((folder) => {
      const file = join(folder, 'origin.yml');
      const text = readFileSync(join(dataDir, file), 'utf8');
      const sealed = replaceFiles(file, text, sealFiles(dataDir, folder));
      if (sealed !== text) writeFileSync(join(dataDir, file), sealed);
      return { file, changed: sealed !== text };
    });
}

function replaceFiles(file: string, text: string, seals: FileSeal[]): string {
  const { contents, errors } = parseDocument(text);
  if (errors.length > 0 || !isMap(contents)) {
    throw new UnsealableFile(
      `${file} is no YAML map. Write "slug: …" and the other keys of data/README.md.`,
    );
  }
  const list = writeList(seals);
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === 'files');
  if (!pair) return `${text.trimEnd()}\n${list}`;
  const { start, end } = rangeOf(pair);
  return `${text.slice(0, start)}${list}${text.slice(end)}`;
}

function rangeOf({ key, value }: Pair): { start: number; end: number } {
  const start = (key as Node).range?.[0] ?? 0;
  const end = (value as Node | null)?.range?.[2] ?? (key as Node).range?.[2] ?? start;
  return { start, end };
}

function writeList(seals: FileSeal[]): string {
  if (seals.length === 0) return 'files: []\n';
  const items = seals.map(
    ({ name, rows, sha256 }) => `  - name: ${name}\n    rows: ${rows}\n    sha256: ${sha256}\n`,
  );
  return `files:\n${items.join('')}`;
}
