/** Longest title, subtitle or marker label that is kept, in characters (code points). */
const TEXT_LIMIT = 10_000;

/**
 * Readers' own text made safe to draw and to write into XML: control characters, lone surrogates
 * and non-characters become spaces, runs of space become one, ends are trimmed, and what exceeds
 * `limit` code points (default {@link TEXT_LIMIT}) is cut with an ellipsis. Idempotent.
 */
export function cleanText(text: string, limit = TEXT_LIMIT): string {
  const plain = text
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const points = Array.from(plain);
  return points.length <= limit
    ? plain
    : points
        .slice(0, limit - 1)
        .join('')
        .trimEnd() + '…';
}
