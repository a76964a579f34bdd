import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Whatever an answer depends on beside the data and the question. */
const CODE = ['server', 'db', join('dashboard', 'charts')];

let edition: string | undefined;

/**
 * A short hash of the code that makes the answers: the same in every process that runs this code,
 * another after any change of it. Tags of answers carry it, so that a newer service does not call an
 * older one's answers unchanged.
 */
export function readEdition(): string {
  edition ??= hashCode();
  return edition;
}

function hashCode(): string {
  const hash = createHash('sha256');
  for (const folder of CODE) {
    const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((file) => file.endsWith('.ts')).sort()) {
      hash.update(`${folder}/${name}\n`).update(readFileSync(join(ROOT, folder, name)));
    }
  }
  return hash.digest('base64url').slice(0, 12);
}
