import type { DataFiles } from '../import/read-data.ts';

/**
 * The first member of each polity's line: the CONTINUATION links that make several polities one
 * partner and one subject. A polity without predecessor is its own first. A ring, which the data
 * checks refuse, ends where it closes.
 */
export function findLineFounders(
  files: Pick<DataFiles, 'polities' | 'successions'>,
): Map<string, string> {
  const predecessorOf = new Map(
    files.successions
      .map(({ cells }) => cells)
      .filter(({ kind }) => kind === 'CONTINUATION')
      .map(({ predecessor, successor }) => [successor, predecessor]),
  );
  return new Map(
    files.polities.map(({ cells }) => [cells.slug, founderOf(cells.slug, predecessorOf)]),
  );
}

function founderOf(slug: string, predecessorOf: ReadonlyMap<string, string>): string {
  const seen = new Set([slug]);
  let founder = slug;
  for (;;) {
    const predecessor = predecessorOf.get(founder);
    if (predecessor === undefined || seen.has(predecessor)) return founder;
    seen.add(predecessor);
    founder = predecessor;
  }
}
