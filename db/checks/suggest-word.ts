const MAX_EDITS = 3;

/** ` Did you mean "estonia"?` for the nearest known word, or nothing when none is near. */
export function suggestWord(word: string, known: Iterable<string>): string {
  let best: string | undefined;
  let fewest = Math.min(MAX_EDITS, Math.ceil(word.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= fewest) continue;
    const edits = countEdits(word, candidate);
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best === undefined ? '' : ` Did you mean "${best}"?`;
}

/** Levenshtein distance: the fewest letters to insert, drop or change. */
function countEdits(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 0; row < from.length; row += 1) {
    const current = [row + 1];
    for (let column = 0; column < to.length; column += 1) {
      current.push(
        Math.min(
          (previous[column + 1] ?? 0) + 1,
          (current[column] ?? 0) + 1,
          (previous[column] ?? 0) + (to[column] === from[row] ? 0 : 1),
        ),
      );
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
