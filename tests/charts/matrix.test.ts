import { describe, expect, it } from 'vitest';
import { contrastOf } from '../../dashboard/charts/contrast.ts';
import type { AnswerParty, MatrixAnswer } from '../../dashboard/charts/matrix-answers.ts';
import { matrixKey } from '../../dashboard/charts/matrix-key.ts';
import { decadeColour, inkOn } from '../../dashboard/charts/matrix-colours.ts';
import { arrangeMatrix, FREQUENT_ROWS } from '../../dashboard/charts/matrix-data.ts';
import { matrixVariables } from '../../dashboard/charts/matrix-questions.ts';
import { matrixTable } from '../../dashboard/charts/matrix-table.ts';
import {
  describeCell,
  matrixSubtitle,
  matrixSummary,
  writeCell,
} from '../../dashboard/charts/matrix-words.ts';
import { THEMES } from '../../dashboard/charts/theme.ts';
import { parseView } from '../../dashboard/charts/view.ts';
import { PARTNERS, region } from './answers.ts';
import { drawFile } from './draw-file.ts';

const view = (query = ''): ReturnType<typeof parseView>['view'] =>
  parseView(new URLSearchParams(query)).view;

function party(slug: string, label: string, where: string, line = [slug]): AnswerParty {
  return {
    polity: { slug, name: label, shortName: label, line: line.map((each) => ({ slug: each })) },
    label,
    region: region(where),
    count: 0,
  };
}

function answerOf(
  recognised: AnswerParty[],
  recognisers: AnswerParty[],
  cells: readonly (readonly [row: number, column: number, year: number, certain?: boolean])[],
): MatrixAnswer {
  return {
    recognitionMatrix: {
      recognised,
      recognisers,
      cells: cells.map(([row, column, year, certain = true]) => ({
        row,
        column,
        year,
        certain,
        date: { edtf: String(year), label: String(year) },
        act: { slug: `act-${String(row)}-${String(column)}`, title: 'Recognition' },
      })),
      rule: 'Each cell is a year.',
      sources: [],
    },
    dataVersion: PARTNERS.dataVersion,
    datasets: PARTNERS.datasets,
  };
}

const ANSWER = answerOf(
  [
    party('ussr', 'Soviet Russia & USSR', 'central-eastern-europe', ['rsfsr', 'ussr']),
    party('estonia', 'Estonia', 'baltic'),
  ],
  [
    party('united-kingdom', 'Britain', 'western-europe'),
    party('rsfsr', 'Soviet Russia', 'central-eastern-europe', ['rsfsr']),
    party('estonia', 'Estonia', 'baltic'),
    party('japan', 'Japan', 'east-asia'),
  ],
  [
    [0, 0, 1924],
    [0, 1, 1921, false],
    [1, 1, 1920],
    [2, 0, 1920],
    [3, 0, 1935],
  ],
);

describe('the matrix', () => {
  it('has a year, nothing, or a line meeting itself in each cell', () => {
    const { rows } = arrangeMatrix(ANSWER, view('order=name'));
    expect(rows.map(({ label, cells }) => [label, ...cells.map(writeCell)])).toEqual([
      ['Britain', '1924', '1921?'],
      ['Estonia', '1920', '–'],
      ['Japan', '1935', ''],
      ['Soviet Russia', '–', '1920'],
    ]);
  });

  it('orders its rows by first recognition, name or region', () => {
    const labels = (query: string): string[] =>
      arrangeMatrix(ANSWER, view(query)).lines.map((line) =>
        'heading' in line ? `[${line.heading}]` : line.label,
      );
    expect(labels('')).toEqual(['Estonia', 'Soviet Russia', 'Britain', 'Japan']);
    expect(labels('order=region').slice(0, 4)).toEqual([
      '[Western Europe]',
      'Britain',
      '[Baltic]',
      'Estonia',
    ]);
  });

  it('shows all years unless others than the usual are chosen', () => {
    const last = (query: string): number | undefined =>
      arrangeMatrix(ANSWER, view(query)).decades.at(-1);
    expect(last('')).toBe(1930);
    expect(last('to=1929')).toBe(1920);
    expect(arrangeMatrix(ANSWER, view('to=1929')).rows.map(({ slug }) => slug)).not.toContain(
      'japan',
    );
  });

  it('keeps the rows with most recognitions until all are asked for', () => {
    const many = answerOf(
      ANSWER.recognitionMatrix.recognised.slice(),
      Array.from({ length: 60 }, (_, at) => party(`p-${String(at)}`, `P ${String(at)}`, 'africa')),
      Array.from({ length: 60 }, (_, at) => [at, 0, 1960 + (at % 9)] as const),
    );
    expect(arrangeMatrix(many, view()).rows).toHaveLength(FREQUENT_ROWS);
    expect(matrixSubtitle(many, view())).toContain('the 40 of 60 recognisers');
    expect(arrangeMatrix(many, view('rows=all')).rows).toHaveLength(60);
  });

  it('gives each decade a colour on which its years are read', () => {
    for (const name of ['light', 'dark', 'print'] as const) {
      const theme = THEMES[name];
      const decades = Array.from({ length: 12 }, (_, at) => 1910 + 10 * at);
      const colours = decades.map((decade) => decadeColour(decade, decades, theme));
      expect(new Set(colours).size).toBe(decades.length);
      for (const colour of colours) {
        expect(contrastOf(inkOn(colour, theme), colour)).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it('explains decades and empty cells', () => {
    expect(matrixKey(ANSWER, view(), 'light').map(({ label }) => label)).toEqual([
      '1920s',
      '1930s',
      'no act on record',
    ]);
  });

  it('says each cell and the whole in words', () => {
    const { rows, columns } = arrangeMatrix(ANSWER, view('order=name'));
    const say = (row: number, at: number): string => {
      const [line, head] = [rows[row], columns[at]];
      if (!line || !head) throw new RangeError('There is no such cell.');
      return describeCell(line, head, at);
    };
    expect(say(0, 0)).toBe('Britain, Soviet Russia & USSR: recognised 1924');
    expect(say(2, 1)).toBe('Japan, Estonia: no act on record');
    expect(matrixSummary(ANSWER, view())).toBe(
      'Matrix of 4 recognisers in rows and 2 polities recognised in columns: 5 recognitions.',
    );
  });

  it('is a table with a column for each polity, or a row for each cell', () => {
    expect(matrixTable(ANSWER, view('order=name')).rows[0]).toMatchObject({
      recogniser: 'Britain',
      'of-ussr': '1924',
      'of-estonia': '1921?',
    });
    expect(matrixTable(ANSWER, view(), 'tidy').rows).toHaveLength(5);
  });

  it('takes its columns from the subjects and its rows from the partners', () => {
    expect(matrixVariables(view())).not.toHaveProperty('recognised');
    expect(
      matrixVariables(view('subject=estonia,latvia&partners=japan&regions=baltic')),
    ).toMatchObject({
      recognised: ['estonia', 'latvia'],
      recognisers: ['japan'],
      where: { regions: { scheme: 'historical', slugs: ['baltic'] } },
    });
  });
});

it.each([
  ['matrix', ''],
  ['matrix-regions-dark-360', 'order=region&theme=dark&width=360'],
])('the file %s is drawn as reviewed', async (name, query) => {
  const svg = await drawFile('matrix', [ANSWER], query);
  expect(await drawFile('matrix', [ANSWER], query)).toBe(svg);
  await expect(svg).toMatchFileSnapshot(`./references/${name}.svg`);
});
