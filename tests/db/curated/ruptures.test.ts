import { describe, expect, it } from 'vitest';
import { loadRelation } from '../../../db/queries/relation.ts';
import { actsOf, db, inYear, partnerOf, polity, reference, supportersOf } from './asking.ts';
import { BROKEN_IN_1941, RESTORED_IN_1941, RUPTURES } from './ruptures.ts';

const ENDED_WITH_THE_USSR = '1991-12-26';

/** Partner → date of the acts of a kind in a year, whoever did them. */
function datesOf(kind: 'RELATIONS_SEVERED' | 'RELATIONS_RESTORED', year: number) {
  const series = (['RECEIVED', 'GRANTED'] as const).map((direction) =>
    inYear(year, { measure: 'ACTS', direction, filter: { kinds: [kind] } }),
  );
  return Object.fromEntries(
    series.flatMap(actsOf).map((act) => [partnerOf(act, 'ussr'), act.dateEdtf]),
  );
}

describe('ruptures and returns', () => {
  it.each(RUPTURES)('of $partner', ({ partner, source: slug, spans }) => {
    const { relations, acts } = loadRelation(db, reference, polity('ussr'), polity(partner));
    expect(relations.map(({ from, to }) => [from.edtf, to?.edtf])).toEqual(
      spans.map(([from, to]) => [from, to ?? ENDED_WITH_THE_USSR]),
    );
    const turns = acts.filter(({ kind }) => /SEVERED|RESTORED/.test(kind));
    expect(turns.flatMap(supportersOf)).toContain(slug);
  });

  it('of 1941 are nine and six', () => {
    expect(datesOf('RELATIONS_SEVERED', 1941)).toEqual(BROKEN_IN_1941);
    expect(datesOf('RELATIONS_RESTORED', 1941)).toEqual(RESTORED_IN_1941);
  });

  it('leave recognition in force', () => {
    const count1941 = inYear(1941, { measure: 'IN_FORCE' });
    const standing = actsOf(count1941).map((act) => partnerOf(act, 'ussr'));
    expect(standing).toEqual(expect.arrayContaining(['italy', 'romania', 'hungary', 'france']));
  });
});

describe('endings', () => {
  it.each([
    ['german-empire', '1918-11-09', 'PARTNER_ENDED'],
    ['austria-hungary', '1918-11-12', 'PARTNER_ENDED'],
    ['bulgaria', '1918-11-13', 'ACT'],
    ['ottoman-empire', '1918-11-13', 'ACT'],
    ['lithuania', '1940-08-03', 'PARTNER_ENDED'],
    ['latvia', '1940-08-05', 'PARTNER_ENDED'],
    ['estonia', '1940-08-06', 'PARTNER_ENDED'],
  ])('take the recognition by %s on %s', (partner, date, closedBy) => {
    const [span] = loadRelation(db, reference, polity('ussr'), polity(partner)).received;
    expect([span?.to?.edtf, span?.closedBy]).toEqual([date, closedBy]);
  });

  it('leave nothing of Brest-Litovsk at the end of 1918', () => {
    expect(inYear(1918).total).toBe(4);
    expect(inYear(1918, { measure: 'IN_FORCE' }).total).toBe(0);
    expect(inYear(1918, { measure: 'IN_RELATIONS' }).total).toBe(0);
  });
});
