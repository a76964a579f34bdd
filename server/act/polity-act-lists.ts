import DataLoader from 'dataloader';
import type { Database } from '../../db/client.ts';
import type { ActFilter } from '../../db/counting/act-filter.ts';
import { actIdsOfEach, countActsOfEach, type IdStretch } from '../../db/queries/acts-of-each.ts';
import type { Reference } from '../../db/reference/reference.ts';

/** The same list of acts, asked of many polities of one answer: one statement for all of them. */
export interface PolityActLists {
  /** Ids of the acts of a polity. */
  ids: (filter: ActFilter, stretch: IdStretch, polityId: number) => Promise<number[]>;
  /** What a page means in ids; read once however many polities have that page. */
  stretch: (page: object, read: () => IdStretch | null) => IdStretch | null;
  /** Number of the acts of a polity. */
  count: (filter: ActFilter, polityId: number) => Promise<number>;
}

export function createPolityActLists(db: Database, reference: Reference): PolityActLists {
  const idLoaders = new Map<string, DataLoader<number, number[]>>();
  const countLoaders = new Map<string, DataLoader<number, number>>();
  const stretches = new Map<string, IdStretch | null>();
  return {
    stretch(page, read) {
      const key = JSON.stringify(page);
      if (!stretches.has(key)) stretches.set(key, read());
      return stretches.get(key) ?? null;
    },
    ids(filter, stretch, polityId) {
      const loader = remember(idLoaders, { filter, stretch }, (polityIds) => {
        const ids = actIdsOfEach(db, reference, polityIds, filter, stretch);
        return polityIds.map((id) => ids.get(id) ?? []);
      });
      return loader.load(polityId);
    },
    count(filter, polityId) {
      const loader = remember(countLoaders, filter, (polityIds) => {
        const counts = countActsOfEach(db, reference, polityIds, filter);
        return polityIds.map((id) => counts.get(id) ?? 0);
      });
      return loader.load(polityId);
    },
  };
}

/** The loader of a question, made when it is first asked. */
function remember<T>(
  loaders: Map<string, DataLoader<number, T>>,
  question: object,
  read: (polityIds: readonly number[]) => T[],
): DataLoader<number, T> {
  const key = JSON.stringify(question);
  // Async, so that what is thrown rejects the loads as it is.
  const loader =
    loaders.get(key) ?? new DataLoader<number, T>(async (ids) => Promise.resolve(read(ids)));
  loaders.set(key, loader);
  return loader;
}
