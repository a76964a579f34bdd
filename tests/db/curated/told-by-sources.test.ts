import { describe, expect, it } from 'vitest';
import { listPartnersByRegion } from '../../../db/queries/partners.ts';
import { loadRelation } from '../../../db/queries/relation.ts';
import {
  actsOf,
  byYear,
  count,
  day,
  db,
  inYear,
  partnerOf,
  polity,
  reference,
  source,
} from './asking.ts';
import { AS_PRINTED_IN_1924, AS_TOLD, NARRATIVE, TOLD_OF_1924 } from './narrative-cases.ts';
import { PRINTED_LIST_OF_1924, PRINTED_LIST_OF_1937 } from './printed-lists.ts';

/** Partners whose recognition of the USSR holds at the end of a day. */
function recognisingOn(iso: string): string[] {
  const { regions } = listPartnersByRegion(db, reference, {
    subject: polity('ussr'),
    filter: {},
    scheme: 'historical',
    standing: 'DE_JURE',
    asOf: day(iso),
    mergePredecessors: true,
  });
  return regions.flatMap(({ partners }) => partners.map((p) => p.polity.slug)).sort();
}

function inRelationsOn(partner: string, iso: string): boolean {
  const asked = day(iso);
  return loadRelation(db, reference, polity('ussr'), polity(partner)).relations.some(
    ({ from, to }) => from.earliest <= asked && (to === null || to.earliest > asked),
  );
}

describe('the list printed on 4 February 1924', () => {
  it('is that of the partners on that day but for Bulgaria and Tuva', () => {
    const { partners, onlyPrinted, onlyCounted, day: printed } = PRINTED_LIST_OF_1924;
    const expected = partners.filter((slug) => !(onlyPrinted as readonly string[]).includes(slug));
    expect(recognisingOn(printed)).toEqual([...expected, ...onlyCounted].sort());
    for (const partner of expected) expect(inRelationsOn(partner, printed), partner).toBe(true);
    expect(inRelationsOn('bulgaria', printed)).toBe(false);
  });

  it('stands behind as many claims, and alone gives its own curve', () => {
    const filter = { sources: [source(PRINTED_LIST_OF_1924.source).id] };
    const series = count('ussr', { filter });
    expect(byYear(series)).toEqual(AS_PRINTED_IN_1924);
    const partners = actsOf(series).map((act) => partnerOf(act, 'ussr'));
    expect(partners.sort()).toEqual([...PRINTED_LIST_OF_1924.partners].sort());
  });
});

describe('the list read on 28 July 1937', () => {
  const { partners, recognisedBefore, inRelations, day: read } = PRINTED_LIST_OF_1937;

  it('stands as 24 status reports that count nothing', () => {
    const acts = db.$client
      .prepare<[number], { actorId: number; statusReport: number }>(
        `SELECT acts.actor_id AS actorId, status_report AS statusReport FROM acts
         JOIN claims ON claims.act_id = acts.id
         WHERE claims.source_id = ? AND acts.kind = 'RECOGNITION_REFUSED'`,
      )
      .all(source('hansard-1937').id);
    const named = acts.map((act) => reference.polities.byId.get(act.actorId)?.slug);
    expect(named.sort()).toEqual([...partners].sort());
    expect(acts.every((act) => act.statusReport === 1)).toBe(true);
    const filter = { kinds: ['RECOGNITION_REFUSED'] as const };
    expect(inYear(1937, { measure: 'ACTS', filter }).total).toBe(0);
  });

  it('names who had not recognised but for Albania, and for two that had broken off', () => {
    const before = actsOf(count('ussr', { years: { from: 1917, to: 1937 } }));
    const recognised = before.map((act) => partnerOf(act, 'ussr'));
    expect(partners.filter((slug) => recognised.includes(slug))).toEqual(recognisedBefore);
    expect(partners.filter((slug) => inRelationsOn(slug, read))).toEqual(inRelations);
  });
});

describe('the narrative alone', () => {
  it('draws its own curve', () => {
    const series = count('ussr', { filter: { sources: [source(NARRATIVE).id] } });
    const found = series.buckets.filter((bucket) => bucket.possible > 0);
    expect(
      Object.fromEntries(found.map((b) => [b.year, [b.certain, b.count, b.possible]])),
    ).toEqual(AS_TOLD);
    const of1924 = series.buckets.find((bucket) => bucket.year === 1924)?.actIds ?? [];
    const partners = actsOf({ ...series, actIds: of1924 }).map((act) => partnerOf(act, 'ussr'));
    expect(partners.sort()).toEqual(TOLD_OF_1924);
  });
});
