/** Bytes from `first` to `last`, both included, counted from 0. */
export interface ByteRange {
  first: number;
  last: number;
}

/**
 * Reads a Range header for content of `size` bytes. Null: there is none, or it asks for several ranges
 * or another unit, and the whole is to be sent. `unsatisfiable`: none of its bytes exist.
 */
export function readRange(
  header: string | undefined,
  size: number,
): ByteRange | 'unsatisfiable' | null {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? [];
  if (from === '' && to === '') return null;
  if (from === '') {
    const length = Math.min(Number(to), size);
    return length === 0 ? 'unsatisfiable' : { first: size - length, last: size - 1 };
  }
  const first = Number(from);
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== '' && Number(to) < first) return null;
  return first >= size ? 'unsatisfiable' : { first, last };
}
