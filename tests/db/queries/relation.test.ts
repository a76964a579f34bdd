import { describe, expect, it } from 'vitest';
import { actsByIds } from '../../../db/queries/acts.ts';
import type { RelationSpan } from '../../../db/counting/spans.ts';
import { loadRelation } from '../../../db/queries/relation.ts';
import { db, polity, reference } from '../curated/asking.ts';

const relation = (subject: string, partner: string) =>
  loadRelation(db, reference, polity(subject), polity(partner));

const dates = (spans: readonly RelationSpan[]) =>
  spans.map(({ standing, from, to }) => [standing, from.edtf, to?.edtf ?? null]);

const USSR_ENDS = '1991-12-26';

describe('Britain and the USSR', () => {
  const { received, relations, acts } = relation('ussr', 'united-kingdom');

  it('rise from de facto to de jure, which a rupture does not touch', () => {
    expect(dates(received)).toEqual([
      ['DE_FACTO', '1921-03-16', '1924-02-01'],
      ['DE_JURE', '1924-02-01', USSR_ENDS],
    ]);
    expect(received.map((span) => span.closedBy)).toEqual(['CHANGE', 'SUBJECT_ENDED']);
  });

  it('name the act that changes a standing', () => {
    const [first, second] = received;
    expect(first?.closingId).toBe(second?.openingId);
    expect(actsByIds(db, [second?.openingId ?? 0])[0]?.slug).toBe(
      'su-19240201-united-kingdom-de-jure-recognition',
    );
  });

  it('have relations from 1924 to 1927 and from 1929', () => {
    expect(dates(relations)).toEqual([
      ['DE_JURE', '1924-02-01', '1927-05-26'],
      ['DE_JURE', '1929-10-03', USSR_ENDS],
    ]);
    expect(actsByIds(db, [relations[0]?.closingId ?? 0])[0]?.kind).toBe('RELATIONS_SEVERED');
    expect(relations[1]?.closingId).toBeNull();
  });

  it('list all acts of the two, those of the RSFSR too, without unverified ones', () => {
    expect(acts.map((act) => act.slug)).toContain('su-19210316-united-kingdom-treaty-trade');
    expect(acts.every((act) => act.confidence !== 'UNVERIFIED')).toBe(true);
    expect(acts.map((act) => act.id)).toEqual(acts.map((act) => act.id).sort((a, b) => a - b));
  });
});

describe('Germany', () => {
  it('is another partner before November 1918', () => {
    const { received, relations } = relation('ussr', 'german-empire');
    expect(dates(received)).toEqual([['DE_JURE', '1918-03-03', '1918-11-09']]);
    expect(received[0]?.closedBy).toBe('PARTNER_ENDED');
    expect(dates(relations)).toEqual([['DE_JURE', '1918-03-03', '1918-11-05']]);
  });

  it.each(['weimar-germany', 'nazi-germany'])(
    'is one from Rapallo to 1945, asked as %s',
    (slug) => {
      const { received, relations } = relation('ussr', slug);
      expect(dates(received)).toEqual([
        ['DE_FACTO', '1921-05-06', '1922-04-16'],
        ['DE_JURE', '1922-04-16', '1945-05-08'],
      ]);
      expect(dates(relations)).toEqual([['DE_JURE', '1922-04-16', '1941-06-22']]);
    },
  );
});

describe('one side and the other', () => {
  it('differ for Finland: recognised in 1917, recognising in 1920', () => {
    const { received, granted } = relation('ussr', 'finland');
    expect(dates(received)).toEqual([['DE_JURE', '1920-10-14', USSR_ENDS]]);
    expect(dates(granted)).toEqual([['DE_JURE', '1917-12-31', USSR_ENDS]]);
  });

  it.each([
    ['china', 'india'],
    ['united-states', 'norway'],
    ['estonia', 'finland'],
    ['east-germany', 'china'],
  ])('mirror each other for %s and %s when the two are exchanged', (one, other) => {
    const here = relation(one, other);
    const there = relation(other, one);
    expect(dates(there.received)).toEqual(dates(here.granted));
    expect(dates(there.granted)).toEqual(dates(here.received));
    expect(there.acts.map((act) => act.id)).toEqual(here.acts.map((act) => act.id));
    expect(here.acts).not.toEqual([]);
  });

  it('do not matter to relations that a mutual act opens', () => {
    const here = relation('east-germany', 'china');
    expect(dates(relation('china', 'east-germany').relations)).toEqual(dates(here.relations));
    expect(dates(here.relations)).toEqual([['DE_JURE', '1949-10-25', '1990-10-03']]);
  });
});

describe('a partner that ends and comes back', () => {
  it('has two spans: Estonia to 1940 and from 1991', () => {
    const { received, relations } = relation('ussr', 'estonia');
    expect(dates(received)).toEqual([
      ['DE_JURE', '1920-02-02', '1940-08-06'],
      ['DE_JURE', '1991-09-06', USSR_ENDS],
    ]);
    expect(received[0]?.closedBy).toBe('PARTNER_ENDED');
    expect(dates(relations)).toEqual(dates(received));
  });
});

describe('strangers', () => {
  it('have no spans and no acts', () => {
    const { received, granted, relations, acts } = relation('rsfsr', 'palestine');
    expect([received, granted, relations, acts]).toEqual([[], [], [], []]);
  });
});
