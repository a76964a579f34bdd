import { cellOf, type TableRow } from '../import/csv.ts';
import type { Check } from './check.ts';
import type { IndexedData } from './indexed-data.ts';

export const livesInOrder: Check = {
  name: 'lives-in-order',
  description:
    'Every polity has a life; each begins before it ends and after the one before it has ended.',
  check(data, report) {
    for (const row of data.files.polities) {
      const { slug } = row.cells;
      if (data.livesOf.has(slug)) continue;
      report(cellOf(row, 'slug'), slug, `"${slug}" has no life. Add a row to lives.csv.`);
    }
    for (const [polity, lives] of data.livesOf) {
      lives.forEach((life, index) => {
        const previous = lives[index - 1];
        const fault = faultWithin(life, data) ?? (previous && faultBetween(previous, life, data));
        if (fault) report(cellOf(life, fault.field), polity, fault.message);
      });
    }
  },
};

interface Fault {
  field: 'begin' | 'end';
  message: string;
}

function faultWithin({ cells }: TableRow<'lives'>, data: IndexedData): Fault | undefined {
  const begin = data.dateOf(cells.begin);
  const end = data.dateOf(cells.end);
  if (!begin || !end || begin.earliest <= end.latest) return undefined;
  const message = `The life ends (${cells.end}) before it begins (${cells.begin}). Exchange or correct them.`;
  return { field: 'end', message };
}

function faultBetween(
  previous: TableRow<'lives'>,
  life: TableRow<'lives'>,
  data: IndexedData,
): Fault | undefined {
  const cure = 'Put the lives of a polity in order, each ended before the next begins.';
  if (previous.cells.end === '') {
    return {
      field: 'begin',
      message: `The life before it (line ${previous.line}) has no end. ${cure}`,
    };
  }
  if (life.cells.begin === '') {
    return { field: 'begin', message: `A later life needs a beginning. ${cure}` };
  }
  const end = data.dateOf(previous.cells.end);
  const begin = data.dateOf(life.cells.begin);
  if (!end || !begin || end.earliest <= begin.latest) return undefined;
  const message = `The life begins (${life.cells.begin}) before the one on line ${previous.line} ends (${previous.cells.end}). ${cure}`;
  return { field: 'begin', message };
}
