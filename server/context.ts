import type { Database } from '../db/client.ts';
import { treatyActs, type TreatyActs } from '../db/queries/act-links.ts';
import { loadReference, type Reference } from '../db/queries/reference.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What every resolver is given; one per request. */
export interface Context {
  db: Database;
  /** All small tables, in memory. */
  reference: Reference;
  /** The acts of each treaty, in memory. */
  treatyActs: TreatyActs;
  /** Reads of this request, gathered into few statements. */
  loaders: Loaders;
}

/** Reads the reference data once and gives a function that makes a context per request. */
export function prepareContexts(db: Database): () => Context {
  const reference = loadReference(db);
  const links = treatyActs(db);
  return () => ({ db, reference, treatyActs: links, loaders: createLoaders(db, reference) });
}
