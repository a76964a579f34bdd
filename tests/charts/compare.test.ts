import { describe, expect, it } from 'vitest';
import type { RecognitionAnswer } from '../../dashboard/charts/answers.ts';
import { compareChart, curvePointAt } from '../../dashboard/charts/compare-chart.ts';
import { compareKey } from '../../dashboard/charts/compare-key.ts';
import { arrangeCompare } from '../../dashboard/charts/compare-data.ts';
import { compareVariables } from '../../dashboard/charts/compare-questions.ts';
import { compareTable } from '../../dashboard/charts/compare-table.ts';
import { compareSummary, compareTitle, formatShare } from '../../dashboard/charts/compare-words.ts';
import { contrastOf, standOut } from '../../dashboard/charts/contrast.ts';
import { placeBeside, spreadLabels } from '../../dashboard/charts/end-label-places.ts';
import { SERIES_COLOURS, seriesColours } from '../../dashboard/charts/palette.ts';
import type { Surface } from '../../dashboard/charts/surface.ts';
import { THEMES } from '../../dashboard/charts/theme.ts';
import { recognitionRule } from '../../dashboard/charts/words.ts';
import { parseView } from '../../dashboard/charts/view.ts';
import * as answers from './answers.ts';
import { drawFile } from './draw-file.ts';

const view = (query = ''): ReturnType<typeof parseView>['view'] =>
  parseView(new URLSearchParams(query)).view;
const screen: Surface = { kind: 'screen', theme: 'light', width: 860, height: 400, permalink: '/' };

/** A polity from 1924 on, with an uncertain year and the states alive. */
function young(slug: string, label: string, from: number, counts: number[]): RecognitionAnswer {
  const [model] = answers.UNDIVIDED.recognitionCounts;
  if (!model) throw new Error('The answer is empty.');
  return answers.answerOf({
    ...model,
    subject: { slug, name: label, shortName: label, line: [{ slug }] },
    label,
    labelInSentence: label.replace('& USSR', '& the USSR'),
    founded: from,
    rule: `Counts ${label}.`,
    years: { from, to: from + counts.length - 1 },
    buckets: counts.map((count, at) => ({
      year: from + at,
      offset: at,
      count,
      certain: at === 2 ? count - 1 : count,
      possible: at === 2 ? count + 2 : count,
      cumulative: count,
      alive: 50,
      share: count / 50,
    })),
  });
}

const OLD = young('ussr', 'Soviet Russia & USSR', 1917, [0, 1, 4, 6, 9, 12, 20, 25]);
const NEW = young('tuva', 'Tuva', 1921, [1, 2, 3]);
const BOTH = answers.answerOf(...OLD.recognitionCounts, ...NEW.recognitionCounts);
const TWO = 'subject=ussr&subject=tuva&measure=cumulative';

describe('curves compared', () => {
  it('begin with their subject and end where it is known no further', () => {
    const { years, curves } = arrangeCompare(BOTH, view(TWO));
    expect([years[0], years.at(-1)]).toEqual([1917, 1924]);
    const drawn = curves[1]?.points.flatMap((point) => (point ? [point.year] : []));
    expect(drawn).toEqual([1921, 1922, 1923]);
  });

  it('start together at year 0 when aligned at the founding', () => {
    const { years, curves } = arrangeCompare(BOTH, view(`${TWO}&align=founding`));
    expect(years).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(curves.map(({ points }) => points[0]?.year)).toEqual([1917, 1921]);
  });

  it('are divided by the states alive when shares are asked for', () => {
    const chart = compareChart(BOTH, view(`${TWO}&share=yes`), screen);
    expect(chart.data.datasets[0]?.data.at(-1)).toBe(0.5);
    expect(chart.data.datasets[1]?.data[6]).toBe(0.06);
    expect([0, 0.5, 0.034, 0.996].map(formatShare)).toEqual(['0 %', '50 %', '3.4 %', '100 %']);
  });

  it('ask one question together, undivided, each with its own sources', () => {
    expect(compareVariables(view(`${TWO}&by=region`)).groupBy).toEqual(['YEAR']);
    const { subjects } = compareVariables(view('subject=ussr&subject=ussr@cq-1924'));
    expect(subjects).toEqual(['ussr', 'ussr@cq-1924']);
  });

  it('keep the colour of their subject whatever stands beside it', () => {
    const blue = SERIES_COLOURS[0]?.[0];
    for (const keys of [['ussr'], ['china', 'ussr'], ['estonia', 'latvia', 'ussr']]) {
      expect(seriesColours('light', keys).get('ussr')).toBe(blue);
    }
    const reading = answers.answerOf(...OLD.recognitionCounts, ...OLD.recognitionCounts);
    const query = 'subject=ussr@cq-1924&subject=ussr';
    const [told, plain] = compareChart(reading, view(query), screen).data.datasets;
    expect([plain?.borderColor, told?.borderColor === blue]).toEqual([blue, false]);
  });

  it('stand out from the ground, their words too', () => {
    for (const theme of ['light', 'dark'] as const) {
      const { text, background } = THEMES[theme];
      for (const shades of SERIES_COLOURS) {
        const colour = shades[theme === 'light' ? 0 : 1];
        expect(contrastOf(standOut(colour, text, background, 3), background)).toBeGreaterThan(3);
        expect(contrastOf(standOut(colour, text, background, 4.5), background)).toBeGreaterThan(
          4.5,
        );
      }
    }
  });

  it('have their own plot each, on one scale, when asked for', () => {
    const chart = compareChart(BOTH, view(`${TWO}&layout=multiples`), screen);
    const { y0, y1 } = (chart.options?.scales ?? {}) as Record<
      string,
      { max?: number } | undefined
    >;
    expect(chart.data.datasets.map(({ yAxisID }) => yAxisID)).toEqual(['y0', 'y1']);
    expect(y0?.max).toBeGreaterThan(25);
    expect(y1?.max).toBe(y0?.max);
  });

  it('say what hatching means only where a year is uncertain', () => {
    expect(compareKey(BOTH, view(TWO), screen).map(({ key }) => key)).toEqual(['uncertain']);
    const narrow = { ...screen, width: 400 };
    expect(compareKey(BOTH, view(TWO), narrow).map(({ label }) => label)).toEqual([
      '1 Soviet Russia & USSR',
      '2 Tuva',
      'counted, year not certain',
    ]);
  });

  it('lead from a point to its curve and calendar year', () => {
    const data = arrangeCompare(BOTH, view(`${TWO}&align=founding`));
    expect(curvePointAt(data, 1, 2)).toEqual({ curve: 'tuva', year: 1923 });
    expect(curvePointAt(data, 1, 7)).toBeNull();
  });
});

