import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../dashboard/charts/clean-text.ts';
import type { View } from '../../dashboard/charts/view.ts';
import {
  DEFAULT_VIEW,
  defaultYears,
  parseView,
  printView,
  withoutFileOptions,
} from '../../dashboard/charts/view.ts';
import {
  ACT_KINDS,
  ALIGNMENTS,
  DATE_RULES,
  DIRECTIONS,
  GROUPINGS,
  LAYOUTS,
  MEASURES,
  ORDERS,
  AREAS,
  ROW_SETS,
  STANDINGS,
} from '../../dashboard/charts/vocabulary.ts';
import * as vocabulary from '../../db/vocabulary.ts';

const read = (query: string): ReturnType<typeof parseView> => parseView(new URLSearchParams(query));

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,6}){0,2}$/);
const sorted = (list: string[]): string[] => [...new Set(list)].sort();
const slugs = fc.array(slug, { maxLength: 3 }).map(sorted);
const text = fc.string({ unit: 'binary', maxLength: 30 }).map((one) => cleanText(one));
const year = fc.option(fc.integer({ min: -9999, max: 9999 }));
const subject = fc.record({ slug, sources: slugs });
const marker = fc.record({
  date: fc.constantFrom('1924', '1922-04', '1922-04-16', '-0043-03-15', '2000-02-29'),
  label: text.filter((one) => one !== ''),
});

const view: fc.Arbitrary<View> = fc
  .record({
    subjects: fc.oneof(
      fc.constant<View['subjects']>([{ slug: 'ussr', sources: [] }]),
      fc.uniqueArray(subject, {
        minLength: 1,
        maxLength: 8,
        selector: (one) => `${one.slug}@${one.sources.join()}`,
      }),
    ),
    partners: slugs,
    without: slugs,
    sources: slugs,
    kinds: fc.uniqueArray(fc.constantFrom(...ACT_KINDS)).map((list) => [...list].sort()),
    regions: slugs,
    years: fc.tuple(year, year),
    asof: fc.option(fc.constantFrom('1936', '1936-05', '1936-05-01')),
    measure: fc.constantFrom(...MEASURES),
    standing: fc.constantFrom(...STANDINGS),
    by: fc.constantFrom(...GROUPINGS),
    scheme: slug,
    direction: fc.constantFrom(...DIRECTIONS),
    dates: fc.constantFrom(...DATE_RULES),
    align: fc.constantFrom(...ALIGNMENTS),
    layout: fc.constantFrom(...LAYOUTS),
    share: fc.boolean(),
    order: fc.constantFrom(...ORDERS),
    rows: fc.constantFrom(...ROW_SETS),
    area: fc.constantFrom(...AREAS),
    markers: fc.option(fc.array(marker, { maxLength: 4 })),
    merge: fc.boolean(),
    unverified: fc.boolean(),
    lang: fc.constantFrom('en', 'de', 'ru'),
    theme: fc.option(fc.constantFrom('light' as const, 'dark' as const)),
    v: fc.option(fc.stringMatching(/^[\w.-]{1,16}$/)),
    open: fc.option(fc.constantFrom('1924', '1924,baltic', 'region,baltic', '-44,rome')),
    width: fc.option(fc.integer({ min: 320, max: 2400 })),
    height: fc.option(fc.integer({ min: 240, max: 2400 })),
    scale: fc.option(fc.integer({ min: 1, max: 4 })),
    title: fc.option(text.filter((one) => one !== '')),
    subtitle: fc.option(text.filter((one) => one !== '')),
  })
  .map(({ years: [one, other], ...rest }) => {
    const ordered = one !== null && other !== null && one > other;
    return { ...rest, from: ordered ? other : one, to: ordered ? one : other };
  });

