import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDatabase } from '../../../db/build.ts';
import { loadReference, type Reference } from '../../../db/reference/reference.ts';
import { temporaryFolder } from '../../helpers.ts';
import { startService, type Service } from '../service.ts';
import { countObjects } from './count-objects.ts';

const DATA = fileURLToPath(new URL('../../../db/data', import.meta.url));

let service: Service;
let reference: Reference;
beforeAll(async () => {
  const out = join(temporaryFolder(), 'chancery.sqlite');
  buildDatabase({ dataDir: DATA, out });
  const environment = { LIMIT_COST: '10000000', RATE_POINTS: '1000000000', LIMIT_TIME: '60000' };
  service = await startService(out, { environment });
  reference = loadReference(service.db);
});
afterAll(() => service.close());

/** Asks, and gives how many objects came and how many were charged. */
async function weigh(query: string): Promise<{ objects: number; cost: number; data: unknown }> {
  const { data, errors, extensions } = await service.ask(query);
  if (errors) throw new Error(JSON.stringify(errors));
  return { objects: countObjects(data), cost: extensions?.cost.cost ?? NaN, data };
}

async function expectCovered(query: string): Promise<void> {
  const { objects, cost } = await weigh(query);
  expect(objects, query).toBeLessThanOrEqual(cost);
}

/** Asks the same of every page of a list. */
async function expectPagesCovered(list: string, selection: string): Promise<void> {
  for (let after = ''; ;) {
    const query = `{ ${list}(first: 100${after}) { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`;
    const { objects, cost, data } = await weigh(query);
    expect(objects, query).toBeLessThanOrEqual(cost);
    const { pageInfo } = (
      data as Record<string, { pageInfo: { hasNextPage: boolean; endCursor: string } }>
    )[list] ?? { pageInfo: { hasNextPage: false, endCursor: '' } };
    if (!pageInfo.hasNextPage) return;
    after = `, after: "${pageInfo.endCursor}"`;
  }
}

function subjects(): string[] {
  return [...new Set(reference.datasets.all.flatMap((dataset) => dataset.subjects))];
}

describe('no list of the data is longer than it is charged', () => {
  it.each([
    ['acts', 'claims { stance }'],
    ['acts', 'claims { persons { slug } }'],
    ['sources', 'claims { stance }'],
    ['sources', 'acts(first: 100) { edges { cursor } }'],
    ['treaties', 'parties { slug }'],
    ['treaties', 'sources { slug }'],
    ['treaties', 'acts(first: 100) { edges { cursor } }'],
    ['polities', 'lives { sources { slug } }'],
    ['polities', 'names { sources { slug } }'],
    ['polities', 'predecessors { kind } successors { sources { slug } }'],
    ['polities', 'line { regions { slug } }'],
    ['polities', 'regions { polities { slug } }'],
    ['polities', 'sources { slug }'],
    ['polities', 'acts(first: 100) { edges { cursor } }'],
    ['polities', 'acts(first: 5) { nodes { claims { stance } } }'],
  ])('%s: %s', async (list, selection) => {
    await expectPagesCovered(list, selection);
  });

  it.each([
    '{ regionSchemes { regions { polities { lives { note } } } } }',
    '{ regionScheme(slug: "m49") { sources { slug } regions { polities { slug } } } }',
    '{ datasets { subjects { slug } coverage { from } } }',
    '{ dataVersion { counts { rows } } }',
    '{ recognitionMatrix { recognised { label } recognisers { region { slug } } cells { act { slug } } sources { slug } } }',
    '{ actFacets { kinds { value } confidence { value } datasets { value } regions { value } decades { value } } }',
    '{ actFacets(scheme: "m49") { regions { value } } }',
    '{ search(text: "t", first: 100) { result { ... on Act { claims { stance } } } } }',
  ])('%s', async (query) => {
    await expectCovered(query);
  });

  it('of one record alone', async () => {
    for (const { slug } of reference.sources.all.slice(0, 100)) {
      await expectCovered(`{ source(slug: "${slug}") { claims { persons { slug } } } }`);
    }
    const narratives = reference.sources.all.filter(({ kind }) => kind === 'NARRATIVE');
    for (const { slug } of narratives) {
      const parts = ['acts', 'persons', 'polities', 'sources'].map((part) => `${part} { slug }`);
      for (const part of ['', ...parts]) {
        await expectCovered(
          `{ narrative(slug: "${slug}") { sentences { readings { slug ${part} } } } }`,
        );
      }
    }
  });

  it('of one subject', async () => {
    for (const slug of subjects()) {
      for (const scheme of reference.schemes.keys()) {
        await expectCovered(
          `{ partnersByRegion(subject: "${slug}", scheme: "${scheme}", standing: DE_FACTO) { partners { polity { slug } } } }`,
        );
      }
      await expectCovered(
        `{ timeline(subject: "${slug}") { partners { standing { active } relations { active } } } }`,
      );
      await expectCovered(`{ timeline(subject: "${slug}") { sources { slug } } }`);
    }
  });

  it('of two polities', async () => {
    for (const subject of subjects()) {
      for (const { slug, lineId } of reference.polities.all.slice(0, 40)) {
        if (reference.polities.bySlug.get(subject)?.lineId === lineId) continue;
        await expectCovered(
          `{ relation(subject: "${subject}", partner: "${slug}") { standing { active } received { active } granted { active } relations { active } acts { claims { stance } } } }`,
        );
      }
    }
  });
});

const MEASURES = ['FIRST', 'ACTS', 'CUMULATIVE', 'IN_FORCE', 'IN_RELATIONS'];
const GROUPINGS = ['', 'YEAR', 'YEAR, REGION', 'YEAR, KIND, STANDING', 'PARTNER', 'YEAR, PARTNER'];

describe('no series has more buckets, or hands out more acts, than it is charged', () => {
  it.each(MEASURES)(
    '%s',
    async (measure) => {
      for (const subject of [...subjects(), 'germany']) {
        if (!reference.polities.bySlug.has(subject)) continue;
        for (const [at, groupBy] of GROUPINGS.entries()) {
          const direction = at % 2 === 0 ? 'RECEIVED' : 'GRANTED';
          const years = at % 3 === 0 ? ', years: { from: 1900, to: 1950 }' : '';
          await expectCovered(
            `{ recognitionCounts(subjects: ["${subject}"], measure: ${measure}, standing: DE_FACTO, direction: ${direction}, groupBy: [${groupBy}]${years}) { buckets { acts(first: 100) { edges { cursor } } } sources { slug } datasets { slug } } }`,
          );
        }
      }
    },
    60_000,
  );
});
