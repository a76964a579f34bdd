import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDatabase } from '../../db/build.ts';
import { temporaryFolder } from '../helpers.ts';
import { startService, type Service } from './service.ts';

const DATA = fileURLToPath(new URL('../../db/data', import.meta.url));

let service: Service;
beforeAll(async () => {
  const out = join(temporaryFolder(), 'chancery.sqlite');
  buildDatabase({ dataDir: DATA, out });
  service = await startService(out);
});
afterAll(() => service.close());

describe('who recognised Soviet Russia, by the data as published', () => {
  it('names the twelve of 1924', async () => {
    const { recognitionCounts } = await service.data<{
      recognitionCounts: { buckets: { count: number; acts: { nodes: { slug: string }[] } }[] }[];
    }>(
      '{ recognitionCounts(subjects: ["ussr"], years: { from: 1924, to: 1924 }, groupBy: []) { buckets { count acts(first: 100) { nodes { slug actor { slug } target { slug } claims { source { slug } } } } } } }',
    );
    const [bucket] = recognitionCounts[0]?.buckets ?? [];
    expect(bucket?.count).toBe(12);
    expect(bucket?.acts.nodes).toHaveLength(12);
  });

  it('adds up to the same, however it is grouped', async () => {
    const { total, ...groupings } = await service.data<
      Record<string, { total: number; buckets: { count: number }[] }[]>
    >(`{
      total: recognitionCounts(subjects: ["ussr"]) { total buckets { count } }
      region: recognitionCounts(subjects: ["ussr"], groupBy: [REGION]) { total buckets { count } }
      m49: recognitionCounts(subjects: ["ussr"], groupBy: [YEAR, REGION], scheme: "m49") { total buckets { count } }
      kind: recognitionCounts(subjects: ["ussr"], groupBy: [KIND]) { total buckets { count } }
      partner: recognitionCounts(subjects: ["ussr"], groupBy: [PARTNER]) { total buckets { count } }
    }`);
    const expected = total?.[0]?.total;
    expect(expected).toBeGreaterThan(60);
    for (const [series] of Object.values(groupings)) {
      expect(series?.buckets.reduce((sum, { count }) => sum + count, 0)).toBe(expected);
    }
  });

  it('shows the narrative under its own dates as another curve', async () => {
    const { told } = await service.data<{ told: { buckets: { year: number; count: number }[] }[] }>(
      '{ told: recognitionCounts(subjects: ["ussr"], years: { from: 1917, to: 1927 }, where: { sources: ["early-soviet-foreign-policy"] }) { buckets { year count } } }',
    );
    const counts = new Map(told[0]?.buckets.map(({ year, count }) => [year, count]));
    expect(counts.get(1918)).toBeGreaterThan(0);
    expect(counts.get(1924)).toBe(9);
  });
});
