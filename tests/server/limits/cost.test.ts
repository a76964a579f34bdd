import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { getNamedType, getNullableType, isLeafType, isListType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDatabase } from '../../../db/build.ts';
import { measureLists } from '../../../db/queries/list-sizes.ts';
import { loadReference } from '../../../db/reference/reference.ts';
import { createFieldSizes } from '../../../server/limits/field-sizes.ts';
import { globalId } from '../../../server/node/global-id.ts';
import { createSchema } from '../../../server/schema.ts';
import { temporaryFolder } from '../../helpers.ts';
import { startService, type Service } from '../service.ts';
import { countObjects } from './count-objects.ts';
import { randomQueries, type KnownTexts } from './random-query.ts';

const DATA = fileURLToPath(new URL('../../../db/data', import.meta.url));

let service: Service;
beforeAll(async () => {
  const out = join(temporaryFolder(), 'chancery.sqlite');
  buildDatabase({ dataDir: DATA, out });
  const environment = {
    RATE_POINTS: '1000000000',
    LIMIT_COST: '30000',
    LIMIT_TIME: '60000',
    LIMIT_DEPTH: '20',
  };
  service = await startService(out, { environment });
});
afterAll(() => service.close());

async function costOf(query: string): Promise<number> {
  const { extensions } = await service.ask(query);
  return extensions?.cost.cost ?? NaN;
}

describe('the cost of a query', () => {
  it.each([
    ['{ __typename }', 0],
    ['{ dataVersion { hash released } }', 1],
    ['{ acts(first: 7) { nodes { slug title kind } } }', 8],
    ['{ acts { totalCount nodes { slug } pageInfo { endCursor } } }', 22],
    ['{ acts(last: 3) { edges { cursor node { actor { slug } } } } }', 10],
    ['{ acts(first: 3) { edges { cursor } nodes { slug } } }', 7],
    ['query { nodes(ids: ["a", "b", "c"]) { id } }', 3],
    ['{ search(text: "x") { score result { __typename } } }', 20],
    ['{ regionSchemes { slug } }', 3],
    ['{ acts(first: 3) { nodes @include(if: false) { slug } } }', 1],
    ['{ a: act(slug: "x") { slug } b: act(slug: "x") { slug } }', 2],
    ['{ ...Q ...Q } fragment Q on Query { act(slug: "x") { slug } }', 1],
    ['{ recognitionCounts(subjects: ["ussr"], years: { from: 1917, to: 1946 }) { total } }', 31],
    [
      '{ recognitionCounts(subjects: ["ussr"], years: { from: 1917, to: 1946 }) { buckets { count } } }',
      31,
    ],
    [
      '{ recognitionCounts(subjects: ["ussr", "china"], years: { from: 1917, to: 1946 }) { subject { slug } } }',
      64,
    ],
    ['{ recognitionCounts(subjects: ["ussr"], groupBy: []) { total } }', 2],
  ])('%s is %i', async (query, cost) => {
    expect(await costOf(query)).toBe(cost);
  });

  it('is read with the variables', async () => {
    const query =
      'query ($n: Int = 5, $with: Boolean!) { acts(first: $n) { nodes { slug actor @include(if: $with) { slug } } } }';
    const cost = async (variables: object) =>
      (await service.ask(query, variables)).extensions?.cost.cost;
    expect(await cost({ with: false })).toBe(6);
    expect(await cost({ n: 50, with: true })).toBe(101);
  });

  it('is told with every answer and every refusal', async () => {
    expect((await service.ask('{ nothing }')).extensions?.cost).toEqual({ cost: 0, limit: 30_000 });
    const dear = await service.ask(
      '{ polities(first: 100) { nodes { acts(first: 100) { nodes { claims { act { claims { quote } } } } } } } }',
    );
    const { cost } = dear.extensions?.cost ?? {};
    expect(cost).toBeGreaterThan(30_000);
    expect(dear.errors?.[0]?.extensions).toEqual({
      code: 'COST_LIMIT_EXCEEDED',
      cost,
      limit: 30_000,
      field: 'polities.nodes.acts.nodes.claims.act.claims',
    });
  });

  it('knows the size of every list in the schema', () => {
    const schema = createSchema();
    const reference = loadReference(service.db);
    const { knows } = createFieldSizes(schema, {
      reference,
      sizes: measureLists(service.db, reference),
    });
    const unknown = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter((type) => !type.name.startsWith('__'))
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
      .filter(
        ({ field }) =>
          isListType(getNullableType(field.type)) && !isLeafType(getNamedType(field.type)),
      )
      .map(({ type, field }) => `${type.name}.${field.name}`)
      .filter((name) => !knows(name));
    expect(unknown).toEqual([]);
  });
});

/** Slugs and words of the data, by the argument that takes them. */
function knownTexts(): KnownTexts {
  const reference = loadReference(service.db);
  const slugs = (all: readonly { slug: string }[]) => all.map(({ slug }) => slug);
  // Those that data sets are about come first and have the longest lists.
  const about = reference.datasets.all.flatMap((dataset) => dataset.subjects);
  const polities = [...about, ...slugs(reference.polities.all).slice(0, 20)];
  const sources = slugs(reference.sources.all);
  const treaties = slugs(reference.treaties.all);
  return {
    slug: [...about, ...sources.slice(0, 20), ...treaties.slice(0, 20)],
    subject: polities,
    subjects: about,
    partner: polities,
    partners: polities,
    parties: polities,
    withoutPartners: polities,
    recognised: about,
    recognisers: polities,
    sources,
    datasets: slugs(reference.datasets.all),
    scheme: [...reference.schemes.keys()],
    slugs: [...reference.regions.values()].map((region) => region.slug),
    language: ['en', 'ru', 'de'],
    text: ['treaty', 'recognition', 'a', 'soviet'],
    id: [
      ...about.map((slug) => globalId('Polity', slug)),
      ...sources.map((slug) => globalId('Source', slug)),
    ],
    ids: [
      ...about.map((slug) => globalId('Polity', slug)),
      ...treaties.map((slug) => globalId('Treaty', slug)),
    ],
  };
}

describe('random valid queries', () => {
  it('give no fault of ours, and never more objects than their cost', async () => {
    let executed = 0;
    const property = fc.asyncProperty(
      randomQueries(createSchema(), knownTexts()),
      async (query) => {
        const response = await service.app.inject({
          method: 'POST',
          url: '/graphql',
          payload: { query },
        });
        expect(response.statusCode).toBeLessThan(500);
        const {
          data,
          errors = [],
          extensions,
        } = response.json<{
          data?: unknown;
          errors?: { message: string; extensions: { code: string } }[];
          extensions: { cost: { cost: number } };
        }>();
        for (const {
          extensions: { code },
          message,
        } of errors) {
          expect(['BAD_USER_INPUT', 'COST_LIMIT_EXCEEDED'], message).toContain(code);
        }
        if (!data) return;
        executed += 1;
        expect(countObjects(data)).toBeLessThanOrEqual(extensions.cost.cost);
      },
    );
    await fc.assert(property, { numRuns: 200 });
    expect(executed).toBeGreaterThan(50);
    expect(service.log).toEqual([]);
  }, 60_000);
});
