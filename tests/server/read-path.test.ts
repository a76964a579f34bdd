import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../dashboard/src/query/examples.ts';
import { buildDatabase } from '../../db/build.ts';
import { openDatabase } from '../../db/client.ts';
import { CompiledQueries } from '../../server/compiled/compiled-queries.ts';
import { prepareContexts } from '../../server/context.ts';
import { READ_PATH_SWITCHES } from '../../server/read-path.ts';
import { createSchema } from '../../server/schema.ts';
import { temporaryFolder } from '../helpers.ts';
import { startService, type Service } from './service.ts';

const DATA = fileURLToPath(new URL('../../db/data', import.meta.url));
const NOTHING_KEPT = { CACHE_MEGABYTES: '0' };

/** Lists whose lengths are kept, and some whose are not. */
const LENGTHS = [
  '{ acts { totalCount } }',
  '{ acts(where: { subjects: ["ussr"] }) { totalCount } }',
  '{ acts(where: { subjects: ["ussr", "estonia"] }) { totalCount } }',
  '{ acts(where: { subjects: ["ussr"], confidence: [UNVERIFIED] }) { totalCount } }',
  '{ acts(where: { subjects: ["ussr"], years: { from: 1924 } }) { totalCount } }',
];

const QUERIES = [...EXAMPLES.flatMap(({ examples }) => examples), ...LENGTHS].map((example) =>
  typeof example === 'string' ? example : example.query,
);

/** Questions that end in an error, or in a null with an error beside it. */
const WRONG = [
  '{ recognitionCounts(subjects: ["nowhere"]) { total } }',
  '{ acts(first: 1000) { nodes { slug } } }',
  '{ recognitionCounts(subjects: ["ussr"], years: { from: 1930, to: 1920 }) { total } }',
  'query ($slug: String!) { act(slug: $slug) { slug } }',
];

const path = join(temporaryFolder(), 'chancery.sqlite');
let on: Service;
let off: Service;
beforeAll(async () => {
  buildDatabase({ dataDir: DATA, out: path });
  const switches = Object.fromEntries(READ_PATH_SWITCHES.map(({ name }) => [name, 'off']));
  on = await startService(path, { environment: NOTHING_KEPT });
  off = await startService(path, { environment: { ...NOTHING_KEPT, ...switches } });
});
afterAll(async () => {
  await on.close();
  await off.close();
});

describe('with every piece of the read path switched off', () => {
  it.each(QUERIES)('the answer to %s is the same, the third time as well', async (query) => {
    const expected = await off.ask(query);
    for (let time = 0; time < 3; time += 1) expect(await on.ask(query)).toEqual(expected);
  });

  it.each(WRONG)('the refusal of %s is the same, the third time as well', async (query) => {
    const expected = await off.ask(query);
    expect(expected.errors).toHaveLength(1);
    for (let time = 0; time < 3; time += 1) expect(await on.ask(query)).toEqual(expected);
  });
});

describe('a compiled query', () => {
  const queries = new CompiledQueries(createSchema());
  const db = () => openDatabase(path);

  it.each(QUERIES)('answers %s by itself', async (query) => {
    const operation = { key: query, document: parse(query), name: null };
    expect(queries.find(operation)).toBeNull();
    const compiled = queries.find(operation);
    const database = db();
    const result = await compiled?.(undefined, prepareContexts(database)(), {});
    database.$client.close();
    expect(result?.errors).toBeUndefined();
    expect(result?.data).toBeTruthy();
  });

  it('is not made of a document that is asked for the first time, nor of an endless one', () => {
    const endless = `{ ${'dataVersion { hash } '.repeat(2000)} }`;
    const operation = { key: endless, document: parse(endless), name: null };
    for (let time = 0; time < 3; time += 1) expect(queries.find(operation)).toBeNull();
  });
});

describe('a switch', () => {
  it.each(READ_PATH_SWITCHES)('$name takes on and off', async ({ name }) => {
    await expect(startService(path, { environment: { [name]: 'maybe' } })).rejects.toThrow(
      `${name} is "maybe"; set on or off.`,
    );
  });
});
