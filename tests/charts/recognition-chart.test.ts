import { describe, expect, it } from 'vitest';
import { pointOf } from '../../dashboard/charts/recognition-bars.ts';
import { recognitionChart } from '../../dashboard/charts/recognition-chart.ts';
import { recognitionKey } from '../../dashboard/charts/recognition-key.ts';
import type { Surface } from '../../dashboard/charts/surface.ts';
import { parseView } from '../../dashboard/charts/view.ts';
import {
  recognitionSubtitle,
  recognitionSummary,
  recognitionTitle,
  sourceLine,
} from '../../dashboard/charts/words.ts';
import * as answers from './answers.ts';

const view = (query = ''): ReturnType<typeof parseView>['view'] =>
  parseView(new URLSearchParams(query)).view;
const screen: Surface = { kind: 'screen', theme: 'light', width: 860, height: 400, permalink: '/' };
const sumOf = (config: ReturnType<typeof recognitionChart>, part: string): number =>
  config.data.datasets
    .filter((dataset) => dataset.part === part)
    .flatMap(({ data }) => data)
    .reduce<number>((sum, value) => sum + (value ?? 0), 0);

describe('the recognitions chart', () => {
  it.each([
    ['first-by-region', answers.FIRST_BY_REGION, ''],
    ['spread', answers.FIRST_BY_REGION, 'dates=spread&theme=dark'],
    ['in-relations', answers.STOCK_BY_REGION, 'measure=in-relations'],
    ['two-subjects', answers.TWO_SUBJECTS, 'subject=ussr&subject=estonia'],
  ])('has the configuration of %s', async (name, answer, query) => {
    const one = view(query);
    const config = recognitionChart(answer, one, { ...screen, theme: one.theme ?? 'light' });
    await expect(JSON.stringify(config, null, 1)).toMatchFileSnapshot(
      `./references/recognitions-${name}.json`,
    );
  });

  it('draws as many as the answer counts, and keeps every year', () => {
    const config = recognitionChart(answers.FIRST_BY_REGION, view('dates=spread'), screen);
    const [series] = answers.FIRST_BY_REGION.recognitionCounts;
    expect(sumOf(config, 'certain') + sumOf(config, 'uncertain')).toBe(series?.total);
    expect(sumOf(config, 'certain')).toBe(series?.certain);
    expect(sumOf(config, 'possible')).toBe((series?.possible ?? 0) - (series?.total ?? 0));
    expect(config.data.labels).toEqual(Array.from({ length: 30 }, (_, at) => 1917 + at));
  });

  it('draws twelve recognitions in 1924', () => {
    const config = recognitionChart(answers.FIRST_BY_REGION, view(), screen);
    const at = config.data.labels?.indexOf(1924) ?? -1;
    const sum = config.data.datasets.reduce((total, { data }) => total + (data[at] ?? 0), 0);
    expect(sum).toBe(12);
  });

  it('shows what is possible but not counted only when dates are spread', () => {
    expect(sumOf(recognitionChart(answers.FIRST_BY_REGION, view(), screen), 'possible')).toBe(0);
  });

  it('keeps all years when nothing is counted', () => {
    const config = recognitionChart(answers.EMPTY, view(), screen);
    expect(config.data.labels).toHaveLength(30);
    expect(config.data.datasets).toEqual([]);
  });

  it('counts years from the founding when aligned so', () => {
    const config = recognitionChart(answers.FIRST_BY_REGION, view('align=founding'), screen);
    expect(config.data.labels).toEqual(Array.from({ length: 30 }, (_, at) => at));
  });

  it('sets two readings of one subject side by side in two colours', () => {
    const [told] = answers.UNDIVIDED.recognitionCounts;
    if (told === undefined) throw new Error('The answer is empty.');
    const two = answers.answerOf(told, told);
    const config = recognitionChart(two, view('subject=ussr&subject=ussr@gse'), screen);
    const stacks = new Set(config.data.datasets.map(({ stack }) => stack));
    expect([...stacks]).toEqual(['ussr', 'ussr@gse']);
    const key = recognitionKey(two, view('subject=ussr&subject=ussr@gse'), 'light');
    expect(key[0]?.colour).not.toBe(key[1]?.colour);
    expect(key[1]?.label).toBe('Soviet Russia & USSR, as told by Great Soviet Encyclopedia');
  });

  it('tells which year and group a bar stands for', () => {
    const config = recognitionChart(answers.FIRST_BY_REGION, view(), screen);
    expect(pointOf(config, 0, 7)).toEqual({ year: 1924, group: 'western-europe', part: 'certain' });
    expect(pointOf(config, 99, 7)).toBeNull();
    expect(pointOf(config, 0, 99)).toBeNull();
  });

  it('names its colours, and its hatches only where they occur', () => {
    const keys = (query: string, answer = answers.FIRST_BY_REGION): string[] =>
      recognitionKey(answer, view(query), 'light').map(({ key }) => key);
    expect(keys('').at(-1)).toBe('uncertain');
    expect(keys('dates=spread').at(-1)).toBe('possible');
    expect(keys('by=kind', answers.BY_KIND)).not.toContain('uncertain');
    expect(keys('by=none', answers.UNDIVIDED)).toEqual(['uncertain']);
  });

  it('stays still in a file and for readers who want no motion', () => {
    const motion = (surface: Surface): unknown =>
      recognitionChart(answers.EMPTY, view(), surface).options?.animation;
    expect(motion(screen)).not.toBe(false);
    expect(motion({ ...screen, reducedMotion: true })).toBe(false);
    expect(motion({ ...screen, kind: 'file' })).toBe(false);
  });
});

describe('its words', () => {
  it.each([
    '',
    'measure=acts',
    'measure=cumulative',
    'measure=in-force&standing=de-facto',
    'measure=in-relations',
    'kinds=treaty-signed',
    'kinds=treaty-signed,treaty-ended,expulsion&measure=acts',
    'direction=granted',
    'by=none',
    'by=kind&align=founding',
  ])('fit the choice %s', (query) => {
    const one = view(query);
    expect([
      recognitionTitle(answers.FIRST_BY_REGION, one),
      recognitionSubtitle(answers.FIRST_BY_REGION, one),
      recognitionSummary(answers.FIRST_BY_REGION, one),
    ]).toMatchSnapshot();
  });

  it('give way to the reader’s own title and subtitle', () => {
    const own = view('title=My+title&subtitle=Mine');
    expect(recognitionTitle(answers.EMPTY, own)).toBe('My title');
    expect(recognitionSubtitle(answers.EMPTY, own)).toBe('Mine');
  });

  it('name three sources and count the rest', () => {
    expect(sourceLine(answers.FIRST_BY_REGION)).toBe(
      'Sources: Editorial Research Reports 1924; Slusser & Triska 1959; Great Soviet Encyclopedia and 2 others. Data: Chancery, CC BY 4.0.',
    );
  });
});
