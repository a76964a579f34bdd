import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeDatabase } from '../../bench/synthetic/write-database.ts';
import { openDatabase } from '../../db/client.ts';
import { temporaryFolder } from '../helpers.ts';

/** All rows of the tables that acts are written to. */
function read(seed: number): string {
  const path = join(temporaryFolder(), 'acts.sqlite');
  expect(writeDatabase({ path, acts: 300, seed })).not.toBeNull();
  expect(writeDatabase({ path, acts: 300, seed })).toBeNull();
  const db = openDatabase(path).$client;
  const tables = ['acts', 'claims', 'grants', 'polity_regions', 'list_sizes', 'data_version'];
  const rows = tables.map((table) => db.prepare(`SELECT * FROM ${table}`).all());
  db.close();
  return JSON.stringify(rows);
}

it('is the same for the same seed, and other for another', () => {
  const first = read(7);
  expect(read(7)).toBe(first);
  expect(read(8)).not.toBe(first);
}, 60_000);
