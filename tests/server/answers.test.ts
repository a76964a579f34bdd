import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFixture, type Service } from './service.ts';

let service: Service;
beforeAll(async () => {
  service = await startFixture();
});
afterAll(() => service.close());

describe('recognition counts', () => {
  interface Series {
    label: string;
    founded: number;
    total: number;
    rule: string;
    unverified: number;
    sources: { slug: string }[];
    buckets: {
      year: number | null;
      offset: number | null;
      count: number;
      certain: number;
      possible: number;
      acts: { totalCount: number };
    }[];
  }
  const count = async (args: string): Promise<Series[]> => {
    const { series } = await service.data<{ series: Series[] }>(
      `{ series: recognitionCounts(${args}) { label founded total rule unverified sources { slug } buckets { year offset count certain possible acts { totalCount } } } }`,
    );
    return series;
  };

  it('hand out as many acts as they count, and say by which rule', async () => {
    for (const measure of ['FIRST', 'ACTS', 'CUMULATIVE', 'IN_FORCE', 'IN_RELATIONS']) {
      const [series] = await count(`subjects: ["ussr"], measure: ${measure}`);
      expect(series?.rule).toMatch(/\.$/);
      for (const bucket of series?.buckets ?? []) {
        expect(bucket.acts.totalCount).toBe(bucket.count);
        expect(bucket.certain).toBeLessThanOrEqual(bucket.count);
        expect(bucket.count).toBeLessThanOrEqual(bucket.possible);
      }
    }
  });

  it('merge the predecessors unless told not to', async () => {
    const [merged] = await count('subjects: ["ussr"]');
    const [alone] = await count('subjects: ["ussr"], mergePredecessors: false');
    expect(merged?.label).toBe('Soviet Russia & USSR');
    expect(alone?.label).toBe('USSR');
    expect(alone?.total).toBeLessThan(merged?.total ?? 0);
  });

  it('leave unverified acts out, say how many, and count them when asked', async () => {
    const [verified] = await count('subjects: ["ussr"], years: { from: 1924, to: 1924 }');
    const [all] = await count(
      'subjects: ["ussr"], years: { from: 1924, to: 1924 }, where: { confidence: [CONFIRMED, SINGLE_SOURCE, CONTESTED, UNVERIFIED] }',
    );
    expect(verified).toMatchObject({ total: 2, unverified: 1 });
    expect(all).toMatchObject({ total: 3, unverified: 0 });
  });

  it('name only the chosen sources', async () => {
    const [told] = await count('subjects: ["ussr"], where: { sources: ["early-history"] }');
    expect(told?.sources).toEqual([{ slug: 'early-history' }]);
  });

  it('carry offsets only when aligned at the founding', async () => {
    const years = 'years: { from: 1920, to: 1921 }';
    const [calendar] = await count(`subjects: ["ussr"], ${years}`);
    const [founding] = await count(`subjects: ["ussr"], ${years}, align: FOUNDING`);
    expect(calendar?.buckets.map(({ offset }) => offset)).toEqual([null, null]);
    expect(founding?.founded).toBe(1917);
    expect(founding?.buckets.map(({ year, offset }) => [year, offset])).toEqual([
      [1920, 3],
      [1921, 4],
    ]);
  });

  it('give one series per subject, in the order asked', async () => {
    const series = await count('subjects: ["sahrawi-republic", "ussr"], groupBy: []');
    expect(series.map(({ label }) => label)).toEqual(['Sahrawi Republic', 'Soviet Russia & USSR']);
    expect(series.map(({ buckets }) => buckets.length)).toEqual([1, 1]);
  });
});

describe('partners by region', () => {
  it('on a day are those whose recognition is in force at its end', async () => {
    const on = async (asOf: string): Promise<string[]> => {
      const { groups } = await service.data<{
        groups: {
          count: number;
          partners: { polity: { slug: string }; act: { slug: string } }[];
        }[];
      }>(
        `{ groups: partnersByRegion(subject: "ussr", asOf: "${asOf}") { count partners { polity { slug } act { slug } } } }`,
      );
      for (const { count, partners } of groups) expect(partners).toHaveLength(count);
      return groups.flatMap(({ partners }) => partners.map(({ polity }) => polity.slug));
    };
    expect(await on('1924-01-31')).not.toContain('britain');
    expect(await on('1924-02-01')).toContain('britain');
    expect(await on('1924')).toEqual(await on('1924-12-31'));
    expect(await on('1924-02')).toEqual(await on('1924-02-29'));
  });
});

