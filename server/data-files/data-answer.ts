import { createHash } from 'node:crypto';
import { readEdition } from '../edition.ts';
import type { ServedData } from '../live-database.ts';

/** New data show within five minutes. */
export const CACHE_CONTROL = 'public, max-age=300';

/** The strong tag of what this code writes from the data under a name. */
export function tagOf({ version }: ServedData, name: string): string {
  const hash = createHash('sha256').update(`${readEdition()}\n${version.hash}\n${name}`);
  return `"${hash.digest('base64url').slice(0, 27)}"`;
}
