import { badUserInput } from '../errors.ts';
import { quoteValue } from '../known-slugs.ts';

/** The sort key of an entry: what orders it, ending in its slug. */
export type SortKey = readonly (number | string)[];

/** The opaque cursor of a sort key. It encodes the place, not a row number, so insertions leave it valid. */
export function writeCursor(key: SortKey): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/**
 * The sort key in a cursor.
 * @param shape the type of each part, in order
 * @throws BAD_USER_INPUT when the text is not a cursor of a list of this order
 */
export function readCursor(
  argument: 'after' | 'before',
  cursor: string,
  shape: readonly ('number' | 'string')[],
): SortKey {
  const key = parseKey(cursor);
  const fits = key?.length === shape.length && shape.every((type, at) => typeof key[at] === type);
  if (!key || !fits) {
    throw badUserInput(
      `${argument}: ${quoteValue(cursor)} is not a cursor of this list. Use a cursor that the same field gave with the same orderBy.`,
    );
  }
  return key;
}

function parseKey(cursor: string): SortKey | null {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(key)) return null;
    const plain = key.every((part) => typeof part === 'string' || Number.isSafeInteger(part));
    return plain ? (key as SortKey) : null;
  } catch {
    return null;
  }
}

/** Orders sort keys part by part: numbers by size, texts by code unit. */
export function compareKeys(one: SortKey, other: SortKey): number {
  for (const [at, part] of one.entries()) {
    const rival = other[at];
    if (rival === undefined || part === rival) continue;
    return part < rival ? -1 : 1;
  }
  return 0;
}
