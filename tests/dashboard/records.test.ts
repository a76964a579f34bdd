import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printRecordsView } from '../../dashboard/charts/print-records.ts';
import { findLines, recordsWhere } from '../../dashboard/charts/records-questions.ts';
import type { RecordsView } from '../../dashboard/charts/records-shape.ts';
import {
  ALL_RECORDS,
  CONFIDENCES,
  orderColumns,
  RECORD_COLUMNS,
  RECORD_ORDERS,
} from '../../dashboard/charts/records-shape.ts';
import { recordsTable } from '../../dashboard/charts/records-table.ts';
import { parseRecordsView } from '../../dashboard/charts/records-view.ts';
import { ACT_KINDS } from '../../dashboard/charts/vocabulary.ts';
import { newestOfLine } from '../../dashboard/src/views/act/act-neighbours.ts';
import { describeLife, formatPlace } from '../../dashboard/src/views/polity/polity-words.ts';
import {
  sortByLikeness,
  tellingWords,
} from '../../dashboard/src/views/records/find-near-records.ts';
import {
  addressAt,
  pageArguments,
  readPlace,
} from '../../dashboard/src/views/records/read-place.ts';
import { listRecordWidenings } from '../../dashboard/src/views/records/wider-records.ts';
import { readCsl } from '../../dashboard/src/views/source/read-csl.ts';
import { addressInTheme } from '../../dashboard/src/state/address-in-theme.ts';
import { describeStanding, explainDate } from '../../dashboard/src/words/record-words.ts';

function parse(query: string): ReturnType<typeof parseRecordsView> {
  return parseRecordsView(new URLSearchParams(query).entries());
}

const slug = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4}){0,2}$/);
const slugs = fc.uniqueArray(slug, { maxLength: 3 }).map((list) => list.sort());
const year = fc.option(fc.integer({ min: 1, max: 2100 }));

const anyView = fc
  .record<RecordsView>({
    q: fc.stringMatching(/^([a-z&=+%,é]{1,8}( [a-z]{1,5})?)?$/),
    subjects: fc.uniqueArray(slug, { maxLength: 3 }),
    partners: slugs,
    without: slugs,
    sources: slugs,
    kinds: fc.subarray([...ACT_KINDS].sort()),
    confidence: fc.subarray([...CONFIDENCES].sort()),
    datasets: slugs,
    regions: slugs,
    from: year,
    to: year,
    scheme: fc.constantFrom('historical', 'm49'),
    merge: fc.boolean(),
    unverified: fc.boolean(),
    sort: fc.constantFrom(...RECORD_ORDERS),
    columns: fc.subarray([...RECORD_COLUMNS]).map((some) => orderColumns(['ACT', ...some])),
    after: fc.option(fc.stringMatching(/^[\w-]{1,30}$/)),
    before: fc.constant(null),
    lang: fc.constant(null),
    theme: fc.constantFrom(null, 'dark'),
    v: fc.constantFrom(null, '1a59132cb336'),
  })
  .filter(({ from, to }) => from === null || to === null || from <= to);

describe('the address of a list of records', () => {
  it('is read back as it was printed, without a complaint', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parse(printRecordsView(view))).toEqual({ view, complaints: [] });
      }),
    );
  });

  it('is empty for all acts', () => {
    expect(printRecordsView(ALL_RECORDS)).toBe('');
    expect(parse('')).toEqual({ view: ALL_RECORDS, complaints: [] });
  });

  it('takes a link of the charts, whose own settings mean nothing here', () => {
    const { view, complaints } = parse('subject=ussr@cq-1924&measure=in-force&by=kind&from=1920');
    expect(complaints).toEqual([]);
    expect([view.subjects, view.sources, view.from]).toEqual([['ussr'], ['cq-1924'], 1920]);
  });

  it.each([
    ['kinds=treaty-signed,sideways', /kinds=“sideways” cannot be used/],
    ['sort=colour', /sort=“colour”/],
    ['after=%00', /after/],
    ['colour=red', /“colour” is not a setting/],
    ['from=1930&to=1920', /exchanged/],
  ])('%s is named, and the rest is used', (query, sentence) => {
    const { complaints } = parse(query);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]?.message).toMatch(sentence);
  });
});

describe('the question of a list', () => {
  it('has the polities that a subject continues, unless they are not merged', async () => {
    const ask = (one: string) =>
      Promise.resolve({
        polity: {
          slug: one,
          shortName: 'USSR',
          lineLabel: 'Soviet Russia & USSR',
          line: [{ slug: 'rsfsr' }, { slug: 'ussr' }],
        },
      });
    const view = { ...ALL_RECORDS, subjects: ['ussr'] };
    expect(recordsWhere(view, await findLines(view, ask)).subjects).toEqual(['rsfsr', 'ussr']);
    const alone = { ...view, merge: false };
    expect(recordsWhere(alone, await findLines(alone, ask)).subjects).toEqual(['ussr']);
  });

  it('asks for all evidence only where it is wanted', () => {
    expect(recordsWhere(ALL_RECORDS, new Map())).toEqual({});
    expect(recordsWhere({ ...ALL_RECORDS, unverified: true }, new Map()).confidence).toContain(
      'UNVERIFIED',
    );
  });

  it('can be widened one condition at a time', () => {
    const view = parse('q=zzz&from=1920&kinds=treaty-signed').view;
    expect(listRecordWidenings(view).map(({ label }) => label)).toEqual([
      'All years',
      'All kinds',
      'Without the words',
      'Acts without a source too',
    ]);
  });
});

