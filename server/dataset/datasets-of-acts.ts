import type { DatasetRecord } from '../../db/reference/reference.ts';
import type { Context } from '../context.ts';

/** The data sets that hold the given acts, by slug. */
export async function datasetsOfActs(
  { loaders, reference }: Context,
  actIds: readonly number[],
): Promise<DatasetRecord[]> {
  const acts = await loaders.actById.loadMany(actIds);
  const ids = new Set(
    acts.flatMap((act) => (act instanceof Error || act === null ? [] : [act.datasetId])),
  );
  return reference.datasets.all
    .filter((dataset) => ids.has(dataset.id))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
