import { describe, expect, it } from 'vitest';
import { loadRelation } from '../../../db/queries/relation.ts';
import { loadTimeline } from '../../../db/queries/timeline.ts';
import { lastDayOf } from '../../../db/dates/day-number.ts';
import { count, db, polity, reference } from '../curated/asking.ts';

const ask = (subject: string, filter = {}) =>
  loadTimeline(db, reference, {
    subject: polity(subject),
    filter,
    scheme: 'historical',
    mergePredecessors: true,
  });

describe('the partners of the USSR over time', () => {
  const timeline = ask('ussr');

  it('say of the standing of each partner what the two alone say', () => {
    for (const slug of ['united-kingdom', 'mexico', 'finland', 'estonia', 'weimar-germany']) {
      const row = timeline.partners.find(({ partner }) => partner.slug === slug);
      const { received } = loadRelation(db, reference, polity('ussr'), polity(slug));
      expect([slug, row?.standing]).toEqual([slug, received]);
    }
  });

  it.each([1924, 1930, 1941, 1950, 1990])(
    'have as many in relations as are counted in %i',
    (year) => {
      const day = lastDayOf(year);
      const active = timeline.partners.filter(({ relations }) =>
        relations.some(
          ({ from, to }) => from.earliest <= day && (to === null || to.earliest > day),
        ),
      );
      const { total } = count('ussr', { measure: 'IN_RELATIONS', years: { from: year, to: year } });
      expect(active).toHaveLength(total);
    },
  );

  it('give each line of partners one row', () => {
    const lines = timeline.partners.map(({ partner }) => partner.lineId);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it.each([
    ['hejaz-nejd', 'Hejaz and Nejd & Saudi Arabia'],
    ['weimar-germany', 'Weimar Germany & Nazi Germany'],
    ['republic-of-china', 'Republic of China & Taiwan'],
    ['estonia', 'Estonia'],
  ])('name the members of the line of %s that lived while it held', (slug, label) => {
    expect(timeline.partners.find(({ partner }) => partner.slug === slug)?.label).toBe(label);
  });

  it('run from the first year of the line to its end', () => {
    expect(timeline.years).toEqual({ from: 1917, to: 1991 });
    expect(ask('china').years.from).toBe(1949);
  });

  it('follow the filter', () => {
    const baltic = reference.schemes
      .get('historical')
      ?.regions.filter(({ slug }) => slug === 'baltic')
      .map(({ id }) => id);
    const { partners, rule } = ask('ussr', { regions: baltic });
    expect(partners.map(({ partner }) => partner.slug).sort()).toContain('estonia');
    expect(new Set(partners.map(({ region }) => region?.slug))).toEqual(new Set(['baltic']));
    expect(rule).toContain('only partners in Baltic');
  });
});