it('a file has the keys and the names of the columns chosen', () => {
  const party = { slug: 'ussr', shortName: 'USSR', nameInSentence: 'the USSR' };
  const act = {
    slug: 'an-act',
    title: 'An act',
    kind: 'RECOGNITION_DE_JURE',
    mutual: false,
    confers: 'DE_JURE',
    confidence: 'CONFIRMED',
    statusReport: false,
    date: { edtf: '1924', label: '1924', earliest: '1924-01-01', latest: '1924-12-31' },
    actor: party,
    target: party,
    dataset: { slug: 'set', title: 'Set' },
    claims: [{ stance: 'SUPPORTS', source: { slug: 'b', label: 'B' } }],
  };
  const { columns, rows } = recordsTable([act], ['DATE', 'ACT', 'SOURCES'], 'hash');
  expect(columns.map(({ label }) => label)).toEqual([
    'date',
    'earliest',
    'latest',
    'act',
    'title',
    'supporting_sources',
    'disputing_sources',
    'data_version',
  ]);
  expect(rows[0]).toMatchObject({ date: '1924', supporting_sources: 'b', disputing_sources: null });
});

describe('words', () => {
  it('tell what a date means in days', () => {
    const day = '1924-02-01';
    expect(explainDate({ edtf: day, label: '', earliest: day, latest: day })).toBe(
      'Known to the day.',
    );
    expect(
      explainDate({ edtf: '1924', label: '1924', earliest: '1924-01-01', latest: '1924-12-31' }),
    ).toBe('Some day from 1 January 1924 to 31 December 1924.');
  });

  it('tell what an act confers', () => {
    const act = {
      confers: 'DE_JURE',
      mutual: false,
      statusReport: false,
      actor: { nameInSentence: 'Britain' },
      target: { nameInSentence: 'the USSR' },
    } as const;
    expect(describeStanding(act)).toBe('By it, Britain grants the USSR recognition de jure.');
    expect(describeStanding({ ...act, confers: 'NONE' })).toBe('It confers no recognition.');
  });

  it('tell lives and places', () => {
    expect(describeLife({ begin: { label: '1921' }, end: null })).toBe('from 1921');
    expect(describeLife({ begin: null, end: null })).toBe('since before the records');
    expect(formatPlace(-12.05, -77.04)).toBe('12.05° S, 77.04° W');
  });

  it('tell a bibliographic record, and pass over what has another shape', () => {
    expect(
      readCsl({
        type: 'book',
        author: [{ family: 'Carr', given: 'E. H.' }, 7],
        issued: { 'date-parts': [[1953, 2]] },
        publisher: null,
      }),
    ).toEqual([
      { label: 'Type', value: 'Book' },
      { label: 'Author', value: 'E. H. Carr' },
      { label: 'Issued', value: '1953-02' },
    ]);
    expect(readCsl('nonsense')).toEqual([]);
  });
});

it('the words of an unknown slug that tell something are looked for, longest first', () => {
  expect(tellingWords('su-1924-the-recognition-of-britain')).toEqual(['britain', '1924']);
});

it('records of the sort looked for are suggested before others, those named like it first', () => {
  const near = [
    { href: '/acts/a', label: 'Act of Rapallo', kind: 'Act' },
    { href: '/treaties/berlin-supplement-1922', label: 'Supplement to Rapallo', kind: 'Treaty' },
    { href: '/treaties/rapallo-1922', label: 'Treaty of Rapallo', kind: 'Treaty' },
    { href: '/sources/s', label: 'Text', kind: 'Source' },
  ];
  const sorted = sortByLikeness(near, { kind: 'treaty', slug: 'rapallo' });
  expect(sorted.map(({ label }) => label)).toEqual([
    'Treaty of Rapallo',
    'Supplement to Rapallo',
    'Act of Rapallo',
    'Text',
  ]);
  expect(sortByLikeness(near, { kind: 'page', slug: 'nothing' })).toEqual(near);
});

it('a place in a list stands in the address', () => {
  expect(readPlace('?after=abc&before=x')).toEqual({ after: 'abc', before: null });
  expect(addressAt('/polities/ussr', { after: null, before: 'x' })).toBe('/polities/ussr?before=x');
  expect(pageArguments({ after: null, before: 'x' }, 25)).toEqual({ last: 25, before: 'x' });
});

it('the newest of a line stands for all of it', () => {
  const russia = { slug: 'russia' };
  const ussr = { slug: 'ussr', successors: [{ kind: 'CONTINUATION' as const, successor: russia }] };
  const rsfsr = { slug: 'rsfsr', successors: [{ kind: 'CONTINUATION' as const, successor: ussr }] };
  expect(newestOfLine(rsfsr)).toBe('russia');
  expect(newestOfLine({ slug: 'tuva', successors: [] })).toBe('tuva');
});

it('other colours leave the rest of an address as it is', () => {
  expect(addressInTheme('/records', '?q=a+b&v=1a', 'dark')).toBe('/records?q=a+b&theme=dark&v=1a');
  expect(addressInTheme('/records', '?theme=dark', 'system')).toBe('/records');
});
