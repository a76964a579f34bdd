import { describe, expect, it } from 'vitest';
import type {
  PartnerHistory,
  TimelineAnswer,
  TimelineSpan,
} from '../../dashboard/charts/timeline-answers.ts';
import { timelineHeight, timelineKey } from '../../dashboard/charts/timeline-chart.ts';
import { arrangeTimeline, placeDay } from '../../dashboard/charts/timeline-data.ts';
import { timelineVariables } from '../../dashboard/charts/timeline-questions.ts';
import { timelineTable } from '../../dashboard/charts/timeline-table.ts';
import { describeRow, timelineSummary } from '../../dashboard/charts/timeline-words.ts';
import { parseView } from '../../dashboard/charts/view.ts';
import { PARTNERS, region } from './answers.ts';
import { drawFile } from './draw-file.ts';

const view = (query = ''): ReturnType<typeof parseView>['view'] =>
  parseView(new URLSearchParams(query)).view;

const date = (edtf: string) => ({
  edtf,
  label: edtf,
  earliest: edtf.length === 4 ? `${edtf}-01-01` : edtf,
});

function span(from: string, to: string | null, rest: Partial<TimelineSpan> = {}): TimelineSpan {
  return {
    from: date(from),
    to: to === null ? null : date(to),
    opening: { slug: `open-${from}`, kind: 'RECOGNITION_DE_JURE', title: from },
    closing: null,
    closedBy: null,
    ...rest,
  };
}

const severed = (on: string): Partial<TimelineSpan> => ({
  closing: { slug: `close-${on}`, kind: 'RELATIONS_SEVERED', title: on },
  closedBy: 'ACT',
});

function history(
  slug: string,
  label: string,
  where: string,
  rest: Pick<PartnerHistory, 'standing' | 'relations'>,
): PartnerHistory {
  return {
    partner: { slug, name: label, shortName: label },
    label,
    region: region(where),
    ...rest,
  };
}

const ANSWER: TimelineAnswer = {
  timeline: {
    subject: {
      slug: 'ussr',
      name: 'Union of Soviet Socialist Republics',
      shortName: 'USSR',
      line: [{ slug: 'rsfsr' }, { slug: 'ussr' }],
    },
    label: 'Soviet Russia & USSR',
    labelInSentence: 'Soviet Russia & the USSR',
    years: { from: 1917, to: 1991 },
    rule: 'All partners.',
    partners: [
      history('united-kingdom', 'Britain', 'western-europe', {
        standing: [
          span('1921-03-16', '1924-02-01', { standing: 'DE_FACTO', closedBy: 'CHANGE' }),
          span('1924-02-01', null, { standing: 'DE_JURE' }),
        ],
        relations: [
          span('1924-02-01', '1927-05-26', severed('1927-05-26')),
          span('1929-10-03', null),
        ],
      }),
      history('estonia', 'Estonia', 'baltic', {
        standing: [
          span('1920-02-02', '1940-08-06', { standing: 'DE_JURE', closedBy: 'PARTNER_ENDED' }),
        ],
        relations: [span('1920-02-02', '1940-08-06', severed('1940-08-06'))],
      }),
      history('iran', 'Iran', 'near-middle-east', {
        standing: [span('1921-02-26', null, { standing: 'DE_JURE' })],
        relations: [span('1920', null)],
      }),
      history('late', 'Late', 'oceania', {
        standing: [span('1985', null, { standing: 'DE_JURE' })],
        relations: [span('1985', null)],
      }),
    ],
    sources: [],
  },
  dataVersion: PARTNERS.dataVersion,
  datasets: PARTNERS.datasets,
};

const rowsOf = (query = '') => arrangeTimeline(ANSWER, view(query)).rows;

describe('the rows of a timeline', () => {
  it('tell de facto, de jure, rupture and return apart', () => {
    const britain = rowsOf().find(({ slug }) => slug === 'united-kingdom');
    expect(britain?.bars.map(({ state, since, until, end }) => [state, since, until, end])).toEqual(
      [
        ['DE_FACTO', '1921-03-16', '1924-02-01', null],
        ['DE_JURE', '1924-02-01', '1927-05-26', 'SEVERED'],
        ['SEVERED', '1927-05-26', '1929-10-03', null],
        ['DE_JURE', '1929-10-03', '', null],
      ],
    );
    expect(britain?.acts).toContain('close-1927-05-26');
  });

  it('end with their partner', () => {
    const estonia = rowsOf().find(({ slug }) => slug === 'estonia');
    expect(estonia?.bars.map(({ state, end }) => [state, end])).toEqual([
      ['DE_JURE', 'PARTNER_ENDED'],
    ]);
  });

  it('show relations that came before recognition', () => {
    const iran = rowsOf().find(({ slug }) => slug === 'iran');
    expect(iran?.bars.map(({ state }) => state)).toEqual(['RELATIONS', 'DE_JURE']);
  });

  it('are those with a bar in the years shown', () => {
    expect(rowsOf().map(({ slug }) => slug)).not.toContain('late');
    expect(rowsOf('from=all&to=all').map(({ slug }) => slug)).toContain('late');
  });

  it('are ordered by first act, by name, or by region under headings', () => {
    expect(rowsOf().map(({ slug }) => slug)).toEqual(['iran', 'estonia', 'united-kingdom']);
    expect(rowsOf('order=name').map(({ label }) => label)).toEqual(['Britain', 'Estonia', 'Iran']);
    const { lines } = arrangeTimeline(ANSWER, view('order=region'));
    expect(lines.map((line) => ('heading' in line ? line.heading : line.slug))).toEqual([
      'Western Europe',
      'united-kingdom',
      'Baltic',
      'estonia',
      'Near & Middle East',
      'iran',
    ]);
  });

  it('lie on their days', () => {
    expect(placeDay('1924-01-01')).toBe(1924);
    expect(placeDay('1924-07-01')).toBeCloseTo(1924.5);
    expect(placeDay('-0043-03-15')).toBeCloseTo(-42.795, 2);
  });
});

