import type { Database } from './client.ts';
import { dataVersion } from './schema/index.ts';

/**
 * Reads every page of a database once.
 * @throws {Error} naming the first fault, such as a page that was cut off or overwritten
 */
export function assertSound(db: Database): void {
  const fault: unknown = db.$client.pragma('quick_check(1)', { simple: true });
  if (fault !== 'ok') throw new Error(`The database file is damaged: ${String(fault)}`);
}

/** The data version of an open database, without reading anything else. */
export function readDataHash(db: Database): string | undefined {
  return db.select({ hash: dataVersion.hash }).from(dataVersion).get()?.hash;
}
