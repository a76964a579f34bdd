import { createHash } from 'node:crypto';
import type { FileFacts } from '../../db/export/data-package.ts';
import { DATA_TABLES } from '../../db/export/tables.ts';
import { writeCsv } from '../../db/export/write-csv.ts';
import type { LiveDatabase, ServedData } from '../live-database.ts';

/** Size and hash of each table's file, by table name. */
export type Measures = ReadonlyMap<string, FileFacts>;

/** Gives a function that writes every file once per data version, to tell its size and hash. */
export function createMeasures(live: LiveDatabase): (data: ServedData) => Promise<Measures> {
  const known = new WeakMap<ServedData, Promise<Measures>>();
  return (data) => {
    const measured = known.get(data) ?? live.use(() => measure(data));
    known.set(data, measured);
    measured.catch(() => known.delete(data));
    return measured;
  };
}

async function measure({ db, createContext, version }: ServedData): Promise<Measures> {
  const { reference } = createContext();
  const facts = new Map<string, FileFacts>();
  for (const table of DATA_TABLES) {
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const text of writeCsv(db, reference, table)) {
      hash.update(text);
      bytes += Buffer.byteLength(text);
    }
    const rows = version.counts[table.name] ?? 0;
    facts.set(table.name, { rows, bytes, sha256: hash.digest('hex') });
  }
  return facts;
}
