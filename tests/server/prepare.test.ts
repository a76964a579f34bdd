import { appendFileSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDatabase } from '../../db/client.ts';
import { DataRejected } from '../../db/data-rejected.ts';
import { loadReference } from '../../db/reference/reference.ts';
import { sealOrigins } from '../../db/seal.ts';
import { prepare } from '../../server/prepare.ts';
import { SMALL, temporaryFolder } from '../helpers.ts';

/** A checkout with data but without a dashboard, and what preparing it says. */
function checkout() {
  const root = temporaryFolder();
  const data = join(root, 'db', 'data');
  cpSync(SMALL, data, { recursive: true });
  sealOrigins(data);
  const database = join(root, 'build', 'chancery.sqlite');
  const run = async (named = false): Promise<string[]> => {
    const lines: string[] = [];
    const onProgress = (line: string) => lines.push(line);
    await prepare({ root, database: named ? null : database, onProgress });
    return lines;
  };
  const hash = () => loadReference(openDatabase(database)).version.hash;
  return { data, database, run, hash };
}

it('builds the database once, and again only when the data changes', async () => {
  const { data, run, hash } = checkout();
  expect(await run()).toHaveLength(2);
  const first = hash();
  expect(await run()).toEqual([]);
  appendFileSync(join(data, 'treaties.csv'), '');
  expect(await run()).toEqual([]);
  appendFileSync(join(data, 'names.csv'), 'ussr,Советский Союз,ru,,,,handbook\n');
  sealOrigins(data);
  expect(await run()).toHaveLength(2);
  expect(hash()).not.toBe(first);
});

it('builds a database that is missing, damaged or of other data', async () => {
  const { database, run, hash } = checkout();
  await run();
  const right = hash();
  for (const spoil of [() => rmSync(database), () => writeFileSync(database, 'no database')]) {
    spoil();
    expect(await run()).toHaveLength(2);
    expect(hash()).toBe(right);
  }
});

it('leaves the database alone where the operator names one', async () => {
  expect(await checkout().run(true)).toEqual([]);
});

it('fails with the findings where the data breaks a rule', async () => {
  const { data, run } = checkout();
  appendFileSync(join(data, 'names.csv'), 'nobody,Nobody,en,,,,handbook\n');
  sealOrigins(data);
  await expect(run()).rejects.toThrow(DataRejected);
});
