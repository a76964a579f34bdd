import type { Database } from '../client.ts';
import type { ActFilter } from '../counting/act-filter.ts';
import { listSizes } from '../schema/index.ts';
import { measureLists, type ListSizes } from './list-sizes.ts';
import { loadReference } from '../reference/reference.ts';

/** The sizes as JSON can hold them. */
type Kept = Omit<ListSizes, 'lines' | 'actsOfDyads' | 'verified'> & {
  lines: [number, NonNullable<ReturnType<ListSizes['lines']['get']>>][];
  actsOfDyads: [string, number][];
  verified: { all: number; ofPolities: [number, number][] };
};

/**
 * Measures the lists of a database that is being built and keeps the result in it: measuring reads
 * every act and claim, which no start of the service should wait for.
 */
export function keepListSizes(db: Database): void {
  const { lines, actsOfDyads, verified, ...longest } = measureLists(db, loadReference(db));
  const kept: Kept = {
    ...longest,
    lines: [...lines],
    actsOfDyads: [...actsOfDyads],
    verified: { ...verified, ofPolities: [...verified.ofPolities] },
  };
  db.insert(listSizes)
    .values({ id: 1, sizes: JSON.stringify(kept) })
    .run();
}

/** How long the lists of a database are, as measured when it was built. */
export function readListSizes(db: Database): ListSizes {
  const row = db.select().from(listSizes).get();
  if (!row) throw new Error('The database holds no sizes of its lists.');
  const { lines, actsOfDyads, verified, ...longest } = JSON.parse(row.sizes) as Kept;
  return {
    ...longest,
    lines: new Map(lines),
    actsOfDyads: new Map(actsOfDyads),
    verified: { ...verified, ofPolities: new Map(verified.ofPolities) },
  };
}

/**
 * How many acts a filter holds, where that was counted when the database was built: all but the
 * unverified ones, or those of one polity. Undefined for other filters.
 */
export function keptActCount({ verified }: ListSizes, filter: ActFilter): number | undefined {
  const { subjects, ...rest } = filter;
  if (Object.keys(rest).length > 0) return undefined;
  if (!subjects) return verified.all;
  const [subject] = subjects;
  if (subject === undefined || subjects.length > 1) return undefined;
  return verified.ofPolities.get(subject) ?? 0;
}