describe('the words of a timeline', () => {
  it('say what happened with a partner', () => {
    const [row] = rowsOf('order=name');
    expect(row && describeRow(row)).toBe(
      'Britain: Recognised de facto, 1921-03-16 – 1924-02-01; Recognised de jure, 1924-02-01 – 1927-05-26 (relations broken off); Recognised de jure, relations broken off, 1927-05-26 – 1929-10-03; Recognised de jure, since 1929-10-03',
    );
  });

  it('count the partners, the ruptures and the ends', () => {
    expect(timelineSummary(ANSWER, view())).toBe(
      'Timeline of 3 partners of Soviet Russia & the USSR, 1917–1946. Relations with 1 of them were broken off at least once; 1 came to its own end.',
    );
  });

  it('explain only the marks that occur', () => {
    expect(timelineKey(ANSWER, view(), 'light').map(({ key }) => key)).toEqual([
      'DE_JURE',
      'DE_FACTO',
      'SEVERED',
      'RELATIONS',
      'PARTNER_ENDED',
    ]);
    const calm = {
      ...ANSWER,
      timeline: { ...ANSWER.timeline, partners: ANSWER.timeline.partners.slice(3) },
    };
    expect(timelineKey(calm, view('from=all&to=all'), 'light').map(({ key }) => key)).toEqual([
      'DE_JURE',
    ]);
  });
});

it('tells what an act ended from the end of the partner, with a sign and a key of its own', async () => {
  const row = (closedBy: TimelineSpan['closedBy']) => ({
    ...ANSWER,
    timeline: {
      ...ANSWER.timeline,
      partners: [
        history('bulgaria', 'Bulgaria', 'balkans', {
          standing: [span('1918-03-03', '1918-11-13', { standing: 'DE_JURE', closedBy })],
          relations: [span('1918-03-03', '1918-11-13', { closedBy })],
        }),
      ],
    },
  });
  const signs = (answer: TimelineAnswer) =>
    timelineKey(answer, view(), 'light').map(({ label }) => label.slice(0, 1));
  expect(signs(row('ACT'))).toContain('○');
  expect(signs(row('ACT'))).not.toContain('|');
  expect(signs(row('PARTNER_ENDED'))).toContain('|');
  const [act, end] = [row('ACT'), row('PARTNER_ENDED')];
  expect(await drawFile('timeline', [act])).not.toBe(await drawFile('timeline', [end]));
  expect(await drawFile('timeline', [act])).toContain('Ended by an act');
});

describe('the table of a timeline', () => {
  it('has a row for each bar in words, and one for each span as codes', () => {
    expect(timelineTable(ANSWER, view()).rows).toHaveLength(7);
    const { rows } = timelineTable(ANSWER, view(), 'tidy');
    expect(rows).toHaveLength(10);
    expect(rows[0]).toMatchObject({
      standing: 'de-facto',
      from: '1921-03-16',
      closed_by: 'change',
    });
  });
});

it('asks for the first subject, with its own sources', () => {
  expect(timelineVariables(view('subject=ussr@cq-1924&subject=china&without=iran'))).toEqual({
    subject: 'ussr',
    where: { withoutPartners: ['iran'], sources: ['cq-1924'] },
    scheme: 'historical',
    mergePredecessors: true,
  });
});

it('grows with its rows, so that several hundred stay legible', async () => {
  const many: TimelineAnswer = {
    ...ANSWER,
    timeline: {
      ...ANSWER.timeline,
      partners: Array.from({ length: 400 }, (_, at) =>
        history(`p-${String(at)}`, `Partner ${String(at)}`, 'africa', {
          standing: [span('1960', null, { standing: 'DE_JURE' })],
          relations: [span('1960', null)],
        }),
      ),
    },
  };
  const query = 'from=all&to=all';
  expect(timelineHeight(many, view(query))).toBeGreaterThan(400 * 20);
  const svg = await drawFile('timeline', [many], query);
  for (const at of [0, 199, 399]) expect(svg).toContain(`>Partner ${String(at)}</text>`);
});

it.each([
  ['timeline', ''],
  ['timeline-regions-dark', 'order=region&theme=dark'],
  ['timeline-360', 'width=360&from=1917&to=1930'],
])('the file %s is drawn as reviewed', async (name, query) => {
  const svg = await drawFile('timeline', [ANSWER], query);
  expect(await drawFile('timeline', [ANSWER], query)).toBe(svg);
  await expect(svg).toMatchFileSnapshot(`./references/${name}.svg`);
});
