import { describe, expect, it } from 'vitest';
import { summariseHeavy } from '../../bench/heavy.ts';
import { median, quantile } from '../../bench/load.ts';
import { summarise } from '../../bench/measure.ts';
import { reportInteractions } from '../../bench/report.ts';

describe('what the bench prints', () => {
  it('is the middle of the rounds, and of processor time the least', () => {
    const rounds = [
      { throughput: 10, p50: 3, p99: 9, cpu: 2 },
      { throughput: 30, p50: 1, p99: 7, cpu: 1 },
      { throughput: 20, p50: 2, p99: 8, cpu: 3 },
    ];
    expect(summarise(rounds)).toEqual({ throughput: 20, p50: 2, p99: 8, cpu: 1 });
  });

  it('takes the value below which a share lies', () => {
    const sorted = Array.from({ length: 100 }, (_, at) => at + 1);
    expect(quantile(sorted, 0.99)).toBe(100);
    expect(quantile(sorted, 0.5)).toBe(51);
    expect(median([5, 1, 3])).toBe(3);
    expect(median([])).toBeNaN();
  });

  it('compares light traffic round by round, and tells the longest heavy question', () => {
    const round = (alone: number, beside: number, heavy: number[]) => ({
      alone,
      beside,
      p99Alone: 1,
      p99Beside: 2,
      heavy,
      stopped: 1,
    });
    const rounds = [round(100, 90, [900]), round(10, 4, [1200, 50]), round(50, 40, [7])];
    expect(summariseHeavy(rounds)).toMatchObject({
      alone: 50,
      beside: 40,
      kept: 0.8,
      longest: 1200,
      asked: 4,
      stopped: 3,
    });
  });

  it('tells the painted frame against the floor of the same run', () => {
    const change = { title: 'A change', painted: [40, 90, 60], script: [9, 9, 9], floor: [20, 30] };
    expect(reportInteractions([change])).toContain('| A change | 60.0       | 30.0     | 2.00 |');
  });
});
