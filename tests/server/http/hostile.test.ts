import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  getNamedType,
  isInputObjectType,
  isObjectType,
  isScalarType,
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSchema } from '../../../server/schema.ts';
import { buildFixture } from '../../helpers.ts';
import { startService, type Service } from '../service.ts';

const { path } = buildFixture();
const digest = () => createHash('sha256').update(readFileSync(path)).digest('hex');
const before = digest();

let service: Service;
beforeAll(async () => {
  service = await startService(path, { environment: { RATE_POINTS: '100000000' } });
});
beforeEach(() => {
  service.log.length = 0;
});
afterAll(async () => {
  await service.close();
  expect(digest()).toBe(before);
});

const TEXTS = [
  "'; DROP TABLE acts; --",
  '" OR 1=1 --',
  'ussr\u0000acts',
  '\ud800 lone',
  '%_%',
  'a* NEAR(b',
  '../../etc/passwd',
  '${7*7}{{7*7}}',
  '＇ｆｕｌｌ',
  'x'.repeat(5000),
  '\u202egnp',
  '',
];

const schema = createSchema();

/** A way from the root to an object of each type whose fields take texts. */
const WAYS: Record<string, (selection: string) => string> = {
  Query: (selection) => selection,
  Polity: (selection) => `polity(slug: "ussr") { __typename ${selection} }`,
  Treaty: (selection) => `treaty(slug: "berlin-1926") { __typename ${selection} }`,
  Source: (selection) => `source(slug: "treaty-series") { __typename ${selection} }`,
  DataVersion: (selection) => `dataVersion { __typename ${selection} }`,
  CountBucket: (selection) =>
    `recognitionCounts(subjects: ["ussr"]) { buckets { __typename ${selection} } }`,
};

interface TextPlace {
  type: string;
  field: string;
  argument: string;
  /** Names on the way through input objects. */
  inside: string[];
}

/** Every argument of every field that takes a text, however deep in an input it lies. */
function* textPlaces(): Generator<TextPlace> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      for (const { name, type: input } of field.args) {
        for (const inside of insides(getNamedType(input), 3)) {
          yield { type: type.name, field: field.name, argument: name, inside };
        }
      }
    }
  }
}

function* insides(type: GraphQLNamedType, depth: number): Generator<string[]> {
  if (isScalarType(type) && ['String', 'ID', 'EDTF'].includes(type.name)) yield [];
  if (!isInputObjectType(type) || depth === 0) return;
  for (const { name, type: inner } of Object.values(type.getFields())) {
    for (const rest of insides(getNamedType(inner), depth - 1)) yield [name, ...rest];
  }
}

/** Values for the arguments that must be given, in GraphQL. */
function writeRequired(args: readonly GraphQLArgument[], but: string): string[] {
  return args
    .filter(({ name, type, defaultValue }) => {
      return name !== but && String(type).endsWith('!') && defaultValue === undefined;
    })
    .map(({ name, type }) => `${name}: ${String(type).startsWith('[') ? '["ussr"]' : '"ussr"'}`);
}

function writeQuery({ type: parent, field, argument }: TextPlace): string {
  const owner = schema.getType(parent) as GraphQLObjectType;
  const { args, type } = owner.getFields()[field]!;
  const asked = args.find(({ name }) => name === argument)!;
  const rest = writeRequired(args, argument);
  const selection = isScalarType(getNamedType(type)) ? '' : '{ __typename }';
  const call = `${field}(${[...rest, `${argument}: $value`].join(', ')}) ${selection}`;
  return `query Hostile($value: ${String(asked.type)}) { ${WAYS[parent]!(call)} }`;
}

function nameOf({ type, field, argument, inside }: TextPlace): string {
  return [type, field, argument, ...inside].join('.');
}

function wrap(inside: readonly string[], value: unknown): unknown {
  return inside.reduceRight((inner: unknown, name) => ({ [name]: inner }), value);
}

describe('a hostile text', () => {
  const places = [...textPlaces()];

  it('can stand in many places, each of which is reached', async () => {
    expect(places.length).toBeGreaterThan(60);
    const types = new Set(places.map(({ type }) => type));
    expect([...types].sort()).toEqual(Object.keys(WAYS).sort());
    for (const [type, write] of Object.entries(WAYS)) {
      const data = await service.data(`{ ${write('__typename')} }`);
      expect(JSON.stringify(data)).toContain(`"__typename":"${type}"`);
    }
  });

  it.each(places.map((place) => [nameOf(place), place] as const))(
    'in %s gets an answer or a documented refusal',
    async (_name, place) => {
      const query = writeQuery(place);
      for (const text of TEXTS) {
        const variables = { value: wrap(place.inside, text) };
        const payload = { query, variables };
        const answer = await service.app.inject({ method: 'POST', url: '/graphql', payload });
        expect([text.slice(0, 30), answer.statusCode]).toEqual([text.slice(0, 30), 200]);
        const { errors = [] } = answer.json<{ errors?: { extensions: { code: string } }[] }>();
        for (const { extensions } of errors) {
          expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']).toContain(extensions.code);
        }
      }
      expect(service.log).toEqual([]);
    },
  );
});

