import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillBuckets, type Bucket } from '../../../db/counting/buckets.ts';
import { isStock, type CountQuestion } from '../../../db/counting/question.ts';
import type { Stretch } from '../../../db/counting/tally.ts';
import type { HistoryAct } from '../../../db/counting/history-act.ts';
import { countableOf } from '../../../db/queries/recognition-counts.ts';
import { histories, questions, reference, SPAN, stretches } from './random-history.ts';

const EVERYTHING: Stretch = { from: SPAN.from - 5, to: SPAN.to + 10 };

function count(question: CountQuestion, history: HistoryAct[], years: Stretch): Bucket[] {
  return fillBuckets(
    question,
    countableOf(reference, question, [question.subject], history),
    years,
  );
}

const sum = (buckets: Bucket[], key: 'count' | 'certain' | 'possible') =>
  buckets.reduce((total, bucket) => total + bucket[key], 0);

/** All that a bucket says, its acts among it. */
function numbersOf(bucket: Bucket): object {
  const { year, offset, region, kind, partner, standing, cumulative, alive, share } = bucket;
  const { count: counted, certain, possible, actIds } = bucket;
  const group = { year, offset, region, kind, partner, standing };
  return { ...group, counted, certain, possible, cumulative, alive, share, actIds };
}

describe('buckets', () => {
  it('hand out as many acts as they count, for every measure and grouping', () => {
    fc.assert(
      fc.property(questions, histories, stretches, (question, history, years) => {
        for (const bucket of count(question, history, years)) {
          expect(bucket.actIds).toHaveLength(bucket.count);
          expect(new Set(bucket.actIds).size).toBe(bucket.count);
        }
      }),
    );
  });

  it('never count less than is certain nor more than is possible', () => {
    fc.assert(
      fc.property(questions, histories, stretches, (question, history, years) => {
        for (const bucket of count(question, history, years)) {
          expect(bucket.certain).toBeLessThanOrEqual(bucket.count);
          expect(bucket.count).toBeLessThanOrEqual(bucket.possible);
        }
      }),
    );
  });

  it('add up over all years to the same number however they are grouped', () => {
    fc.assert(
      fc.property(questions, histories, (question, history) => {
        const whole = sum(count({ ...question, groupBy: [] }, history, EVERYTHING), 'count');
        const grouped = count(question, history, EVERYTHING);
        const last = grouped.filter(({ year }) => year === null || year === EVERYTHING.to);
        expect(sum(isStock(question.measure) ? last : grouped, 'count')).toBe(whole);
      }),
    );
  });

  it('hold each flow entry once over a range that covers all dates, all of them certain there', () => {
    fc.assert(
      fc.property(questions, histories, (question, history) => {
        fc.pre(!isStock(question.measure));
        const [bucket] = count({ ...question, groupBy: [] }, history, EVERYTHING);
        expect(bucket?.certain).toBe(bucket?.count);
        expect(bucket?.possible).toBe(bucket?.count);
      }),
    );
  });

  it('have one for every group in every year, so that zero years are no gaps', () => {
    fc.assert(
      fc.property(questions, histories, stretches, (asked, history, years) => {
        const groupBy = [...new Set([...asked.groupBy, 'YEAR' as const])].filter(
          (dimension) => dimension !== 'PARTNER',
        );
        const buckets = count({ ...asked, groupBy }, history, years);
        const groups = new Set(
          buckets.map(({ region, kind, standing }) => `${region?.id}|${kind}|${standing}`),
        );
        expect(buckets).toHaveLength(groups.size * (years.to - years.from + 1));
      }),
    );
  });

  it('keep a running total that never falls and ends at the sum of the flow', () => {
    fc.assert(
      fc.property(questions, histories, (asked, history) => {
        const question: CountQuestion = { ...asked, measure: 'FIRST', groupBy: ['YEAR'] };
        const buckets = count(question, history, EVERYTHING);
        const totals = buckets.map((bucket) => bucket.cumulative);
        expect(totals).toEqual([...totals].sort((a, b) => a - b));
        expect(totals.at(-1)).toBe(sum(buckets, 'count'));
      }),
    );
  });

  it('count CUMULATIVE as the running total of FIRST', () => {
    fc.assert(
      fc.property(questions, histories, stretches, (asked, history, years) => {
        const question: CountQuestion = { ...asked, groupBy: ['YEAR'] };
        const stock = count({ ...question, measure: 'CUMULATIVE' }, history, years);
        const flow = count({ ...question, measure: 'FIRST' }, history, years);
        expect(stock.map((bucket) => bucket.count)).toEqual(flow.map((b) => b.cumulative));
      }),
    );
  });

  it('leave a bucket unchanged when other years are shown', () => {
    fc.assert(
      fc.property(questions, histories, stretches, (asked, history, years) => {
        const question: CountQuestion = { ...asked, groupBy: ['YEAR'] };
        const all = new Map(
          count(question, history, EVERYTHING).map((bucket) => [bucket.year, bucket]),
        );
        for (const bucket of count(question, history, years)) {
          const same = all.get(bucket.year);
          expect(numbersOf(bucket)).toEqual(same && numbersOf(same));
        }
      }),
    );
  });
});
