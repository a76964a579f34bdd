import type { ResolvedDate } from '../dates/resolve-date.ts';
import { cellOf, type TableRow } from '../import/csv.ts';
import type { Check } from './check.ts';
import { ENDING_KINDS } from './ending-kinds.ts';
import type { IndexedData } from './indexed-data.ts';

export const actsWithinLives: Check = {
  name: 'acts-within-lives',
  description:
    'Both parties of an act exist on some possible day of it, and not as a republic of a union; what ends something or only reports may come after a party.',
  check(data, report) {
    for (const { row } of data.acts) {
      const date = data.dateOf(row.cells.date);
      if (!date) continue;
      for (const field of ['actor', 'target'] as const) {
        const fault = faultOfParty(row.cells[field], date, mayFollow(row), data);
        if (fault) report(cellOf(row, field), row.cells.slug, fault);
      }
    }
  },
};

function mayFollow({ cells }: TableRow<'acts'>): boolean {
  return ENDING_KINDS.includes(cells.kind) || cells.status_report === 'yes';
}

function faultOfParty(
  polity: string,
  date: ResolvedDate,
  afterwards: boolean,
  data: IndexedData,
): string | undefined {
  const lives = (data.livesOf.get(polity) ?? []).map(({ cells }) => ({
    begin: data.dateOf(cells.begin)?.earliest ?? -Infinity,
    end: data.dateOf(cells.end)?.latest ?? Infinity,
    within: cells.within,
    label: `${cells.begin || '…'} to ${cells.end || '…'}`,
  }));
  if (lives.length === 0) return undefined;
  const touched = lives.filter(({ begin, end }) => date.earliest <= end && begin <= date.latest);
  if (touched.some(({ within }) => within === '')) return undefined;
  if (afterwards && lives.some(({ begin }) => begin <= date.latest)) return undefined;
  const union = touched[0]?.within;
  const cure = 'Correct the date, the party or lives.csv, or say in exceptions.csv why it stands.';
  if (union !== undefined) {
    return `"${polity}" was a republic of "${union}" on ${date.edtf}. ${cure}`;
  }
  const spells = lives.map(({ label }) => label).join(', ');
  return `"${polity}" did not exist on ${date.edtf} (lives: ${spells}). ${cure}`;
}