describe('hostile variables', () => {
  const query =
    'query A($where: ActWhere, $first: Int) { acts(where: $where, first: $first) { totalCount } }';

  it.each([
    ['a huge number', { first: 1e308 }],
    ['a number that is none', { first: '1' }],
    ['a negative number', { first: -1 }],
    ['a fraction', { first: 1.5 }],
    ['years beyond all', { where: { years: { from: 2147483647, to: 2147483647 } } }],
    ['years before all', { where: { years: { from: -2147483648, to: 0 } } }],
    ['a list of lists', { where: { sources: [[['x']]] } }],
    ['a thousand words', { where: { partners: Array.from({ length: 1000 }, () => 'ussr') } }],
    ['a key of the language', { where: JSON.parse('{"__proto__": {"text": "x"}}') }],
    ['another key of the language', { where: { constructor: { prototype: { text: 'x' } } } }],
  ])('(%s) get an answer or a documented refusal', async (_what, variables) => {
    const answer = await service.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query, variables },
    });
    expect(answer.statusCode).toBeLessThan(500);
    expect(answer.body).not.toContain('INTERNAL_SERVER_ERROR');
    expect(({} as Record<string, unknown>)['text']).toBeUndefined();
  });

  it('nested ten thousand deep are refused or answered', async () => {
    const deep = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`;
    const payload = `{"query":"{ __typename }","variables":{"deep":${deep}}}`;
    const answer = await service.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload,
    });
    expect(answer.statusCode).toBeLessThan(500);
  });
});

describe('a hostile address', () => {
  it.each([
    '/data/..%2f..%2fchancery.sqlite',
    '/data/%2e%2e/%2e%2e/etc/passwd',
    '/charts/..%2frecognitions.svg',
    '/charts/%00.svg',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/assets/%252e%252e/package.json',
    '/assets\\..\\package.json',
    '/%c0%ae%c0%ae/etc/passwd',
    '/data/%ff.csv',
    '/acts/%00',
    "/acts/' OR 1=1",
    '/graphql/../data/nothing',
    `/${'a/'.repeat(2000)}`,
    '/graphql?query=%7B__typename%7D&query=%7B__typename%7D',
    '/graphql?variables=%7B&query=%7B__typename%7D',
    '/graphql?query=%00',
    '/graphql?query=%ff%fe',
    `/graphql?query=${'%7B'.repeat(3000)}`,
    '/graphql?extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%7B%7D%7D%7D',
    '/graphql?extensions=%7B%22persistedQuery%22%3A1%7D',
  ])('(%s) is a fault of the client, told as JSON', async (url) => {
    const headers = { accept: 'application/graphql-response+json, application/json' };
    const answer = await service.app.inject({ url, headers });
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.statusCode).toBeLessThan(500);
    expect(answer.headers['content-type']).toContain('json');
    expect(answer.json().errors.length).toBeGreaterThan(0);
    expect(answer.body).not.toMatch(/root:|"dependencies"|node_modules|INTERNAL/);
    expect(service.log).toEqual([]);
  });
});

describe('hostile headers', () => {
  it.each([
    ['accept', 'text/nonsense;q=999, */*;q='],
    ['accept-encoding', 'br;q=0, gzip;q=abc, *'],
    ['accept-encoding', 'x'.repeat(8000)],
    ['if-none-match', '"'.repeat(4000)],
    ['if-none-match', ', , W/, "'],
    ['range', 'bytes=99999999999999999999-'],
    ['range', 'bytes=--1'],
    ['content-type', 'application/json; charset=utf-7'],
    ['x-forwarded-for', "1'; DROP TABLE acts"],
    ['x-forwarded-host', 'evil.example'],
    ['host', 'evil.example:99999'],
    ['origin', 'null'],
    ['content-encoding', 'gzip'],
    ['x-http-method-override', 'DELETE'],
  ])('(%s: %s) do no harm', async (name, value) => {
    for (const url of ['/graphql?query={dataVersion{hash}}', '/data/acts.csv', '/healthz']) {
      const answer = await service.app.inject({ url, headers: { [name]: value } });
      expect(answer.statusCode).toBeLessThan(500);
      expect(answer.headers['access-control-allow-origin'] ?? '*').toBe('*');
      expect(answer.body).not.toContain('evil.example');
    }
    expect(service.log).toEqual([]);
  });
});
