import { describe, expect, it } from 'vitest';
import { explainError, describeFacts } from '../../dashboard/src/query/answer-words.ts';
import { seriesColours } from '../../dashboard/charts/palette.ts';
import { arrangeChart } from '../../dashboard/src/query/arrange-chart.ts';
import { adaptPlan, suggestPlan } from '../../dashboard/src/query/chart-plan.ts';
import { ROW_COUNT } from '../../dashboard/src/query/chart-shape.ts';
import { describeRows, flattenAnswer } from '../../dashboard/src/query/flatten-answer.ts';
import type { JsonObject } from '../../dashboard/src/query/json-value.ts';
import { chartKey } from '../../dashboard/src/query/query-chart.ts';
import { chooseRowSet, findRowSets } from '../../dashboard/src/query/row-sets.ts';
import { sayWord } from '../../dashboard/src/query/say-word.ts';
import { isYearColumn, readYear } from '../../dashboard/src/query/year-column.ts';

const ACTS: JsonObject = {
  acts: {
    totalCount: 2,
    nodes: [
      {
        title: 'One',
        region: null,
        date: { year: 1924 },
        tags: ['a', 'b'],
        claims: [{ source: 'X' }, { source: 'Y' }],
      },
      { title: 'Two', region: { name: 'Baltic' }, date: { year: 1926 }, tags: [], claims: [] },
    ],
  },
};

function flatten(data: JsonObject, rows: string | null = null) {
  const set = chooseRowSet(findRowSets(data), rows);
  return { set, table: flattenAnswer(data, set) };
}

describe('the table of an answer', () => {
  it('has a row for each item of the longest list, repeats what stands above, keeps the empty', () => {
    const { table, set } = flatten(ACTS, 'acts.nodes.claims');
    expect(set.label).toBe('acts › claims');
    expect(table.columns.map(({ label }) => label)).toEqual([
      'totalCount',
      'title',
      'region name',
      'date year',
      'tags',
      'source',
    ]);
    expect(table.rows.map((row) => Object.values(row))).toEqual([
      [2, 'One', null, 1924, 'a; b', 'X'],
      [2, 'One', null, 1924, 'a; b', 'Y'],
      [2, 'Two', 'Baltic', 1926, '', null],
    ]);
  });

  it('joins lists that are not the rows in one cell', () => {
    const { table, set } = flatten(ACTS, 'acts.nodes');
    expect(table.rows.map((row) => row['acts.nodes.claims'])).toEqual(['X; Y', '']);
    expect(describeRows(set)).toContain('One row for each item of acts');
  });

  it('reads the lists of aliases as one, and says whose each row is', () => {
    const { table } = flatten({ told: [{ n: 1 }], read: [{ n: 2 }, { n: 3 }] });
    expect(table.columns.map(({ label }) => label)).toEqual(['question', 'n']);
    expect(table.rows.map((row) => row['question'])).toEqual(['told', 'read', 'read']);
  });

  it('is one row where the answer has no list', () => {
    const { table, set } = flatten({ dataVersion: { hash: 'a' } });
    expect(table.rows).toEqual([{ 'dataVersion.hash': 'a' }]);
    expect(describeRows(set)).toBe('One row: the answer has no list.');
  });

  it('flattens ten thousand rows without delay', () => {
    const nodes = Array.from({ length: 10_000 }, (_, at) => ({
      slug: String(at),
      date: { year: at },
    }));
    expect(flatten({ acts: { nodes } }).table.rows).toHaveLength(10_000);
  });
});

describe('years', () => {
  it.each([
    [1924, 1924],
    ['1924-02-01', 1924],
    ['1917/1920', 1917],
    ['1921~', 1921],
    ['1 February 1924', 1924],
    ['about 1921', 1921],
    ['1917–1920', 1917],
    ['Treaty of 1924, signed', null],
    ['Britain', null],
    [0.5, null],
    [123_456, null],
  ])('%s is %s', (cell, year) => {
    expect(readYear(cell)).toBe(year);
  });

  it('numbers are years only under a name that says so', () => {
    expect(isYearColumn('buckets.year', [1924, null])).toBe(true);
    expect(isYearColumn('buckets.count', [12, 3])).toBe(false);
    expect(isYearColumn('buckets.year', [null])).toBe(false);
  });
});

