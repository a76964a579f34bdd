import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partnerVariables, recognitionVariables } from '../../../dashboard/charts/questions.ts';
import { RECORDS_QUERY } from '../../../dashboard/charts/records-questions.ts';
import {
  FIND_POLITIES_QUERY,
  SUGGESTED_SUBJECTS_QUERY,
} from '../../../dashboard/charts/subject-questions.ts';
import { parseView, type View } from '../../../dashboard/charts/view.ts';
import * as documents from '../../../dashboard/src/api/documents.ts';
import { buildDatabase } from '../../../db/build.ts';
import { loadReference, type Reference } from '../../../db/reference/reference.ts';
import { CHART_KINDS } from '../../../server/export/chart-kinds.ts';
import { temporaryFolder } from '../../helpers.ts';
import { startService, type Service } from '../service.ts';

const DATA = fileURLToPath(new URL('../../../db/data', import.meta.url));

/** What a question of the dashboard may cost, as a share of the limit: data and pages grow. */
const MOST = 0.7;

let service: Service;
let reference: Reference;
beforeAll(async () => {
  const out = join(temporaryFolder(), 'chancery.sqlite');
  buildDatabase({ dataDir: DATA, out });
  service = await startService(out, { environment: { RATE_POINTS: '1000000000' } });
  reference = loadReference(service.db);
});
afterAll(() => service.close());

/** The cost as a share of the limit. */
async function shareOf(query: string, variables: object): Promise<number> {
  const { errors, extensions } = await service.ask(query, variables);
  expect(errors?.map(({ message }) => message)).toBeUndefined();
  const { cost, limit } = extensions!.cost;
  return cost / limit;
}

function read(query: string): View {
  return parseView(new URLSearchParams(query)).view;
}

function subjects(): string[] {
  return [...new Set(reference.datasets.all.flatMap((dataset) => dataset.subjects))];
}

/** Views that ask for much: many partners, long years, fine groups, names in another language. */
function dearViews(): string[] {
  const eight = subjects().slice(0, 8);
  const together = eight.map((slug) => `subject=${slug}`).join('&');
  const measures = ['first', 'acts', 'cumulative', 'in-force', 'in-relations'];
  return [
    ...subjects().map((slug) => `subject=${slug}&from=all&to=all&scheme=m49&lang=ru`),
    ...['none', 'kind', 'standing'].map((by) => `subject=china&from=all&to=all&by=${by}`),
    ...measures.map((measure) => `${together}&from=all&to=all&by=region&measure=${measure}`),
    `${together}&align=founding&share=yes`,
    'subject=united-states&direction=granted&from=all&to=all&scheme=m49',
  ];
}

describe('no question of the dashboard comes near the limit of the cost', () => {
  it.each(Object.entries(CHART_KINDS))('%s', async (_name, kind) => {
    for (const address of dearViews()) {
      for (const { query, variables } of kind.questions(read(address))) {
        expect(await shareOf(query, variables), address).toBeLessThan(MOST);
      }
    }
  });

  it('the evidence behind a bar, curve by curve', async () => {
    for (const address of dearViews()) {
      for (const subject of read(address).subjects) {
        const view = { ...read(address), subjects: [subject], from: 1990, to: 1990 };
        const bar = String(documents.EvidenceDocument);
        expect(await shareOf(bar, recognitionVariables(view)), address).toBeLessThan(MOST);
        const region = String(documents.PartnerEvidenceDocument);
        expect(await shareOf(region, partnerVariables(view)), address).toBeLessThan(MOST);
      }
    }
  });

  it.each([
    ['PolityPageDocument', 'china', {}],
    ['PolityRecognitionDocument', 'china', {}],
    ['PolityActsDocument', 'united-states', { first: 100 }],
    ['SourceActsDocument', 'cq-1924', { first: 100 }],
    ['SourcePageDocument', 'cq-1924', {}],
    ['TreatyPageDocument', 'brest-litovsk-1918', {}],
    ['ActPageDocument', 'su-19220416-weimar-germany-de-jure-recognition', {}],
    ['NarrativePageDocument', 'early-soviet-foreign-policy', {}],
    ['MethodPageDocument', null, {}],
    ['RegionSchemesDocument', null, {}],
    ['RecordFacetsDocument', null, { where: {}, scheme: 'm49' }],
    ['NearRecordsDocument', null, { text: 'a', one: 'a', two: 'b', three: 'c' }],
    ['DyadDocument', null, { subject: 'ussr', partner: 'united-kingdom' }],
    ['ActNeighboursDocument', null, { subject: 'ussr', partner: 'united-kingdom' }],
  ] as const)('%s of %s', async (name, slug, variables) => {
    const query = String(documents[name]);
    expect(await shareOf(query, { ...(slug && { slug }), ...variables })).toBeLessThan(MOST);
  });

  it.each([
    ['what pickers suggest', SUGGESTED_SUBJECTS_QUERY, {}],
    ['what pickers find', FIND_POLITIES_QUERY, { text: 'a' }],
    ['the fullest page of records', RECORDS_QUERY, { where: {}, first: 100, withSources: true }],
  ])('%s', async (_what, query, variables) => {
    expect(await shareOf(query, variables)).toBeLessThan(MOST);
  });
});
