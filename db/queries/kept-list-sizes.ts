import type { Database } from '../client.ts';
import { listSizes } from '../schema/index.ts';
import { measureLists, type ListSizes } from './list-sizes.ts';
import { loadReference } from '../reference/reference.ts';

/** The sizes as JSON can hold them. */
type Kept = Omit<ListSizes, 'lines' | 'actsOfDyads'> & {
  lines: [number, NonNullable<ReturnType<ListSizes['lines']['get']>>][];
  actsOfDyads: [string, number][];
};

/**
 * Measures the lists of a database that is being built and keeps the result in it: measuring reads
 * every act and claim, which no start of the service should wait for.
 */
export function keepListSizes(db: Database): void {
  const { lines, actsOfDyads, ...longest } = measureLists(db, loadReference(db));
  const kept: Kept = { ...longest, lines: [...lines], actsOfDyads: [...actsOfDyads] };
  db.insert(listSizes)
    .values({ id: 1, sizes: JSON.stringify(kept) })
    .run();
}

/** How long the lists of a database are, as measured when it was built. */
export function readListSizes(db: Database): ListSizes {
  const row = db.select().from(listSizes).get();
  if (!row) throw new Error('The database holds no sizes of its lists.');
  const { lines, actsOfDyads, ...longest } = JSON.parse(row.sizes) as Kept;
  return { ...longest, lines: new Map(lines), actsOfDyads: new Map(actsOfDyads) };
}
