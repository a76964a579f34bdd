/**
 * A user's words as an FTS5 query that can never be a syntax error: each word is quoted, all must
 * occur, and the last one may be the beginning of a word. Words hold letters and digits only.
 */
export function quoteSearch(text: string): string {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return '""';
  return words.map((word) => `"${word}"`).join(' ') + '*';
}
