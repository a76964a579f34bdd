import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { buildDatabase } from '../../../db/build.ts';
import { temporaryFolder } from '../../helpers.ts';
import { startService, type Service } from '../service.ts';

/** What a refusal may take beyond a few plain queries on a machine that has other work too. */
const SLACK_MS = 50;

/** The curated data: limits hold against what is served, not against a handful of rows. */
const DATA = fileURLToPath(new URL('../../../db/data', import.meta.url));

let service: Service;
beforeAll(async () => {
  const out = join(temporaryFolder(), 'chancery.sqlite');
  buildDatabase({ dataDir: DATA, out });
  service = await startService(out);
  // The first request of a process compiles what the others use.
  for (let i = 0; i < 20; i++) await send('{ acts { nodes { slug } } }');
});
afterAll(async () => {
  expect(service.log).toEqual([]);
  await service.close();
});

interface Refusal {
  status: number;
  code: string | undefined;
  message: string | undefined;
  /** Milliseconds of the fastest of three. */
  time: number;
}

async function send(payload: string | object): Promise<Refusal> {
  let time = Infinity;
  let answer;
  for (let round = 0; round < 3; round++) {
    const started = performance.now();
    answer = await service.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify(typeof payload === 'string' ? { query: payload } : payload),
    });
    time = Math.min(time, performance.now() - started);
  }
  const { errors } =
    answer?.json<{
      errors?: { message: string; extensions: { code: string } }[];
    }>() ?? {};
  return {
    status: answer?.statusCode ?? 0,
    code: errors?.[0]?.extensions.code,
    message: errors?.[0]?.message,
    time,
  };
}

const times = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ');

function nest(levels: number): string {
  return levels === 0 ? 'slug' : `acts(first: 100) { nodes { actor { ${nest(levels - 1)} } } }`;
}

const ABUSES: [string, string | object, number, string][] = [
  [
    'a thousand aliases',
    `{ ${times(1000, (n) => `a${String(n)}: __typename`)} }`,
    400,
    'TOKEN_LIMIT_EXCEEDED',
  ],
  [
    'three hundred aliases',
    `{ ${times(300, (n) => `a${String(n)}: __typename`)} }`,
    400,
    'ALIAS_LIMIT_EXCEEDED',
  ],
  [
    'aliases multiplied by fragments',
    `{ ${times(20, () => 'polity(slug: "ussr") { ...P }')} } fragment P on Polity { a: slug b: slug }`,
    400,
    'ALIAS_LIMIT_EXCEEDED',
  ],
  [
    '10,000 repeated fields',
    `{ ${times(10_000, () => '__typename')} }`,
    400,
    'TOKEN_LIMIT_EXCEEDED',
  ],
  [
    'connections nested within the depth',
    `{ polities(first: 100) { nodes { ${nest(2)} } } }`,
    400,
    'COST_LIMIT_EXCEEDED',
  ],
  ['connections nested beyond the depth', `{ ${nest(4)} }`, 400, 'DEPTH_LIMIT_EXCEEDED'],
  [
    'depth hidden in fragments',
    `{ polity(slug: "ussr") { ...A } } fragment A on Polity { line { line { line { line { ...B } } } } } fragment B on Polity { line { line { line { line { line { slug } } } } } }`,
    400,
    'DEPTH_LIMIT_EXCEEDED',
  ],
  [
    'many directives',
    `{ ${times(60, () => '__typename @include(if: true)')} }`,
    400,
    'DIRECTIVE_LIMIT_EXCEEDED',
  ],
  [
    'introspection that grows beyond the schema',
    '{ __schema { types { fields { type { fields { type { name } } } } } } }',
    400,
    'DEPTH_LIMIT_EXCEEDED',
  ],
  [
    'introspection without an end',
    `{ __schema { types { ${'ofType { '.repeat(30)} name ${'} '.repeat(30)} } } }`,
    400,
    'DEPTH_LIMIT_EXCEEDED',
  ],
  [
    'introspection asked over and over',
    `{ ${times(29, (n) => `a${String(n)}: __schema { types { fields { args { name } type { name } } } }`)} }`,
    400,
    'COST_LIMIT_EXCEEDED',
  ],
  ['a query of a megabyte', `{ __typename } # ${'x'.repeat(1_000_000)}`, 413, 'BAD_REQUEST'],
  ['a batch', [{ query: '{ __typename }' }, { query: '{ __typename }' }], 400, 'BAD_REQUEST'],
  [
    'counts of many buckets that are not even selected',
    '{ recognitionCounts(subjects: ["ussr"], measure: IN_FORCE, years: { from: 1000, to: 1999 }, groupBy: [YEAR, PARTNER, KIND]) { total } }',
    400,
    'COST_LIMIT_EXCEEDED',
  ],
];

