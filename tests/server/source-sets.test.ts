import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFixture, type Service } from './service.ts';

let service: Service;
beforeAll(async () => {
  service = await startFixture();
});
afterAll(() => service.close());

interface Series {
  rule: string;
  sources: { slug: string }[];
  buckets: { year: number; count: number; possible: number }[];
}

const FIELDS = 'rule sources { slug } buckets { year count possible }';

describe('two source sets of one subject', () => {
  it('are two series of one query, each under what its own sources say', async () => {
    const { recognitionCounts } = await service.data<{ recognitionCounts: Series[] }>(
      `{ recognitionCounts(subjects: ["ussr@early-history", "ussr"], years: { from: 1917, to: 1922 }) { ${FIELDS} } }`,
    );
    const [told, read] = recognitionCounts;
    expect(told?.rule).toContain('as told by An Early History');
    expect(told?.sources.map(({ slug }) => slug)).toEqual(['early-history']);
    expect(told?.buckets.map(({ count }) => count)).toEqual([1, 0, 0, 0, 0, 1]);
    expect(read?.rule).toContain('as read by the editors');
    expect(read?.buckets.map(({ count }) => count)).toEqual([0, 0, 0, 3, 0, 1]);
  });

  it('name an unknown source with the nearest known one', async () => {
    const { errors } = await service.ask(
      `{ recognitionCounts(subjects: ["ussr@early-histori"]) { ${FIELDS} } }`,
    );
    expect(errors?.[0]?.message).toBe(
      'subjects: there is no source with the slug "early-histori". Did you mean "early-history"?',
    );
  });
});
