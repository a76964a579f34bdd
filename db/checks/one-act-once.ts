import type { ResolvedDate } from '../dates/resolve-date.ts';
import { cellOf, type TableRow } from '../import/csv.ts';
import type { Check } from './check.ts';
import { groupBy } from './group-rows.ts';
import type { IndexedData } from './indexed-data.ts';

/** Two sources may be some days apart and still mean one step. */
const DAYS_APART = 7;

interface DatedAct {
  row: TableRow<'acts'>;
  date: ResolvedDate;
}

export const oneActOnce: Check = {
  name: 'one-act-once',
  description: `No two acts of the same parties and kind lie within ${DAYS_APART} days of each other, unless they go opposite ways or rest on different treaties.`,
  check(data, report) {
    for (const acts of groupBy(datedActs(data), dyadAndKind(data)).values()) {
      const ordered = acts.toSorted((a, b) => a.date.earliest - b.date.earliest);
      ordered.forEach((later, index) => {
        const earlier = ordered.slice(0, index).find((act) => isSameStep(act, later, data));
        if (!earlier) return;
        const { file, line, cells } = earlier.row;
        const message = `"${cells.slug}" (${file}:${line}) is the same step (${cells.date}). Keep one act, with the claims of both.`;
        report(cellOf(later.row, 'slug'), later.row.cells.slug, message);
      });
    }
  },
};

function datedActs({ acts, dateOf }: IndexedData): DatedAct[] {
  return acts.flatMap(({ row }) => {
    const date = dateOf(row.cells.date);
    return date ? [{ row, date }] : [];
  });
}

function dyadAndKind({ lineOf }: IndexedData) {
  return ({ row: { cells } }: DatedAct): string => {
    const parties = [cells.actor, cells.target].map((slug) => lineOf.get(slug) ?? slug);
    return [cells.kind, ...parties.toSorted()].join(' ');
  };
}

function isSameStep(a: DatedAct, b: DatedAct, { lineOf }: IndexedData): boolean {
  const one = a.row.cells;
  const other = b.row.cells;
  const gap = Math.max(a.date.earliest, b.date.earliest) - Math.min(a.date.latest, b.date.latest);
  const opposite =
    lineOf.get(one.actor) !== lineOf.get(other.actor) &&
    one.mutual !== 'yes' &&
    other.mutual !== 'yes';
  const otherTreaty = one.treaty !== '' && other.treaty !== '' && one.treaty !== other.treaty;
  return gap <= DAYS_APART && !opposite && !otherTreaty;
}
