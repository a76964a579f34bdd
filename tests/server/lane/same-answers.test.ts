import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../../dashboard/src/query/examples.ts';
import { buildDatabase } from '../../../db/build.ts';
import { temporaryFolder } from '../../helpers.ts';
import { startService, type Service } from '../service.ts';
import { lanesOf } from './processes.ts';

const DATA = fileURLToPath(new URL('../../../db/data', import.meta.url));

const QUERIES = EXAMPLES.flatMap(({ examples }) => examples).map(({ query }) => query);

const WRONG = [
  '{ recognitionCounts(subjects: ["nowhere"]) { total } }',
  '{ acts(first: 1000) { nodes { slug } } polity(slug: "ussr") { slug } }',
  '{ a: dataVersion { hash } acts(first: -1) { totalCount } }',
  '{ node(id: "bm9uc2Vuc2U") { id } }',
];

const FILES = [
  '/charts/recognitions.csv?from=1917&to=1930',
  '/charts/compare.csv',
  '/charts/recognitions.svg?from=1917&to=1930&by=region',
  '/charts/recognitions.csv?subject=nowhere',
  '/records.csv?kind=RECOGNITION_DE_JURE',
  '/cite/ussr.bib',
];

let path: string;
let lane: Service;
let here: Service;
let usual: Service;
beforeAll(async () => {
  path = join(temporaryFolder(), 'chancery.sqlite');
  buildDatabase({ dataDir: DATA, out: path });
  lane = await startService(path, { environment: { LANE_FROM: '0' } });
  here = await startService(path, { environment: { HEAVY_LANE: 'off', LANE_FROM: '0' } });
  usual = await startService(path);
});
afterAll(async () => {
  for (const one of [lane, here, usual]) await one.close();
});

async function send({ app }: Service, payload: object, accept = 'application/json') {
  const { statusCode, headers, body } = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { accept },
    payload,
  });
  // These tell one request from another.
  const { 'x-request-id': id, date, 'ratelimit-reset': reset, ...told } = headers;
  expect([id, date, reset]).not.toContain(undefined);
  return { statusCode, headers: told, body };
}

describe('an answer from the lane', () => {
  it.each([...QUERIES, ...WRONG])('to %s is the same to the letter', async (query) => {
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const expected = await send(here, { query }, accept);
      expect(await send(lane, { query }, accept)).toEqual(expected);
    }
  });

  it('minds the name of the operation, its variables and the allowance', async () => {
    const query = `query A($slug: String!) { polity(slug: $slug) { name } rateLimit { limit remaining cost costLimit } }
      query B { dataVersion { hash } }`;
    const ask = { query, operationName: 'A', variables: { slug: 'ussr' } };
    expect(await send(lane, ask)).toEqual(await send(here, ask));
    for (const other of [
      { query, operationName: 'B' },
      { query },
      { query, operationName: 'C' },
      { ...ask, variables: { slug: 7 } },
    ]) {
      expect(await send(lane, other)).toEqual(await send(here, other));
    }
  });

  it.each(FILES)('makes the same file %s', async (url) => {
    const [expected, file] = [await here.app.inject({ url }), await lane.app.inject({ url })];
    expect(file.statusCode).toBe(expected.statusCode);
    expect(file.body).toBe(expected.body);
    expect(file.headers['etag']).toBe(expected.headers['etag']);
  });

  it('really comes from there, and only where it is asked for', async () => {
    const counts = async ({ app }: Service) => {
      const { body } = await app.inject({ url: '/metrics' });
      return Number(/chancery_heavy_questions\{result="answered"\} (\d+)/.exec(body)?.[1]);
    };
    expect(await counts(lane)).toBeGreaterThan(QUERIES.length + WRONG.length);
    expect(await counts(here)).toBe(0);
    for (const query of QUERIES) await usual.ask(query);
    expect(await counts(usual)).toBe(0);
    expect(lanesOf(process.pid)).toHaveLength(1);
  });
});
