import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFixture, startService, type Service } from './service.ts';
import { buildFixture } from '../helpers.ts';

const JSON_TYPE = 'application/json';
const STRICT = 'application/graphql-response+json';

interface Sent {
  method: 'GET' | 'HEAD' | 'POST';
  url: string;
  headers?: Record<string, string>;
  payload?: object;
}

const NAMED = 'query Name($slug: String!) { polity(slug: $slug) { name } }';
const TWO = `${NAMED} query Kind($slug: String!) { polity(slug: $slug) { kind } }`;
const ussr = { slug: 'ussr' };

const post = (payload: object, headers: Record<string, string> = {}): Sent => ({
  method: 'POST',
  url: '/graphql',
  payload,
  headers: { 'content-type': JSON_TYPE, ...headers },
});

const get = (search: Record<string, string>, headers: Record<string, string> = {}): Sent => ({
  method: 'GET',
  url: `/graphql?${new URLSearchParams(search).toString()}`,
  headers,
});

const VARIABLES = JSON.stringify(ussr);

/** What clients send, rightly and wrongly. */
const REQUESTS: [string, Sent][] = [
  ['a query by POST', post({ query: '{ acts { nodes { slug } } }' })],
  ['variables', post({ query: NAMED, variables: ussr })],
  ['no variables in so many words', post({ query: '{ dataVersion { hash } }', variables: null })],
  ['variables that do not fit', post({ query: NAMED, variables: { slug: 3 } })],
  ['variables that are a list', post({ query: NAMED, variables: [] })],
  ['variables that are missing', post({ query: NAMED })],
  ['one of two operations', post({ query: TWO, operationName: 'Kind', variables: ussr })],
  ['the other of two operations', post({ query: TWO, operationName: 'Name', variables: ussr })],
  ['no choice between two operations', post({ query: TWO, variables: ussr })],
  ['an operation that is not there', post({ query: TWO, operationName: 'No', variables: ussr })],
  ['the strict media type', post({ query: NAMED, variables: ussr }, { accept: STRICT })],
  ['no media type of ours', post({ query: NAMED, variables: ussr }, { accept: 'image/png' })],
  ['any media type', post({ query: NAMED, variables: ussr }, { accept: '*/*' })],
  ['extensions', post({ query: NAMED, variables: ussr, extensions: {} })],
  ['a field that fails', post({ query: '{ acts(first: 1000) { nodes { slug } } }' })],
  ['an unknown slug', post({ query: '{ recognitionCounts(subjects: ["no"]) { total } }' })],
  ['the allowance', post({ query: '{ rateLimit { remaining cost } }' })],
  ['a query by GET', get({ query: NAMED, variables: VARIABLES })],
  [
    'a query by GET, packed',
    get({ query: NAMED, variables: VARIABLES }, { 'accept-encoding': 'br' }),
  ],
  ['HEAD', { ...get({ query: NAMED, variables: VARIABLES }), method: 'HEAD' }],
  ['GET with an unreadable variable', get({ query: NAMED, variables: '{' })],
  [
    'GET with the query twice',
    { method: 'GET', url: '/graphql?query={__typename}&query={__typename}' },
  ],
  [
    'GET with a content type',
    get({ query: NAMED, variables: VARIABLES }, { 'content-type': 'text/plain' }),
  ],
  ['GET with a cookie', get({ query: NAMED, variables: VARIABLES }, { cookie: 'a=1' })],
  [
    'GET with a held tag that is old',
    get({ query: NAMED, variables: VARIABLES }, { 'if-none-match': '"old"' }),
  ],
  ['GET with any held tag', get({ query: NAMED, variables: VARIABLES }, { 'if-none-match': '*' })],
];

/** Headers that no two answers share. */
const OF_THE_MOMENT: ReadonlySet<string> = new Set(['date', 'x-request-id', 'ratelimit-reset']);

async function send({ app }: Service, sent: Sent) {
  const { statusCode, body, headers } = await app.inject(sent);
  const told = Object.entries(headers).filter(([name]) => !OF_THE_MOMENT.has(name));
  return { statusCode, body, headers: Object.fromEntries(told) };
}

describe.each([
  ['kept', {}],
  ['executed each time', { CACHE_MEGABYTES: '0' }],
])('answers %s', (_name, environment) => {
  let on: Service;
  let off: Service;
  beforeAll(async () => {
    const { path } = buildFixture({});
    on = await startService(path, { environment });
    off = await startService(path, { environment: { ...environment, DIRECT_ANSWERS: 'off' } });
  });
  afterAll(async () => {
    await on.close();
    await off.close();
  });

  it.each(REQUESTS)('to %s are the same in body, headers and points', async (_what, sent) => {
    for (let time = 0; time < 4; time += 1) {
      expect(await send(on, sent)).toEqual(await send(off, sent));
    }
  });

  it('are not sent again to a client that holds them', async () => {
    const sent = get({ query: NAMED, variables: JSON.stringify({ slug: 'estonia' }) });
    for (let time = 0; time < 4; time += 1) {
      const first = await send(on, sent);
      expect(first).toEqual(await send(off, sent));
      const etag = first.headers['etag'];
      const held = { ...sent, headers: { 'if-none-match': String(etag) } };
      const again = await send(on, held);
      expect([again.statusCode, again.body, again.headers['etag']]).toEqual([304, '', etag]);
      expect(again).toEqual(await send(off, held));
    }
  });

  it('are counted and traced alike', async () => {
    const counts = async ({ app }: Service) =>
      (await app.inject('/metrics')).body
        .split('\n')
        .filter((line) => /^chancery_(graphql_operations|cache_requests)_total/.test(line));
    expect(await counts(on)).toEqual(await counts(off));
  });
});

describe('a question asked for the third time', () => {
  it('reads nothing of the database where its answer is kept', async () => {
    const service = await startFixture();
    const prepare = service.db.$client.prepare.bind(service.db.$client);
    const statements: string[] = [];
    const query = '{ acts { nodes { slug } } }';
    const first = await service.ask(query);
    await service.ask(query);
    service.db.$client.prepare = (text: string) => {
      statements.push(text);
      return prepare(text);
    };
    expect(await service.ask(query)).toEqual(first);
    expect(statements).toEqual([]);
    await service.close();
  });
});
