import { describe, expect, it } from 'vitest';
import type { CountQuestion } from '../../../db/counting/question.ts';
import { actsByIds } from '../../../db/queries/acts.ts';
import { countRecognitions } from '../../../db/queries/recognition-counts.ts';
import { loadReference } from '../../../db/reference/reference.ts';
import { buildFixture } from '../../helpers.ts';

const { db } = buildFixture();
const reference = loadReference(db);

function idOf(lookup: 'polities' | 'sources' | 'datasets', slug: string): number {
  const record = reference[lookup].bySlug.get(slug);
  if (!record) throw new Error(`The fixture has no ${slug}.`);
  return record.id;
}

function count(subject: string, asked: Partial<CountQuestion> = {}) {
  const polity = reference.polities.bySlug.get(subject);
  if (!polity) throw new Error(`The fixture has no ${subject}.`);
  return countRecognitions(db, reference, {
    subject: polity,
    filter: {},
    years: {},
    measure: 'FIRST',
    standing: 'DE_JURE',
    groupBy: ['YEAR'],
    scheme: 'historical',
    direction: 'RECEIVED',
    dateRule: 'EARLIEST',
    mergePredecessors: true,
    ...asked,
  });
}

/** The years with something in them: year → [certain, count, possible]. */
function filled(series: ReturnType<typeof count>) {
  return Object.fromEntries(
    series.buckets
      .filter((bucket) => bucket.possible > 0)
      .map(({ year, certain, count: n, possible }) => [String(year), [certain, n, possible]]),
  );
}

const slugsOf = (series: ReturnType<typeof count>) =>
  actsByIds(db, series.actIds).map((act) => act.slug);

describe('first recognitions', () => {
  it('count each partner once, uncertain years apart from certain ones', () => {
    const series = count('ussr');
    expect(filled(series)).toEqual({
      1920: [2, 3, 3], // Estonia, Finland; Persia "about 1921" at its earliest
      1921: [0, 0, 1],
      1922: [1, 1, 2], // Germany; Persia possible
      1924: [2, 2, 2], // Britain, Tuva (year only)
      1934: [1, 1, 1], // Hungary through relations, its recognition having no source
    });
    expect(series.total).toBe(7);
    expect(series.unverified).toBe(1);
  });

  it('move an uncertain year to its end under the latest rule', () => {
    expect(filled(count('ussr', { dateRule: 'LATEST' }))).toMatchObject({
      1920: [2, 2, 3],
      1922: [1, 2, 2],
    });
  });

  it('fill every year from the founding of the line to the end of the coverage', () => {
    const series = count('ussr');
    expect(series.founded).toBe(1917);
    expect(series.buckets.map((bucket) => bucket.year)).toEqual(
      Array.from({ length: 30 }, (_, index) => 1917 + index),
    );
    expect(series.buckets.map((bucket) => bucket.offset).slice(0, 3)).toEqual([0, 1, 2]);
  });

  it('are taken over the whole history before the years are cut', () => {
    expect(count('ussr', { years: { from: 1922, to: 1924 } }).total).toBe(3);
  });

  it('start anew at the founding of the USSR when predecessors are not merged', () => {
    const series = count('ussr', { mergePredecessors: false });
    expect(filled(series)).toEqual({ 1924: [2, 2, 2], 1934: [1, 1, 1] });
    expect(series.founded).toBe(1917);
    expect(series.label).toBe('USSR');
  });

  it('count de facto and de jure together when asked for de facto', () => {
    expect(filled(count('ussr', { standing: 'DE_FACTO' }))).toMatchObject({
      1920: [2, 3, 3],
      1921: [2, 2, 3], // Britain, and Germany by the agreement
      1924: [1, 1, 1], // Tuva
    });
  });

  it('take in unverified acts when asked', () => {
    const confidence = ['CONFIRMED', 'SINGLE_SOURCE', 'CONTESTED', 'UNVERIFIED'] as const;
    const series = count('ussr', { filter: { confidence } });
    expect(filled(series)).toMatchObject({ 1924: [3, 3, 3] });
    expect(series.unverified).toBe(0);
  });

  it('count what the subject itself granted in the other direction', () => {
    expect(slugsOf(count('britain', { direction: 'GRANTED', standing: 'DE_FACTO' }))).toEqual([
      'so-1921-britain-recognition',
    ]);
  });

  it('name in the rule what was counted', () => {
    expect(count('ussr').rule).toContain(
      'confers recognition de jure on Soviet Russia & the USSR, 1917–1946',
    );
    const without = count('ussr', {
      filter: { withoutPartners: [idOf('polities', 'tuva')], years: { from: 1920, to: 1930 } },
    });
    expect(without.rule).toContain('without Tuva');
    expect(without.rule).toContain('only acts of 1920–1930');
    expect(without.total).toBe(5);
  });
});

