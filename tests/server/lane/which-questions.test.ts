import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDatabase } from '../../../bench/synthetic/write-database.ts';
import { SEED } from '../../../bench/synthetic/world.ts';
import { temporaryFolder } from '../../helpers.ts';
import { startService, type Service } from '../service.ts';

/** About 3,600 of them belong to the busiest polity. */
const ACTS = 20_000;
/** Half of all acts. */
const LANE_FROM = 10_000;

let service: Service;
beforeAll(async () => {
  const path = join(temporaryFolder(), 'acts.sqlite');
  writeDatabase({ path, acts: ACTS, seed: SEED });
  service = await startService(path, {
    environment: {
      LANE_FROM: String(LANE_FROM),
      CACHE_MEGABYTES: '0',
      LIMIT_COST: '1000000',
      LIMIT_TIME: '20000',
      RATE_POINTS: '1000000000',
    },
  });
}, 120_000);
afterAll(() => service.close());

async function countHeavy(): Promise<number> {
  const { body } = await service.app.inject({ url: '/metrics' });
  return Number(/chancery_heavy_questions\{result="answered"\} (\d+)/.exec(body)?.[1]);
}

async function isHeavy(query: string): Promise<boolean> {
  const before = await countHeavy();
  await service.data(query);
  return (await countHeavy()) > before;
}

const LIGHT = [
  '{ acts(first: 50) { nodes { slug } } }',
  '{ acts(where: { subjects: ["polity-001"] }, orderBy: DATE_DESC, last: 50) { nodes { slug } } }',
  '{ acts(where: { subjects: ["polity-090"] }) { totalCount } }',
  '{ acts(where: { subjects: ["polity-090"], kinds: [RECOGNITION_DE_JURE] }) { nodes { slug } } }',
  '{ polity(slug: "polity-090") { acts { totalCount } } }',
  '{ actFacets(where: { subjects: ["polity-090"] }) { kinds { count } } }',
  '{ recognitionCounts(subjects: ["polity-001"]) { total } }',
  '{ recognitionCounts(subjects: ["polity-001"], where: { partners: ["polity-002"] }) { total } }',
  '{ recognitionCounts(subjects: ["polity-090"], where: { kinds: [RECOGNITION_DE_JURE] }) { total } }',
  '{ timeline(subject: "polity-001") { partners { __typename } } }',
  '{ search(text: "polity") { result { __typename } } }',
  '{ treaties(first: 5) { totalCount } }',
];

const HEAVY = [
  '{ acts { totalCount } }',
  '{ a: acts { ...Size } } fragment Size on ActConnection { number: totalCount }',
  '{ acts(where: { kinds: [RECOGNITION_DE_JURE] }) { nodes { slug } } }',
  '{ acts(where: { text: "the", subjects: ["polity-090"] }) { nodes { slug } } }',
  '{ polities(first: 100) { nodes { acts { totalCount } } } }',
  '{ actFacets { kinds { count } } }',
  '{ actFacets(where: { subjects: ["polity-001"] }) { kinds { count } } }',
  '{ recognitionCounts(subjects: ["polity-001"], where: { kinds: [RECOGNITION_DE_JURE] }) { total } }',
  '{ recognitionCounts(subjects: ["polity-001"], where: { years: { from: 1900 } }) { total } }',
  '{ partnersByRegion(subject: "polity-001", where: { text: "the" }) { count } }',
  '{ timeline(subject: "polity-001", where: { sources: ["source-0001"] }) { partners { __typename } } }',
  '{ recognitionMatrix { cells { year } } }',
  '{ source(slug: "source-0001") { acts { totalCount } } }',
  '{ search(text: "polity a") { result { __typename } } }',
];

describe('over many acts', () => {
  it.each(LIGHT)('%s is answered at once', async (query) => {
    expect(await isHeavy(query)).toBe(false);
  });

  it.each(HEAVY)('%s goes into the lane', async (query) => {
    expect(await isHeavy(query)).toBe(true);
  });

  it('a field that is left out does not count', async () => {
    const query = (include: boolean) =>
      `{ acts { totalCount @include(if: ${String(include)}) nodes { slug } } }`;
    expect(await isHeavy(query(false))).toBe(false);
    expect(await isHeavy(query(true))).toBe(true);
  });
});
