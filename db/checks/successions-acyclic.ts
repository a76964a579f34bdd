import { cellOf } from '../import/csv.ts';
import type { Check } from './check.ts';

export const successionsAcyclic: Check = {
  name: 'successions-acyclic',
  description: 'No polity is, over however many links, its own successor.',
  check({ files }, report) {
    const successorsOf = new Map<string, string[]>();
    for (const { cells } of files.successions) {
      const successors = successorsOf.get(cells.predecessor) ?? [];
      successorsOf.set(cells.predecessor, [...successors, cells.successor]);
    }
    for (const row of files.successions) {
      const { predecessor, successor } = row.cells;
      if (!reaches(successor, predecessor, successorsOf)) continue;
      const message = `"${successor}" leads back to "${predecessor}". Remove the link that is wrong.`;
      report(cellOf(row, 'successor'), predecessor, message);
    }
  },
};

function reaches(from: string, to: string, next: ReadonlyMap<string, string[]>): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let slug = open.pop(); slug !== undefined; slug = open.pop()) {
    if (slug === to) return true;
    if (seen.has(slug)) continue;
    seen.add(slug);
    open.push(...(next.get(slug) ?? []));
  }
  return false;
}