describe('every act', () => {
  it('counts a partner again that broke and came back', () => {
    expect(filled(count('ussr', { measure: 'ACTS' }))).toMatchObject({ 1929: [1, 1, 1] });
  });

  it('counts the kinds named instead of a standing', () => {
    const series = count('ussr', { measure: 'ACTS', filter: { kinds: ['RELATIONS_SEVERED'] } });
    expect(filled(series)).toEqual({ 1927: [1, 1, 1] });
  });

  it('never counts status reports', () => {
    expect(
      count('ussr', { measure: 'ACTS', direction: 'GRANTED', filter: { kinds: ['OTHER'] } }).total,
    ).toBe(0);
  });

  it('narrows by the kinds of treaty an act rests on', () => {
    const series = count('ussr', { measure: 'ACTS', filter: { treatyKinds: ['PEACE'] } });
    expect(slugsOf(series)).toEqual(['so-1920-estonia-recognition', 'so-1920-finland-recognition']);
  });
});

describe('recognition in force', () => {
  const inForce = (subject: string, years: { from: number; to: number }) =>
    Object.fromEntries(
      count(subject, { measure: 'IN_FORCE', years }).buckets.map((b) => [b.year, b.count]),
    );

  it('falls with the end of a partner, but not with a rupture', () => {
    expect(inForce('ussr', { from: 1926, to: 1928 })).toEqual({ 1926: 6, 1927: 6, 1928: 6 });
    expect(inForce('ussr', { from: 1939, to: 1940 })).toEqual({ 1939: 7, 1940: 6 }); // Estonia
    expect(inForce('ussr', { from: 1944, to: 1945 })).toEqual({ 1944: 5, 1945: 4 }); // Tuva, then Germany
  });

  it('is not closed by the end of a treaty on which it does not rest', () => {
    const years = { from: 1938, to: 1939 };
    const series = count('ussr', {
      measure: 'IN_FORCE',
      years,
      filter: { partners: [idOf('polities', 'finland')] },
    });
    expect(series.buckets.map((bucket) => bucket.count)).toEqual([1, 1]);
  });

  it('ends when it is withdrawn', () => {
    expect(inForce('sahrawi-republic', { from: 1999, to: 2000 })).toEqual({ 1999: 1, 2000: 0 });
  });

  it('ends for a subject with the subject', () => {
    expect(inForce('rsfsr', { from: 1921, to: 1922 })).toEqual({ 1921: 3, 1922: 0 });
  });

  it('keeps a partner whose government changed', () => {
    const series = count('ussr', {
      measure: 'IN_FORCE',
      years: { from: 1932, to: 1934 },
      filter: { partners: [idOf('polities', 'nazi-germany')] },
    });
    expect(series.buckets.map((bucket) => bucket.count)).toEqual([1, 1, 1]);
  });
});

describe('active relations', () => {
  it('close with a rupture and open again when restored', () => {
    const series = count('ussr', {
      measure: 'IN_RELATIONS',
      years: { from: 1924, to: 1930 },
      filter: { partners: [idOf('polities', 'britain')] },
    });
    expect(series.buckets.map((bucket) => bucket.count)).toEqual([1, 1, 1, 0, 0, 1, 1]);
    expect(series.total).toBe(1);
  });
});

describe('a source set', () => {
  it('counts acts under the date that the source gives', () => {
    const sources = [idOf('sources', 'early-history')];
    const series = count('ussr', { filter: { sources } });
    expect(filled(series)).toEqual({
      1917: [0, 1, 1], // Finland, 1917 or 1920
      1918: [0, 0, 1],
      1919: [0, 0, 1],
      1920: [0, 0, 1],
      1922: [1, 1, 1],
    });
    expect(series.rule).toContain('as told by');
  });

  it('spans the dates of several sources that differ', () => {
    const [bucket] = count('ussr', {
      groupBy: ['PARTNER'],
      filter: {
        sources: [idOf('sources', 'early-history'), idOf('sources', 'treaty-series')],
        partners: [idOf('polities', 'finland')],
      },
      years: { from: 1919, to: 1920 },
    }).buckets;
    expect(bucket).toMatchObject({ count: 0, certain: 0, possible: 1 });
  });
});

describe('groups', () => {
  it('add up to the total and are listed in the order of their scheme', () => {
    const series = count('ussr', { groupBy: ['REGION'] });
    expect(series.buckets.reduce((total, bucket) => total + bucket.count, 0)).toBe(series.total);
    const positions = series.buckets.map((bucket) => bucket.region?.position ?? 0);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });

  it('give a share of the states alive without the subject and without union republics', () => {
    const [bucket] = count('ussr', { years: { from: 1924, to: 1924 } }).buckets;
    // Britain, Estonia, Finland, Hungary, Persia, Tuva, Weimar Germany
    expect(bucket).toMatchObject({ alive: 7, count: 2, share: 2 / 7 });
  });
});
