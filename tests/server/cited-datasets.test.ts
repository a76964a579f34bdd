import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startFixture, type Service } from './service.ts';

interface Cited {
  datasets: { slug: string }[];
}

interface Counted extends Cited {
  buckets: { acts: { nodes: { dataset: { slug: string } }[] } }[];
}

interface Listed extends Cited {
  partners: { act: { dataset: { slug: string } } }[];
}

let service: Service;
beforeAll(async () => {
  service = await startFixture();
});
afterAll(() => service.close());

function slugsOf(datasets: readonly { slug: string }[]): string[] {
  return [...new Set(datasets.map(({ slug }) => slug))].sort();
}

const NEARNESS = ['PRIMARY', 'SECONDARY', 'REFERENCE', 'DATASET', 'NARRATIVE'];

describe('the sources to cite', () => {
  it.each([
    ['recognitionCounts', 'recognitionCounts(subjects: ["ussr"], measure: ACTS)'],
    ['timeline', 'timeline(subject: "ussr")'],
    ['recognitionMatrix', 'recognitionMatrix'],
  ])('of %s are the primary ones first', async (_, field) => {
    const data = await service.data<
      Record<'one', { sources: { kind: string }[] } | { sources: { kind: string }[] }[]>
    >(`{ one: ${field} { sources { kind } } }`);
    const [one] = [data.one].flat();
    const places = one?.sources.map(({ kind }) => NEARNESS.indexOf(kind)) ?? [];
    expect(new Set(places).size).toBeGreaterThan(1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('stand under the partners in a file, and where gaps are told', async () => {
    const { body } = await service.app.inject('/charts/partners.svg?width=2000');
    const words = body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    expect(words).toMatch(/Sources: Collected Treaties .*Coverage and gaps: \/method#coverage\./);
    expect(words).not.toContain('Data set');
  });
});

describe('the data sets to cite', () => {
  it.each([
    ['ussr', ''],
    ['ussr', 'direction: GRANTED'],
    ['ussr', 'where: { kinds: [RECOGNITION_REFUSED, EXPULSION] }'],
    ['sahrawi-republic', ''],
    ['ussr', 'years: { from: 1918, to: 1918 }'],
  ])('for the counts of %s (%s) are those of the acts handed out', async (subject, more) => {
    const { recognitionCounts } = await service.data<{ recognitionCounts: Counted[] }>(
      `{ recognitionCounts(subjects: ["${subject}"], ${more}) {
        datasets { slug } buckets { acts(first: 100) { nodes { dataset { slug } } } } } }`,
    );
    for (const { datasets, buckets } of recognitionCounts) {
      const held = buckets.flatMap(({ acts }) => acts.nodes.map(({ dataset }) => dataset));
      expect(datasets.map(({ slug }) => slug)).toEqual(slugsOf(held));
    }
  });

  it('for partners by region are those of the acts listed, read in one statement', async () => {
    const ask = (fields: string) =>
      service.data<{ partnersByRegion: Listed[] }>(
        `{ partnersByRegion(subject: "ussr") { partners { act { dataset { slug } } } ${fields} } }`,
      );
    const prepare = vi.spyOn(service.db.$client, 'prepare');
    await ask('');
    const without = prepare.mock.calls.length;
    const { partnersByRegion } = await ask('datasets { slug }');
    expect(prepare.mock.calls.length - without).toBeLessThanOrEqual(without);
    prepare.mockRestore();
    expect(partnersByRegion.length).toBeGreaterThan(1);
    for (const { datasets, partners } of partnersByRegion) {
      expect(datasets.map(({ slug }) => slug)).toEqual(
        slugsOf(partners.map(({ act }) => act.dataset)),
      );
    }
  });
});