describe('the words of a comparison', () => {
  it('name up to three polities, then count them', () => {
    expect(compareTitle(BOTH, view(TWO))).toBe(
      'How recognition of Soviet Russia & the USSR and Tuva grew, 1917–1924',
    );
    const many = answers.answerOf(
      ...['a', 'b', 'c', 'd'].flatMap((name) => young(name, name, 1920, [1]).recognitionCounts),
    );
    const query = 'subject=a,b,c,d&align=founding';
    expect(compareTitle(many, view(query))).toBe('Recognition of four polities');
  });

  it('give the rule once for all that it holds for', () => {
    expect(recognitionRule(BOTH, view(TWO))).toBe(
      'Counts Soviet Russia & USSR. Likewise for Tuva (1921–1923).',
    );
    expect(recognitionRule(BOTH, view('subject=ussr&subject=tuva@cq-1924'))).toBe(
      'Counts Soviet Russia & USSR. Counts Tuva.',
    );
  });

  it('tell where each curve ends', () => {
    expect(compareSummary(BOTH, view(TWO))).toBe(
      'Line chart of Soviet Russia & USSR and Tuva, 1917 to 1924. At the end: Soviet Russia & USSR 25 in 1924 and Tuva 3 in 1923.',
    );
  });
});

describe('the number behind a name', () => {
  const flows = TWO.replace('measure=cumulative', 'measure=first');

  it('is the sum of what happened year by year, not that of the last year', async () => {
    const total = BOTH.recognitionCounts[0]?.total ?? 0;
    const svg = await drawFile('compare', [BOTH], flows);
    expect(svg).toContain(`Soviet Russia &amp; USSR  ${String(total)} in all`);
    expect(compareSummary(BOTH, view(flows))).toContain(`USSR ${String(total)} in all`);
  });

  it('is left out for shares of each year', async () => {
    const svg = await drawFile('compare', [BOTH], `${flows}&share=yes`);
    expect(svg).toMatch(/>Soviet Russia &amp; USSR</);
    expect(svg).not.toContain('in all');
  });
});

describe('the table of a comparison', () => {
  it('has a column for each curve, empty where it does not reach', () => {
    const { columns, rows } = compareTable(BOTH, view(TWO));
    expect(columns.map(({ label }) => label)).toContain('Tuva');
    expect(rows[0]).toMatchObject({ year: 1917, 'curve-ussr': 0, 'curve-tuva': null });
    expect(rows[6]).toMatchObject({ year: 1923, 'curve-ussr': 20, 'curve-tuva': 3 });
  });

  it('tells counts, certainty and shares for computing', () => {
    const { rows } = compareTable(BOTH, view(`${TWO}&share=yes`), 'tidy');
    expect(rows).toHaveLength(11);
    expect(rows[2]).toMatchObject({
      count: 4,
      certain: 3,
      possible: 6,
      states_alive: 50,
      share: 0.08,
    });
  });
});

describe('labels at the ends of lines', () => {
  it('are pushed apart, each as near to its line as may be', () => {
    const labels = [10, 12, 80].map((wish) => ({ wish, height: 16 }));
    const [one = 0, other = 0, last] = spreadLabels(labels, 0, 100);
    expect(other - one).toBeGreaterThanOrEqual(16);
    expect(last).toBe(80);
    const low = spreadLabels(
      [
        { wish: 95, height: 16 },
        { wish: 96, height: 16 },
      ],
      0,
      100,
    );
    expect(low).toEqual([76, 92]);
  });

  it('inside the plot keep off lines, off each other and inside', () => {
    const area = { left: 0, top: 0, right: 200, bottom: 100 };
    const size = { width: 40, height: 16 };
    const line = { left: 105, right: 200, top: 48, bottom: 52 };
    const above = placeBeside({ x: 100, y: 50 }, size, area, [line], []);
    expect(above.bottom).toBeLessThanOrEqual(line.top);
    const next = placeBeside({ x: 100, y: 50 }, size, area, [line], [above]);
    expect(next).not.toEqual(above);
    const edge = placeBeside({ x: 2, y: 50 }, size, area, [], []);
    expect(edge.left).toBeGreaterThanOrEqual(0);
  });
});

it.each([
  ['compare', TWO],
  ['compare-multiples-dark', `${TWO}&layout=multiples&theme=dark`],
  ['compare-founding-360', `${TWO}&align=founding&width=360`],
  ['compare-spread-share', `${TWO}&dates=spread&share=yes&markers=1922-04-16:Rapallo`],
])('the file %s is drawn as reviewed', async (name, query) => {
  const svg = await drawFile('compare', [BOTH], query);
  expect(await drawFile('compare', [BOTH], query)).toBe(svg);
  await expect(svg).toMatchFileSnapshot(`./references/${name}.svg`);
});
