/** Height in pixels that a line of a timeline or a matrix wants. */
export const LINE_HEIGHT = 21;

/** The lines that one page of a file shows, where all of them together would be too small to read. */
export interface Part {
  /** Counted from 1. */
  page: number;
  pages: number;
  /** Place of the first line, counted from 0. */
  from: number;
  /** Place behind the last line. */
  to: number;
}

/** The lines of a page, or all; a heading whose rows began on the page before stands here again. */
export function takePart<Line extends object>(
  lines: readonly Line[],
  part: Part | undefined,
): Line[] {
  if (part === undefined) return [...lines];
  const kept = lines.slice(part.from, part.to);
  const [first] = kept;
  if (first === undefined || 'heading' in first) return kept;
  const heading = lines.slice(0, part.from).findLast((line) => 'heading' in line);
  return heading === undefined ? kept : [heading, ...kept];
}

/** A subtitle that says which page this is. */
export function sayPart(subtitle: string, part: Part | undefined): string {
  if (part === undefined) return subtitle;
  return `${subtitle} (page ${String(part.page)} of ${String(part.pages)})`;
}
