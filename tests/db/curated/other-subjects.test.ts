import { describe, expect, it } from 'vitest';
import { actsOf, byYear, count, partnerOf } from './asking.ts';
import { CHINA, EAST_GERMANY, PALESTINE, SAHRAWI, UNITED_STATES } from './other-subjects.ts';

describe('other subjects', () => {
  it('the State of Palestine', () => {
    const series = count('palestine');
    expect(byYear(series)).toEqual(PALESTINE.first);
    expect(series.total).toBe(PALESTINE.total);
    const of2025 = actsOf(count('palestine', { years: { from: 2025, to: 2025 } }));
    expect(of2025.map((act) => partnerOf(act, 'palestine')).sort()).toEqual(PALESTINE.in2025);
    const inForce = count('palestine', { measure: 'IN_FORCE' });
    expect(inForce.total).toBe(PALESTINE.total - PALESTINE.ended.length);
    const actIds = inForce.buckets.find((bucket) => bucket.year === 2025)?.actIds ?? [];
    const standing = actsOf({ ...inForce, actIds }).map((act) => partnerOf(act, 'palestine'));
    for (const slug of PALESTINE.ended) expect(standing).not.toContain(slug);
  });

  it('the People’s Republic of China, as an independent table counts but for three', () => {
    const asked = { measure: 'CUMULATIVE', years: { from: 1949, to: 1960 } } as const;
    const relations = count('china', { ...asked, filter: { kinds: ['RELATIONS_ESTABLISHED'] } });
    expect(byYear(relations)).toEqual(CHINA.relations);
    const partners = actsOf(relations).map((act) => partnerOf(act, 'china'));
    expect(partners).toEqual(expect.arrayContaining([...CHINA.notInTable]));
    expect(relations.total - CHINA.notInTable.length).toBe(CHINA.tableIn1960);
    expect(byYear(count('china', asked))).toEqual(CHINA.recognitions);
  });

  it('the Sahrawi Republic, with six withdrawals', () => {
    expect(byYear(count('sahrawi-republic'))).toEqual(SAHRAWI.first);
    const years = { from: 1984, to: 1997 };
    expect(byYear(count('sahrawi-republic', { measure: 'IN_FORCE', years }))).toMatchObject(
      SAHRAWI.inForce,
    );
  });

  it('the German Democratic Republic', () => {
    expect(byYear(count('east-germany'))).toEqual(EAST_GERMANY.first);
    const acts = actsOf(count('east-germany', { years: { from: 1949, to: 1949 } }));
    const partners = acts.map((act) => partnerOf(act, 'east-germany'));
    expect(partners.sort()).toEqual([...EAST_GERMANY.in1949].sort());
  });

  it('the United States, which recognises', () => {
    const series = count('united-states', { direction: 'GRANTED' });
    const byDecade: Record<string, number> = {};
    for (const { year, count: n } of series.buckets) {
      const decade = Math.floor((year ?? 0) / 10) * 10;
      byDecade[decade] = (byDecade[decade] ?? 0) + n;
    }
    expect(byDecade).toEqual(UNITED_STATES.byDecade);
    expect(series.total).toBe(UNITED_STATES.total);
    const soviet = actsOf(series).find((act) => partnerOf(act, 'united-states') === 'ussr');
    expect(soviet?.dateEdtf).toBe('1933-11-16');
  });
});
