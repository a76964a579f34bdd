import type { Database } from '../client.ts';
import { keepListSizes } from '../queries/kept-list-sizes.ts';
import { deriveTurningActs } from './turning-acts.ts';

/** Derives what only makes reading fast. Every other table must be complete. */
export function deriveReadTables(db: Database): void {
  deriveTurningActs(db);
  keepListSizes(db);
}
