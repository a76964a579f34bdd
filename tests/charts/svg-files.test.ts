import { beforeAll, describe, expect, it } from 'vitest';
import { parseFile } from '../../dashboard/charts/file-choices.ts';
import type { ChartName } from '../../server/export/chart-names.ts';
import { CHART_KINDS } from '../../server/export/chart-kinds.ts';
import { registerFonts } from '../../server/export/fonts.ts';
import { renderChart } from '../../server/export/render-chart.ts';
import * as answers from './answers.ts';

const ADDRESS = 'https://chancery.example';

async function draw(chart: ChartName, answer: unknown, query: string): Promise<string> {
  const { view, choices } = parseFile(new URLSearchParams(query));
  const drawn = CHART_KINDS[chart].draw([answer], view);
  const asked = { name: chart, drawn, questions: [], answers: [answer] };
  const { body } = await renderChart(asked, view, choices, 'svg', ADDRESS);
  return String(body);
}

const TAGS = /<(\/?)([a-zA-Z]+)[^<>]*?(\/?)>/g;

/** Whether every element is closed in its turn: enough of XML for what the drawing writes. */
function isBalanced(svg: string): boolean {
  const open: string[] = [];
  for (const [, closing, name = '', empty] of svg.replace(/<\?[^>]*\?>/, '').matchAll(TAGS)) {
    if (closing === '/') {
      if (open.pop() !== name) return false;
    } else if (empty !== '/') open.push(name);
  }
  return open.length === 0;
}

beforeAll(registerFonts);

describe('chart files as SVG', () => {
  it.each([
    ['recognitions', 'first', answers.FIRST_BY_REGION, ''],
    [
      'recognitions',
      'spread-dark-400',
      answers.FIRST_BY_REGION,
      'dates=spread&theme=dark&width=400',
    ],
    ['recognitions', 'in-relations', answers.STOCK_BY_REGION, 'measure=in-relations'],
    ['recognitions', 'one-year', answers.YEAR_1924, 'from=1924&to=1924'],
    ['recognitions', 'empty', answers.EMPTY, ''],
    ['recognitions', 'by-standing', answers.BY_STANDING, 'by=standing&width=1600&height=900'],
    ['partners', 'partners', answers.PARTNERS, ''],
    ['partners', 'partners-360', answers.PARTNERS, 'width=360&asof=1936-05'],
  ] as const)('%s %s are drawn as reviewed', async (chart, name, answer, query) => {
    const svg = await draw(chart, answer, query);
    expect(await draw(chart, answer, query)).toBe(svg);
    expect(isBalanced(svg)).toBe(true);
    await expect(svg).toMatchFileSnapshot(`./references/${name}.svg`);
  });

  it('carry title, rule, key, sources, licence, version and address as live text', async () => {
    const svg = await draw('recognitions', answers.FIRST_BY_REGION, 'dates=latest');
    for (const text of [
      '<title id="title">Recognition of Soviet Russia &amp; the USSR, 1917–1946</title>',
      'role="img"',
      '>Latin America</text>',
      '>Brest-Litovsk</text>',
      'CC\u00A0BY\u00A04.0',
      '>Data version 3f9c1a7b52d8, 23 November 2026</text>',
      '>chancery.example/?dates=latest&amp;v=',
    ]) {
      expect(svg).toContain(text);
    }
    expect(svg).toMatch(/<desc id="desc">[^<]*Counts each partner once/);
  });

  it.each([
    ['markup', '</title><script>alert(1)</script><image href="//x.example/y"/>'],
    ['entities', '&lt; &#0; ]]> <!-- <![CDATA['],
    ['control characters', 'a\u0000b\u0008c\u001Bd'],
    ['right-to-left text', 'اعتراف \u202Eevil\u202C ושלום'],
    ['emoji', '🇺🇳 👩‍👩‍👧‍👦 e\u0301'.repeat(40)],
    ['ten thousand letters', 'x'.repeat(10_000)],
    ['ten thousand words', 'word '.repeat(10_000)],
  ])('take %s as a title without harm', async (_, title) => {
    const query = new URLSearchParams({ title, subtitle: title, width: '500', markers: 'none' });
    const svg = await draw('recognitions', answers.FIRST_BY_REGION, query.toString());
    expect(isBalanced(svg)).toBe(true);
    expect(svg).not.toMatch(
      /<(script|image|style|foreignObject|a)\b|<[^>]*\s(on\w+|(xlink:)?href)=/,
    );
    // eslint-disable-next-line no-control-regex -- these are what XML forbids
    expect(svg).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
    expect(svg.length).toBeLessThan(120_000);
  });

  it('take the words of the data as text too', async () => {
    const [series] = answers.FIRST_BY_REGION.recognitionCounts;
    if (series === undefined) throw new Error('The answer is empty.');
    const svg = await draw(
      'recognitions',
      answers.answerOf({ ...series, label: '<b>&', rule: ']]><x>' }),
      '',
    );
    expect(svg).toContain('&lt;b&gt;&amp;');
    expect(isBalanced(svg)).toBe(true);
  });

  it.each([320, 400, 860, 2000, 2400])(
    'keep every line of the frame inside %i pixels',
    async (width) => {
      const svg = await draw('recognitions', answers.FIRST_BY_REGION, `width=${String(width)}`);
      const { measureText } = await import('../../server/export/fonts.ts');
      for (const [, x, size, weight, anchor, text = ''] of svg.matchAll(
        /<text x="([\d.-]+)" y="[\d.-]+" font-family="[^"]*" font-size="([\d.]+)"(?: font-weight="(\d+)")?(?: text-anchor="(\w+)")? fill="[^"]*">([^<]*)</g,
      )) {
        const plain = text.replaceAll('&amp;', '&');
        const family = size === '22' ? "'Source Serif 4'" : "'Source Sans 3'";
        const wide = measureText(plain, `${weight ?? '400'} ${size ?? ''}px ${family}`).width;
        const share = { middle: 0.5, end: 1 }[anchor ?? ''] ?? 0;
        const left = Number(x) - wide * share;
        expect([plain, left >= 0, left + wide <= width]).toEqual([plain, true, true]);
      }
    },
  );
});
