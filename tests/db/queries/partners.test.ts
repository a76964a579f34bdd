import { describe, expect, it } from 'vitest';
import { listPartnersByRegion, type PartnersQuestion } from '../../../db/queries/partners.ts';
import { count, day, db, polity, reference } from '../curated/asking.ts';

function list(asOf: string | null, asked: Partial<PartnersQuestion> = {}) {
  return listPartnersByRegion(db, reference, {
    subject: polity('ussr'),
    filter: {},
    scheme: 'historical',
    standing: 'DE_JURE',
    asOf: asOf === null ? null : day(asOf),
    mergePredecessors: true,
    ...asked,
  });
}

const slugs = ({ regions }: ReturnType<typeof list>) =>
  Object.fromEntries(
    regions.map(({ region, partners }) => [region.slug, partners.map((p) => p.polity.slug)]),
  );

describe('partners on a day', () => {
  it('are grouped in the order of the scheme, in a region by their acts', () => {
    const answer = list('1924-02-04');
    expect(slugs(answer)).toEqual({
      'western-europe': ['united-kingdom'],
      baltic: ['estonia', 'lithuania', 'latvia', 'finland'],
      'central-eastern-europe': ['poland', 'weimar-germany'],
      'near-middle-east': ['iran', 'afghanistan', 'turkey'],
      'central-asia': ['tuva'],
      'east-asia': ['mongolian-peoples-republic'],
    });
    const positions = answer.regions.map(({ region }) => region.position);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
    expect(answer.rule).toContain('in force at the end of 4 February 1924');
  });

  it('keep those that broke off by 31 December 1941, without the annexed and the ended', () => {
    const found = slugs(list('1941-12-31'));
    const numbers = Object.fromEntries(Object.entries(found).map(([k, v]) => [k, v.length]));
    expect(numbers).toEqual({
      ...{ 'western-europe': 6, scandinavia: 4, baltic: 1, 'central-eastern-europe': 4 },
      ...{ balkans: 5, 'near-middle-east': 5, 'central-asia': 1, 'south-southeast-asia': 1 },
      ...{ 'east-asia': 3, 'north-america': 1, 'latin-america': 3 },
    });
    expect(found['baltic']).toEqual(['finland']);
    expect(Object.values(found).flat()).not.toContain('austria');
    expect(Object.values(found).flat()).not.toContain('ethiopia');
  });

  it('are as many as IN_FORCE counts on the last day of each year', () => {
    for (const { year, count: n } of count('ussr', {
      measure: 'IN_FORCE',
      years: { from: 1917, to: 1946 },
    }).buckets) {
      expect(Object.values(slugs(list(`${year ?? 0}-12-31`))).flat()).toHaveLength(n);
    }
  });

  it('are none before the first recognition', () => {
    expect(list('1917-12-31').regions).toEqual([]);
  });
});

describe('partners without a day', () => {
  const answer = list(null);
  const partners = answer.regions.flatMap((region) => region.partners);

  it('are all that ever recognised, as many as CUMULATIVE counts at the end', () => {
    expect(partners).toHaveLength(count('ussr', { measure: 'CUMULATIVE' }).total);
    expect(answer.rule).toContain('whatever became of it');
  });

  it('say whose recognition holds on the eve of the subject’s end', () => {
    const inForce = (slug: string) => partners.find((p) => p.polity.slug === slug)?.inForce();
    expect([inForce('united-kingdom'), inForce('estonia')]).toEqual([true, true]);
    expect(['austria-hungary', 'georgia-dr', 'tuva', 'weimar-germany'].map(inForce)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('are shown as the polity they were on the day of their first act', () => {
    const found = partners.map((p) => p.polity.slug);
    expect(found).toContain('hejaz-nejd');
    expect(found).not.toContain('saudi-arabia');
  });
});

describe('the other questions', () => {
  it('group by another scheme without losing anybody', () => {
    const historical = Object.values(slugs(list('1941-12-31'))).flat();
    const m49 = Object.values(slugs(list('1941-12-31', { scheme: 'm49' }))).flat();
    expect(m49.sort()).toEqual(historical.sort());
  });

  it('take in de facto recognition when asked', () => {
    const only = (standing: 'DE_FACTO' | 'DE_JURE') =>
      Object.values(slugs(list('1923-12-31', { standing }))).flat();
    const facto = only('DE_FACTO').filter((slug) => !only('DE_JURE').includes(slug));
    // From the agreements of 1921–1923.
    expect(facto.sort()).toEqual([
      ...['austria', 'czechoslovakia', 'denmark', 'italy', 'norway', 'united-kingdom'],
    ]);
  });

  it('leave out what the RSFSR had when predecessors are not merged', () => {
    const found = Object.values(slugs(list('1924-02-04', { mergePredecessors: false }))).flat();
    expect(found.sort()).toEqual(['tuva', 'united-kingdom']);
  });
});