describe('the chart of an answer', () => {
  const buckets = [
    { year: 1922, region: { name: 'Baltic' }, count: 1, offset: null },
    { year: 1922, region: { name: 'Africa' }, count: 2, offset: null },
    { year: 1924, region: { name: 'Baltic' }, count: 4, offset: null },
  ];
  const { table, set } = flatten({ recognitionCounts: [{ total: 7, buckets }] });

  it('runs along the year, counts the count, and parts what shares a year', () => {
    expect(suggestPlan(table, set.key)).toEqual({
      x: 'recognitionCounts.buckets.year',
      value: 'recognitionCounts.buckets.count',
      series: 'recognitionCounts.buckets.region.name',
      kind: 'bars',
    });
  });

  it('has a place for every year', () => {
    const plan = adaptPlan(table, set.key, {});
    if (!plan) throw new Error('There is no plan.');
    const chart = arrangeChart(table, plan);
    expect(chart.places.map(({ label }) => label)).toEqual(['1922', '1923', '1924']);
    expect(chart.series.map(({ label, values }) => [label, values])).toEqual([
      ['Baltic', [1, 0, 4]],
      ['Africa', [2, 0, 0]],
    ]);
    expect(chart.notes).toEqual([]);
  });

  it('says when rows are added up, and falls back from columns that are not there', () => {
    const plan = adaptPlan(table, set.key, { x: 'gone', value: 'gone', series: null });
    if (!plan) throw new Error('There is no plan.');
    expect(plan.x).toBe('recognitionCounts.buckets.year');
    expect(arrangeChart(table, plan).notes).toEqual([
      'Rows that share a place and a series are added up.',
    ]);
    expect(arrangeChart(table, { ...plan, value: ROW_COUNT }).series[0]?.values).toEqual([2, 0, 1]);
  });

  it('keeps the colour of a subject whatever stands beside it', () => {
    const colourOf = (slugs: readonly string[], label: string): string | undefined => {
      const series = slugs.map((slug) => ({
        ...{ label: slug.toUpperCase(), subject: { slug } },
        buckets: [{ year: 1950, count: 1 }],
      }));
      const { table: rows, set: list } = flatten({ recognitionCounts: series });
      const wanted = { series: 'recognitionCounts.label' };
      const plan = adaptPlan(rows, list.key, wanted);
      if (!plan) throw new Error('There is no plan.');
      const key = chartKey(arrangeChart(rows, plan), plan, 'light');
      return key.find((entry) => entry.label === label)?.colour;
    };
    const blue = seriesColours('light', ['ussr']).get('ussr');
    expect(colourOf(['ussr', 'china'], 'USSR')).toBe(blue);
    expect(colourOf(['china', 'israel', 'ussr'], 'USSR')).toBe(blue);
  });

  it('is none where there is nothing to draw along', () => {
    const { table: numbers } = flatten({ dataVersion: { rows: 3 } });
    expect(suggestPlan(numbers, '')).toBeNull();
  });
});

describe('the words about an answer', () => {
  it('tell time, size, cost, rate and cache only where they are known', () => {
    const bare = { milliseconds: 12.4, bytes: 2048, cost: null, rate: null, cache: null };
    expect(describeFacts(bare)).toEqual(['12 ms', '2 kB']);
    expect(
      describeFacts({
        ...bare,
        cost: { cost: 120, limit: 10_000 },
        rate: { limit: 20_000, remaining: 19_880, resetSeconds: 3480 },
        cache: 'confirmed',
      }),
    ).toEqual([
      '12 ms',
      '2 kB',
      'unchanged since last time',
      'cost 120 of at most 10,000',
      '19,880 of 20,000 points left, full again in 58 minutes',
    ]);
  });

  it('explain a refusal by cost and find the field to trim', () => {
    const { advice, place } = explainError(
      {
        message: 'Too dear.',
        extensions: { code: 'COST_LIMIT_EXCEEDED', field: 'acts.nodes.claims' },
      },
      'query nodes {\n  acts {\n    nodes { slug claims { locator } }\n  }\n}',
    );
    expect(place).toEqual({ line: 3, column: 18 });
    expect(advice).toContain('lists inside lists multiply');
  });

  it('leave errors alone that explain themselves', () => {
    const fault = explainError({ message: 'Unknown.', path: ['acts', 0, 'x'], extensions: {} }, '');
    expect([fault.advice, fault.path]).toEqual(['', 'acts.x']);
  });
});

describe('the words of the API in the table of an answer', () => {
  it.each([
    ['confidence', 'CONTESTED', 'Contested'],
    ['act.confidence', 'SINGLE_SOURCE', 'One source'],
    ['acts.nodes.kind', 'RECOGNITION_DE_JURE', 'Recognition de jure'],
    ['kind', 'OTHER', 'Other act'],
    ['source.kind', 'PRIMARY', 'primary source'],
    ['treaty.kinds', 'PEACE; TRADE', 'peace; trade'],
    ['partner.closedBy', 'PARTNER_ENDED', 'End of the partner'],
  ])('under %s, %s is said “%s”', (column, cell, said) => {
    expect(sayWord(column, cell)).toBe(said);
  });

  it.each([
    ['title', 'CONTESTED'],
    ['kind', 'constructor'],
    ['count', 12],
    ['confidence', 'CONTESTED; unknown'],
  ])('leave what stands under %s as it is: %s', (column, cell) => {
    expect(sayWord(column, cell)).toBe(cell);
  });

  it('leave the table itself, and so its files, in the words of the API', () => {
    const { table } = flatten({ acts: { nodes: [{ confidence: 'CONTESTED' }] } });
    expect(table.rows[0]).toEqual({ 'acts.nodes.confidence': 'CONTESTED' });
  });
});