describe('abuse is refused before it costs', () => {
  let plain = Infinity;
  beforeAll(async () => {
    // Asked in other words each time, so that it is read, checked and executed anew.
    for (let round = 0; round < 5; round++) {
      const query = `{ acts(first: ${String(50 + round)}) { nodes { slug actor { slug } claims { quote } } } }`;
      const started = performance.now();
      await service.ask(query);
      plain = Math.min(plain, performance.now() - started);
    }
  });

  it.each(ABUSES)('%s', async (_name, payload, status, code) => {
    const refusal = await send(payload);
    expect(refusal).toMatchObject({ status, code });
    expect(refusal.time).toBeLessThan(5 * plain + SLACK_MS);
  });

  it('circular fragments', async () => {
    const refusal = await send(
      '{ polity(slug: "ussr") { ...A } } fragment A on Polity { a: line { ...B } b: line { ...B } } fragment B on Polity { c: line { ...A } d: line { ...A } }',
    );
    expect(refusal).toMatchObject({ status: 200, code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(refusal.message).toContain('Cannot spread fragment');
    expect(refusal.time).toBeLessThan(5 * plain + SLACK_MS);
  });

  it('fragments that double at every level', async () => {
    const fragments = times(
      40,
      (n) =>
        `fragment F${String(n)} on Polity { line { ...F${String(n + 1)} } predecessors { predecessor { ...F${String(n + 1)} } } }`,
    );
    const refusal = await send(
      `{ polity(slug: "ussr") { ...F0 } } ${fragments} fragment F40 on Polity { slug }`,
    );
    expect(refusal).toMatchObject({ status: 400, code: 'SELECTION_LIMIT_EXCEEDED' });
    expect(refusal.time).toBeLessThan(5 * plain + SLACK_MS);
  });

  it('the most repeated fields that the tokens allow', async () => {
    const refusal = await send(`{ ${times(1900, () => '__typename')} }`);
    expect(refusal).toMatchObject({ status: 400, code: 'SELECTION_LIMIT_EXCEEDED' });
  });
});

describe('repeated fields', () => {
  it('are one, and cost as one', async () => {
    const once = '{ acts(first: 5) { nodes { slug actor { slug } } } }';
    const often = `{ ${times(10, () => 'acts(first: 5) { nodes { slug actor { slug } } nodes { actor { slug slug } } }')} }`;
    const { extensions } = await service.ask(once);
    expect(extensions?.cost).toEqual({ cost: 11, limit: 10_000 });
    expect((await service.ask(often)).extensions).toEqual(extensions);
  });
});

describe('what stock clients send passes', () => {
  it('the standard introspection query, with all its options', async () => {
    const query = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
    });
    const { data, errors } = await service.ask(query);
    expect(errors).toBeUndefined();
    expect(data).toHaveProperty('__schema.types');
  });

  it.each([
    [10, undefined],
    [11, 'DEPTH_LIMIT_EXCEEDED'],
  ])('a query of %i levels: %s', async (levels, code) => {
    const query = `{ polity(slug: "ussr") { ${'line { '.repeat(levels - 2)} slug ${'} '.repeat(levels - 2)} } }`;
    expect((await send(query)).code).toBe(code);
  });
});

describe('a refusal names the number, the limit and the cure', () => {
  it.each([
    [`{ ${nest(4)} }`, 'The query is 13 levels deep, more than the 10 allowed: acts.nodes.actor.'],
    [
      `{ ${times(31, (n) => `a${String(n)}: __typename`)} }`,
      'The query has 31 aliases, more than the 30 allowed.',
    ],
    [
      `{ ${times(2001, () => '__typename')} }`,
      'The document has more than the 2,000 tokens allowed.',
    ],
    [
      '{ polities(first: 100) { nodes { acts(first: 100) { nodes { actor { acts(first: 100) { nodes { slug } } } } } } } }',
      'its dearest field is polities.nodes.acts.nodes.actor.acts.nodes with',
    ],
  ])('%#', async (query, part) => {
    expect((await send(query)).message).toContain(part);
  });
});
