import type { Database } from '../db/client.ts';
import { keepStatements } from '../db/kept-statements.ts';
import { readListSizes } from '../db/queries/kept-list-sizes.ts';
import type { ListSizes } from '../db/queries/list-sizes.ts';
import { loadReference, type Reference } from '../db/reference/reference.ts';
import type { Lane } from './lane/lane.ts';
import type { AllowedOperation } from './limits/allowed-operation.ts';
import { WHOLE_READ_PATH, type ReadPath } from './read-path.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What every resolver is given; one per request. */
export interface Context {
  /** Tells this request from others; contexts are copied on their way, this is not. */
  key: object;
  db: Database;
  /** All small tables, in memory. */
  reference: Reference;
  /** How long the lists of the data are. */
  sizes: ListSizes;
  /** Reads of this request, gathered into few statements. */
  loaders: Loaders;
  /** What a client asked and may ask; null for queries of the service's own. */
  operation: AllowedOperation | null;
  /** Where heavy questions to these data are answered; null: here, as all others. */
  lane: Pick<Lane, 'ask'> | null;
}

/**
 * Reads the reference data once and gives a function that makes a context per request.
 * @param readPath which pieces are on
 */
export function prepareContexts(db: Database, readPath: ReadPath = WHOLE_READ_PATH): () => Context {
  const reference = loadReference(db, { readsTurningActs: readPath.countTables });
  if (readPath.preparedStatements) keepStatements(db.$client);
  const sizes = readListSizes(db);
  return () => ({
    key: {},
    db,
    reference,
    sizes,
    loaders: createLoaders(db, reference),
    operation: null,
    lane: null,
  });
}