describe('a view in an address', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(view, (one) => {
        const { view: again, complaints } = read(printView(one));
        expect(complaints).toEqual([]);
        expect(again).toEqual(one);
        expect(printView(again)).toBe(printView(one));
      }),
      { numRuns: 400 },
    );
  });

  it('is never refused with an exception, whatever is written', () => {
    const pair = fc.tuple(
      fc.oneof(
        fc.string(),
        fc.constantFrom('subject', 'markers', 'from', 'by', '__proto__', 'open'),
      ),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const { view: one, complaints } = parseView(pairs);
        expect(read(printView(one)).view).toEqual(one);
        for (const { message } of complaints) expect(message.length).toBeLessThan(600);
      }),
    );
  });

  it('leaves defaults out', () => {
    expect(printView(DEFAULT_VIEW)).toBe('');
    expect(read('')).toEqual({ view: DEFAULT_VIEW, complaints: [] });
    expect(printView(read('measure=first&by=region&from=1917&merge=yes').view)).toBe('');
  });

  it('prints lists sorted, words in small letters and readable signs', () => {
    const given =
      'MEASURE=IN_FORCE&without=tuva,estonia&kinds=TREATY_SIGNED&markers=1922-04-16:Rapallo, Italy';
    expect(printView(read(given).view)).toBe(
      'without=estonia,tuva&kinds=treaty-signed&measure=in-force&markers=1922-04-16:Rapallo',
    );
  });

  it('reads enum words in any case, with hyphen or underline', () => {
    for (const word of ['in-force', 'IN_FORCE', 'In-Force', ' in_force ']) {
      expect(read(`measure=${word}`).view.measure).toBe('IN_FORCE');
    }
  });

  it('shows 1917–1946 of the Soviet line and the whole coverage of others', () => {
    expect(read('').view).toMatchObject({ from: 1917, to: 1946 });
    expect(read('subject=ussr@narrative').view).toMatchObject({ from: 1917, to: 1946 });
    expect(read('subject=estonia').view).toMatchObject({ from: null, to: null });
    expect(read('from=all&to=all').view).toMatchObject({ from: null, to: null });
    expect(defaultYears([{ slug: 'estonia', sources: [] }])).toEqual({ from: null, to: null });
  });

  it('gives one curve its own sources', () => {
    expect(read('subject=ussr@cq-1924,hansard-1937&subject=estonia').view.subjects).toEqual([
      { slug: 'ussr', sources: ['cq-1924', 'hansard-1937'] },
      { slug: 'estonia', sources: [] },
    ]);
  });

  it('keeps commas and colons inside the labels of markers', () => {
    const markers = [{ date: '1922-04-16', label: 'Rapallo, Italy: the treaty \\ pact' }];
    const { view: one } = read(printView({ ...DEFAULT_VIEW, markers }));
    expect(one.markers).toEqual(markers);
  });

  it('drops what concerns a file or a panel from its permalink', () => {
    const { view: one } = read('width=400&scale=3&title=x&theme=dark&open=1924&by=kind');
    expect(printView(withoutFileOptions(one))).toBe('by=kind');
  });
});

describe('a value that cannot be used', () => {
  const cases = [
    'measure=sum',
    'standing=half',
    'by=continent',
    'direction=sideways',
    'dates=late',
    'align=never',
    'kinds=wedding,treaty-signed',
    'partners=<script>,france',
    'regions=Near %26 Middle East',
    'scheme=a b',
    'subject=!!!',
    `subject=${'abcdefghi'.split('').join('&subject=')}`,
    'from=soon',
    'to=99999',
    'from=1946&to=1917',
    'asof=31.12.1936',
    'asof=1936-02-30',
    'markers=Rapallo',
    'markers=1922-04-16:Rapallo,sometime:Locarno',
    'merge=perhaps',
    'unverified=2',
    'lang=eo',
    'theme=sepia',
    'v=a b',
    'open=everything!',
    'width=50',
    'height=9999',
    'scale=2.5',
    'colour=red',
    'by=kind&by=region',
  ];
  it('is named with its place, what was used instead and the cure', () => {
    const said = cases.map((query) => {
      const { complaints } = read(query);
      expect(complaints.length).toBeGreaterThan(0);
      return [query, ...complaints.map(({ message }) => `  ${message}`)].join('\n');
    });
    expect(said.join('\n')).toMatchSnapshot();
  });

  it('leaves the rest of its list in force', () => {
    expect(read('kinds=wedding,treaty-signed').view.kinds).toEqual(['TREATY_SIGNED']);
    expect(read('partners=<x>,france').view.partners).toEqual(['france']);
  });
});

describe('the words a reader chooses from', () => {
  it('are those of the data', () => {
    expect([...ACT_KINDS].sort()).toEqual(Object.keys(vocabulary.ActKind).sort());
    expect([...MEASURES].sort()).toEqual(Object.keys(vocabulary.CountMeasure).sort());
    expect(STANDINGS).toEqual(Object.keys(vocabulary.Standing));
    expect([...DIRECTIONS].sort()).toEqual(Object.keys(vocabulary.Direction).sort());
    expect([...ALIGNMENTS].sort()).toEqual(Object.keys(vocabulary.Alignment).sort());
  });
});