describe('one act', () => {
  it('comes with its date, parties, treaty and claims', async () => {
    const { act } = await service.data<{ act: Record<string, unknown> }>(
      `{ act(slug: "so-1924-britain-recognition") {
          kind confers confidence mutual reason actor { slug } target { slug } treaty { slug } dataset { slug }
          date { edtf label earliest latest year precision }
          claims { stance source { slug label } date { label } act { slug } } } }`,
    );
    expect(act).toMatchObject({
      kind: 'RECOGNITION_DE_JURE',
      confers: 'DE_JURE',
      confidence: 'CONTESTED',
      actor: { slug: 'britain' },
      target: { slug: 'ussr' },
      treaty: null,
      dataset: { slug: 'soviet' },
      date: {
        edtf: '1924-02-01',
        label: '1 February 1924',
        earliest: '1924-02-01',
        latest: '1924-02-01',
        year: 1924,
        precision: 'DAY',
      },
    });
    expect((act['claims'] as unknown[]).length).toBeGreaterThan(1);
  });

  it('is found again by its global id, like every node', async () => {
    const first = await service.data<Record<string, { id: string }>>(
      '{ a: polity(slug: "ussr") { id } b: act(slug: "so-1924-tuva-recognition") { id } c: treaty(slug: "tartu-1920") { id } d: source(slug: "gazette") { id } }',
    );
    const ids = Object.values(first).map(({ id }) => id);
    const { nodes } = await service.data<{ nodes: unknown[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }',
      { ids },
    );
    expect(nodes).toEqual(
      ['Polity', 'Act', 'Treaty', 'Source'].map((__typename, at) => ({ __typename, id: ids[at] })),
    );
  });
});

describe('a relation', () => {
  it('tells standing apart from relations', async () => {
    const { relation } = await service.data<{ relation: Record<string, unknown> }>(
      `{ relation(subject: "ussr", partner: "britain") {
          received { standing active from { edtf } to { edtf } closedBy }
          relations { standing active from { edtf } to { edtf } closing { slug } closedBy } } }`,
    );
    expect(relation['received']).toEqual([
      {
        standing: 'DE_FACTO',
        active: null,
        from: { edtf: '1921-03-16' },
        to: { edtf: '1924-02-01' },
        closedBy: 'CHANGE',
      },
      {
        standing: 'DE_JURE',
        active: null,
        from: { edtf: '1924-02-01' },
        to: { edtf: '1991-12-26' },
        closedBy: 'SUBJECT_ENDED',
      },
    ]);
    expect(relation['relations']).toMatchObject([
      {
        standing: null,
        active: true,
        to: { edtf: '1927-05-26/1927-05-27' },
        closing: { slug: 'so-1927-britain-severed' },
      },
      { standing: null, active: true, from: { edtf: '1929-10-03' }, closing: null },
    ]);
  });

  it('is null where the data holds no act', async () => {
    const data = await service.data(
      '{ relation(subject: "india", partner: "tuva") { acts { slug } } }',
    );
    expect(data).toEqual({ relation: null });
  });
});

describe('a narrative', () => {
  it('leads from its sentences to acts and verdicts', async () => {
    const { narrative } = await service.data<{
      narrative: {
        source: { kind: string };
        sentences: { position: number; readings: unknown[] }[];
      };
    }>(
      '{ narrative(slug: "early-history") { source { kind } sentences { position text readings { claim verdict reason acts { slug } persons { name } polities { slug } sources { label } } } } }',
    );
    expect(narrative.source.kind).toBe('NARRATIVE');
    expect(narrative.sentences.map(({ position }) => position)).toEqual([1, 2]);
    expect(narrative.sentences.flatMap(({ readings }) => readings).length).toBeGreaterThan(1);
  });
});

describe('search', () => {
  it('finds a polity by a name, and treaties and acts by their titles', async () => {
    const find = async (text: string): Promise<string[]> => {
      const { search } = await service.data<{
        search: { result: { __typename: string; slug: string } }[];
      }>(
        'query ($text: String!) { search(text: $text) { result { __typename ... on Polity { slug } ... on Act { slug } ... on Treaty { slug } ... on Source { slug } } } }',
        { text },
      );
      return search.map(({ result }) => `${result.__typename} ${result.slug}`);
    };
    expect((await find('estonia'))[0]).toBe('Polity estonia');
    expect(await find('rapallo')).toContain('Treaty rapallo-1922');
    expect(await find('gazette')).toContain('Source gazette');
    expect(await find('?!')).toEqual([]);
  });
});
