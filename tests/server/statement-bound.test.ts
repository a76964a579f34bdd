import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { startFixture, type Service } from './service.ts';

let service: Service;
beforeAll(async () => {
  service = await startFixture();
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => service.close());

/** The ids of polities, as texts of GraphQL. */
let polityIds: string[] = [];
beforeAll(async () => {
  const { polities } = await service.data<{ polities: { nodes: { id: string }[] } }>(
    '{ polities(first: 100) { nodes { id } } }',
  );
  polityIds = polities.nodes.map(({ id }) => JSON.stringify(id));
});

/** How many SQL statements a query costs. */
async function countStatements(query: string): Promise<number> {
  const prepare = vi.spyOn(service.db.$client, 'prepare');
  await service.data(query);
  const count = prepare.mock.calls.length;
  prepare.mockRestore();
  return count;
}

const ACT = `slug date { label } actor { slug region { slug } } target { slug lives { begin { label } } }
  treaty { title parties { slug } } dataset { slug }
  claims { quote source { citation } persons { name } act { slug } dataset { slug } }`;

describe('the number of SQL statements does not grow with the rows', () => {
  it.each([
    [
      'acts with their claims and parties',
      (n: number) => `{ acts(first: ${n}) { totalCount nodes { ${ACT} } } }`,
      6,
    ],
    [
      'the acts of many polities',
      (n: number) =>
        `{ polities(first: ${n}) { nodes { acts(first: 5) { totalCount nodes { slug claims { quote } } } } } }`,
      6,
    ],
    [
      'the acts of many polities after a cursor',
      (n: number) =>
        `{ polities(first: ${n}) { nodes { acts(first: 5, after: "Wy0xNzIwMCwtMTcyMDAsImEiXQ") { totalCount nodes { slug } } } } }`,
      5,
    ],
    [
      'the acts of many treaties',
      (n: number) =>
        `{ treaties(first: ${n}) { nodes { parties { slug } acts { totalCount nodes { ${ACT} } } } } }`,
      4,
    ],
    [
      'the acts and claims of many sources',
      (n: number) =>
        `{ sources(first: ${n}) { nodes { claims { act { slug } } acts { totalCount nodes { ${ACT} } } } } }`,
      5,
    ],
    [
      'the partners of all regions',
      () => `{ partnersByRegion(subject: "ussr") { partners { act { ${ACT} } } } }`,
      5,
    ],
    [
      'the narrative and the acts behind it',
      () =>
        `{ narrative(slug: "early-history") { sentences { readings { acts { ${ACT} } sources { citation } } } } }`,
      8,
    ],
    [
      'search',
      (n: number) => `{ search(text: "treaty", first: ${n}) { result { ... on Act { ${ACT} } } } }`,
      6,
    ],
    [
      'the spans of all partners',
      () =>
        `{ timeline(subject: "ussr") { partners { standing { opening { ${ACT} } closing { slug } } relations { opening { slug } } } sources { slug } } }`,
      7,
    ],
    [
      'the spans between two',
      () =>
        `{ relation(subject: "ussr", partner: "estonia") { standing { opening { ${ACT} } } received { active } granted { active } relations { closing { slug } } acts { ${ACT} } } }`,
      8,
    ],
    [
      'the cells of a matrix',
      () =>
        `{ recognitionMatrix { recognised { label } recognisers { count } cells { act { ${ACT} } } sources { slug } } }`,
      7,
    ],
    [
      'the facets of a filter',
      () =>
        '{ actFacets { kinds { count } confidence { count } datasets { count } regions { count } decades { count } } }',
      6,
    ],
    [
      'records by their ids',
      (n: number) =>
        `{ nodes(ids: [${polityIds.slice(0, n).join(', ')}]) { ... on Polity { acts(first: 3) { totalCount nodes { ${ACT} } } } } }`,
      7,
    ],
  ])('%s', async (_name, write, bound) => {
    expect(await countStatements(write(2))).toBeLessThanOrEqual(bound);
    expect(await countStatements(write(100))).toBeLessThanOrEqual(bound);
  });

  it('recognition counts, by the subjects alone', async () => {
    const write = (subjects: string[]) =>
      `{ recognitionCounts(subjects: ${JSON.stringify(subjects)}, groupBy: [YEAR, REGION]) { sources { slug } buckets { acts { nodes { ${ACT} } } } } }`;
    const one = await countStatements(write(['ussr']));
    const two = await countStatements(write(['ussr', 'sahrawi-republic']));
    expect(one).toBeLessThanOrEqual(7);
    expect(two).toBeLessThanOrEqual(one + 3);
  });
});
