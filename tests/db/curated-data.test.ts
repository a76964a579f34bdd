import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStock, type CountQuestion } from '../../db/counting/question.ts';
import { countRecognitions } from '../../db/queries/recognition-counts.ts';
import {
  actsOf,
  byRegion,
  byYear,
  count,
  db,
  inYear,
  partnerOf,
  reference,
  source,
  supportersOf,
} from './curated/asking.ts';
import { FIRST_RECOGNITIONS } from './curated/first-recognitions.ts';
import {
  CHINA,
  EAST_GERMANY,
  PALESTINE,
  SAHRAWI,
  UNITED_STATES,
} from './curated/other-subjects.ts';
import { PRINTED_LIST_OF_1924, PRINTED_LIST_OF_1937 } from './curated/printed-lists.ts';
import { randomQuestions } from './curated/random-questions.ts';
import { RUPTURES } from './curated/ruptures.ts';
import {
  ACTS,
  CUMULATIVE,
  FIRST,
  IN_RELATIONS,
  RECOGNITIONS_OF_1924,
  REGIONS,
} from './curated/soviet-cases.ts';

const TO_1946 = { years: { from: 1917, to: 1946 } };

describe('the sources of the cases', () => {
  it('are sources of the data, or rules of counting', () => {
    const cited = [
      ...[FIRST, CUMULATIVE, IN_RELATIONS, ACTS, ...REGIONS].map((found) => found.source),
      ...[PRINTED_LIST_OF_1924, PRINTED_LIST_OF_1937].map((found) => found.source),
      ...[CHINA, PALESTINE, SAHRAWI, EAST_GERMANY, UNITED_STATES].map((found) => found.source),
      ...RUPTURES.map((found) => found.source),
    ];
    for (const slug of cited.filter((text) => !text.startsWith('rule: '))) {
      expect(source(slug).slug).toBe(slug);
    }
  });
});

describe('Soviet Russia and the USSR to 1946', () => {
  it('were recognised by these states first in these years, each on this source', () => {
    const acts = actsOf(count('ussr', TO_1946));
    const found = acts.map((act) => [act.year, partnerOf(act, 'ussr')]);
    const expected = FIRST_RECOGNITIONS.map(([year, partner]) => [year, partner]);
    expect(found.sort()).toEqual(expected.sort());
    for (const [, partner, slug] of FIRST_RECOGNITIONS) {
      const act = acts.find((one) => partnerOf(one, 'ussr') === partner);
      expect(act && supportersOf(act), partner).toContain(slug);
    }
  });

  it('have these numbers of first recognitions, of acts and of partners', () => {
    expect(byYear(count('ussr', TO_1946))).toEqual(FIRST.numbers);
    expect(byYear(count('ussr', { ...TO_1946, measure: 'ACTS' }))).toEqual(ACTS.numbers);
    for (const [measure, expected] of [
      ['CUMULATIVE', CUMULATIVE],
      ['IN_RELATIONS', IN_RELATIONS],
    ] as const) {
      const { buckets } = count('ussr', { ...TO_1946, measure });
      expect(Object.fromEntries(buckets.map((b) => [b.year, b.count]))).toEqual(expected.numbers);
    }
  });

  it.each(REGIONS)('fall into the regions of $scheme, $year', ({ scheme, year, numbers }) => {
    const years = year === undefined ? TO_1946.years : { from: year, to: year };
    expect(byRegion(count('ussr', { years, scheme, groupBy: ['REGION'] }))).toEqual(numbers);
  });

  it('are certain of their years', () => {
    for (const bucket of count('ussr', TO_1946).buckets) {
      expect([bucket.certain, bucket.possible]).toEqual([bucket.count, bucket.count]);
    }
  });

  it('were recognised in 1924 by twelve states, Britain first and Tuva on no known day', () => {
    const acts = actsOf(inYear(1924));
    expect(acts.map((act) => [partnerOf(act, 'ussr'), act.dateEdtf])).toEqual(
      RECOGNITIONS_OF_1924.map(([partner, date]) => [partner, date]),
    );
    RECOGNITIONS_OF_1924.forEach(([, , slug], index) => {
      const act = acts[index];
      expect(act && supportersOf(act)).toContain(slug);
    });
  });
});

describe('the data', () => {
  it('have a supporting claim for every act but those marked unverified', () => {
    const unsupported = db.$client
      .prepare<[], { slug: string; confidence: string }>(
        `SELECT slug, confidence FROM acts WHERE NOT EXISTS
         (SELECT 1 FROM claims WHERE act_id = acts.id AND stance = 'SUPPORTS')`,
      )
      .all();
    expect(unsupported.filter((act) => act.confidence !== 'UNVERIFIED')).toEqual([]);
    const unverified = db.$client
      .prepare("SELECT count(*) FROM acts WHERE confidence = 'UNVERIFIED'")
      .pluck()
      .get();
    expect(unsupported).toHaveLength(Number(unverified));
  });

  it('have no act twice: same kind, same parties, days that can be the same', () => {
    const twins = db.$client
      .prepare<[], string>(
        `SELECT one.slug || ' = ' || other.slug FROM acts AS one JOIN acts AS other
         ON one.id < other.id AND one.kind = other.kind
         AND one.date_earliest <= other.date_latest AND other.date_earliest <= one.date_latest
         AND (one.treaty_id IS other.treaty_id OR one.treaty_id IS NULL OR other.treaty_id IS NULL)
         AND ((one.actor_id = other.actor_id AND one.target_id = other.target_id)
           OR ((one.mutual OR other.mutual)
             AND one.actor_id = other.target_id AND one.target_id = other.actor_id))`,
      )
      .pluck()
      .all();
    expect(twins).toEqual([]);
  });

  it('hold each act once across the data sets, and no claim of one source twice', () => {
    const twice = db.$client
      .prepare('SELECT act_id FROM claims GROUP BY act_id, source_id, stance HAVING count(*) > 1')
      .all();
    expect(twice).toEqual([]);
  });
});

describe('counts of whatever is asked', () => {
  it('hand out the rows they count, and add up to the total', () => {
    fc.assert(
      fc.property(randomQuestions(reference), (question) => {
        const series = countRecognitions(db, reference, question);
        const last = series.buckets.filter((b) => b.year === null || b.year === series.years.to);
        const counted = isStock(question.measure) ? last : series.buckets;
        const sum = (key: 'count' | 'certain' | 'possible', buckets = counted) =>
          buckets.reduce((total, bucket) => total + bucket[key], 0);
        expect(sum('count')).toBe(series.total);
        if (isStock(question.measure) || !question.groupBy.includes('YEAR')) {
          expect([sum('certain'), sum('possible')]).toEqual([series.certain, series.possible]);
        }
        const rows = new Set(actsOf(series).map((act) => act.id));
        for (const { actIds, count: n, certain, possible } of series.buckets) {
          expect(new Set(actIds).size).toBe(n);
          expect(actIds.every((id) => rows.has(id))).toBe(true);
          expect([certain <= n, n <= possible]).toEqual([true, true]);
        }
        expect(rows.size).toBe(series.actIds.length);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('are split by region without loss', () => {
    fc.assert(
      fc.property(randomQuestions(reference), (question) => {
        const total = (groupBy: CountQuestion['groupBy']) =>
          countRecognitions(db, reference, { ...question, groupBy }).buckets.reduce(
            (sum, bucket) => sum + bucket.count,
            0,
          );
        expect(total(['YEAR', 'REGION'])).toBe(total(['YEAR']));
      }),
      { numRuns: 50 },
    );
  }, 60_000);
});
