/** Width of a text in pixels. */
export type Measure = (text: string) => number;

/** A line longer than this is cut before it is measured; nothing legible is that long. */
const LONGEST = 2000;

const LETTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Breaks a text into lines no wider than `width` pixels, at spaces where it can and between
 * letters where a word alone is wider; at most `most` lines, the last with an ellipsis when text
 * is left over. Every line holds at least one letter, however narrow the room.
 */
export function wrapText(text: string, width: number, most: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  const words = text.slice(0, LONGEST).split(' ').filter(Boolean);
  const queue = words.flatMap((word) =>
    measure(word) > width ? breakWord(word, width, measure) : [word],
  );
  for (const [at, word] of queue.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width || line === '') {
      line = longer;
      continue;
    }
    if (lines.length === most - 1) {
      return [...lines, cutText(`${line} ${queue.slice(at).join(' ')}`, width, measure)];
    }
    lines.push(line);
    line = word;
  }
  const last = text.length > LONGEST ? cutText(`${line}…`, width, measure) : line;
  return last === '' ? lines : [...lines, last];
}

/** The text, or as much of it as fits into `width` pixels with an ellipsis at its end. */
export function cutText(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  const letters = Array.from(LETTERS.segment(text.slice(0, LONGEST)), ({ segment }) => segment);
  const fits = longestFit(letters, (part) => measure(`${part}…`) <= width);
  return `${letters.slice(0, fits).join('').trimEnd()}…`;
}

function breakWord(word: string, width: number, measure: Measure): string[] {
  let letters = Array.from(LETTERS.segment(word), ({ segment }) => segment);
  const parts: string[] = [];
  while (letters.length > 0) {
    const fits = Math.max(
      1,
      longestFit(letters, (part) => measure(part) <= width),
    );
    parts.push(letters.slice(0, fits).join(''));
    letters = letters.slice(fits);
  }
  return parts;
}

/** How many letters from the start fit, by halving. */
function longestFit(letters: readonly string[], fits: (part: string) => boolean): number {
  let low = 0;
  let high = letters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(letters.slice(0, middle).join(''))) low = middle;
    else high = middle - 1;
  }
  return low;
}
