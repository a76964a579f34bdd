/** Letters that must be changed, added or left out to make one word of another. */
export function editDistance(one: string, other: string): number {
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [row, letter] of Array.from(one).entries()) {
    const next = [row + 1];
    for (const [column, wanted] of Array.from(other).entries()) {
      const change = (last[column] ?? 0) + (letter === wanted ? 0 : 1);
      next.push(Math.min(change, (last[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    last = next;
  }
  return last.at(-1) ?? 0;
}

/** The pages whose address is nearest to one that leads nowhere, nearest first; at most three. */
export function findNearPages<Page extends { path: string; label: string | null }>(
  path: string,
  pages: readonly Page[],
): Page[] {
  const wanted = path.toLowerCase().replace(/\/+$/, '').split('/')[1] ?? '';
  return pages
    .filter(({ label }) => label !== null)
    .map((page) => ({ page, distance: editDistance(wanted, page.path.slice(1)) }))
    .filter(({ page, distance }) => distance <= Math.max(2, page.path.length / 2.5))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ page }) => page);
}
