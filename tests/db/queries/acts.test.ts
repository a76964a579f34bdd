import { describe, expect, it } from 'vitest';
import type { ActFilter } from '../../../db/counting/act-filter.ts';
import {
  actsByIds,
  actsBySlugs,
  countActs,
  findAct,
  listActs,
  type ActPosition,
  type ActRow,
  type ActStretch,
} from '../../../db/queries/acts.ts';
import { db, polity, reference, source } from '../curated/asking.ts';

function list(filter: ActFilter, stretch: Partial<ActStretch> = {}): ActRow[] {
  const all = { descending: false, limit: 5000, fromEnd: false };
  return listActs(db, reference, filter, { ...all, ...stretch });
}

const SOVIET = [polity('rsfsr').id, polity('ussr').id];
const OF_1924: ActFilter = { subjects: SOVIET, years: { from: 1924, to: 1924 } };

function position(act: ActRow | undefined): ActPosition {
  if (!act) throw new Error('The page is empty.');
  const { dateLatest, dateEarliest, slug } = act;
  return { dateLatest, dateEarliest, slug };
}

describe('a list of acts', () => {
  it('runs by latest day, then earliest day, then slug, as the ids do', () => {
    const ids = list({}).map((act) => act.id);
    expect(ids).toEqual([...ids].sort((a, b) => a - b));
    expect(list({}, { descending: true }).map((act) => act.id)).toEqual(ids.toReversed());
  });

  it('has as many rows as are counted', () => {
    for (const filter of [{}, OF_1924, { sources: [source('cq-1924').id] }]) {
      expect(list(filter)).toHaveLength(countActs(db, reference, filter));
    }
  });

  it.each([false, true])('comes whole in pages, forwards and backwards (descending %s)', (down) => {
    const whole = list(OF_1924, { descending: down }).map((act) => act.slug);
    const forwards: string[] = [];
    let page = list(OF_1924, { descending: down, limit: 7 });
    while (page.length > 0) {
      forwards.push(...page.map((act) => act.slug));
      const after = position(page.at(-1));
      page = list(OF_1924, { descending: down, limit: 7, after });
    }
    expect(forwards).toEqual(whole);
    const backwards: string[] = [];
    page = list(OF_1924, { descending: down, limit: 7, fromEnd: true });
    while (page.length > 0) {
      backwards.unshift(...page.map((act) => act.slug));
      const before = position(page[0]);
      page = list(OF_1924, { descending: down, limit: 7, before, fromEnd: true });
    }
    expect(backwards).toEqual(whole);
  });
});

describe('a filter', () => {
  it('leaves unverified acts out unless they are asked for', () => {
    const hidden = 'su-19240313-free-city-danzig-de-jure-recognition';
    const slugs = (filter: ActFilter) => list(filter).map((act) => act.slug);
    expect(slugs(OF_1924)).not.toContain(hidden);
    expect(slugs({ ...OF_1924, confidence: ['UNVERIFIED'] })).toEqual([
      hidden,
      'su-19240918-hungary-treaty-recognition',
    ]);
    expect(findAct(db, hidden)?.slug).toBe(hidden);
  });

  it('names the twelve recognitions de jure of 1924', () => {
    const kinds = ['RECOGNITION_DE_JURE'] as const;
    expect(countActs(db, reference, { ...OF_1924, kinds })).toBe(12);
  });

  it('finds the treaties of peace with the neighbours', () => {
    const peace = list({
      ...{ subjects: SOVIET, kinds: ['TREATY_SIGNED'], treatyKinds: ['PEACE'] },
      years: { from: 1920, to: 1920 },
    });
    const partners = peace.map((act) => reference.polities.byId.get(act.actorId)?.slug);
    expect(partners).toEqual(['estonia', 'lithuania', 'latvia', 'finland']);
  });

  it('follows partners along their line, in both ways', () => {
    const weimar = list({ subjects: SOVIET, partners: [polity('weimar-germany').id] });
    const nazi = list({ subjects: SOVIET, partners: [polity('nazi-germany').id] });
    expect(nazi).toEqual(weimar);
    const slugs = weimar.map((act) => act.slug);
    expect(slugs).toContain('su-19220416-weimar-germany-de-jure-recognition');
    expect(slugs).toContain('su-19410622-nazi-germany-relations-severed');
    expect(slugs).not.toContain('su-19180303-german-empire-de-jure-recognition');
  });

  it('parts into with and without', () => {
    const partners = [polity('united-kingdom').id, polity('france').id];
    const n = (filter: ActFilter) => countActs(db, reference, { subjects: SOVIET, ...filter });
    expect(n({ partners }) + n({ withoutPartners: partners })).toBe(n({}));
  });

  it('keeps acts that a source supports, not those it disputes', () => {
    const slugs = list({ sources: [source('cq-1924').id] }).map((act) => act.slug);
    expect(slugs).toContain('su-19180303-bulgaria-de-jure-recognition');
    expect(slugs).not.toContain('su-19340723-bulgaria-de-jure-recognition');
  });

  it('searches titles and summaries', () => {
    const filter = { ...OF_1924, text: 'herriot' };
    expect(
      list(filter)
        .map((act) => act.slug)
        .sort(),
    ).toEqual([
      'su-19241028-france-de-jure-recognition',
      'su-19241028-france-relations-established',
    ]);
    expect(list({ ...OF_1924, text: '" OR *' })).toEqual([]);
  });

  it('takes empty lists as nothing and absent ones as everything', () => {
    expect(list({ ...OF_1924, kinds: [] })).toEqual([]);
    expect(list({ ...OF_1924, partners: [] })).toEqual([]);
  });
});

describe('acts by name', () => {
  it('come in chronological order, unknown ones passed over', () => {
    const slugs = [
      'su-19241028-france-de-jure-recognition',
      'no-such-act',
      'su-19240201-united-kingdom-de-jure-recognition',
    ];
    const found = actsBySlugs(db, slugs);
    expect(found.map((act) => act.slug)).toEqual([slugs[2], slugs[0]]);
    expect(actsByIds(db, found.map((act) => act.id).reverse())).toEqual(found);
    expect(actsByIds(db, [])).toEqual([]);
    expect(findAct(db, 'no-such-act')).toBeUndefined();
  });
});
