/** Answers written by hand: small, but with every case the charts must draw. */
import type {
  AnswerBucket,
  AnswerRegion,
  PartnerAnswer,
  RecognitionAnswer,
  RecognitionSeries,
} from '../../dashboard/charts/answers.ts';

const NAMES = [
  'Western Europe',
  'Scandinavia',
  'Baltic',
  'Central & Eastern Europe',
  'Balkans',
  'Caucasus',
  'Near & Middle East',
  'Central Asia',
  'South & Southeast Asia',
  'East Asia',
  'Africa',
  'North America',
  'Latin America',
  'Oceania',
];

/** The regions of the historical scheme, in its order. */
export const HISTORICAL: readonly AnswerRegion[] = NAMES.map((name, at) => ({
  slug: name.toLowerCase().replace(' & ', '-').replaceAll(' ', '-'),
  name,
  position: at + 1,
}));

export function region(slug: string): AnswerRegion {
  const found = HISTORICAL.find((one) => one.slug === slug);
  if (found === undefined) throw new RangeError(`No region ${slug}.`);
  return found;
}

/** Year, region, count; then certain and possible where they differ from the count. */
const FIRST: readonly (readonly [number, string, number, number?, number?])[] = [
  [1917, 'scandinavia', 1, 0, 1],
  [1918, 'central-eastern-europe', 2],
  [1918, 'balkans', 1],
  [1918, 'near-middle-east', 1],
  [1919, 'central-eastern-europe', 1],
  [1919, 'near-middle-east', 1],
  [1920, 'baltic', 3],
  [1920, 'caucasus', 1, 0, 1],
  [1920, 'scandinavia', 0, 0, 1],
  [1920, 'central-asia', 2],
  [1921, 'near-middle-east', 2],
  [1921, 'central-eastern-europe', 2],
  [1921, 'east-asia', 1],
  [1921, 'caucasus', 0, 0, 1],
  [1922, 'western-europe', 1],
  [1924, 'western-europe', 3],
  [1924, 'scandinavia', 3],
  [1924, 'central-eastern-europe', 1],
  [1924, 'balkans', 2, 1, 2],
  [1924, 'near-middle-east', 1],
  [1924, 'east-asia', 1],
  [1924, 'latin-america', 1],
  [1925, 'east-asia', 1],
  [1926, 'latin-america', 1],
  [1926, 'near-middle-east', 1],
  [1933, 'north-america', 1],
  [1933, 'western-europe', 1],
  [1934, 'central-eastern-europe', 2],
  [1934, 'balkans', 3],
  [1935, 'western-europe', 2],
  [1935, 'latin-america', 1],
  [1942, 'oceania', 1],
  [1942, 'latin-america', 1],
  [1942, 'north-america', 1],
  [1942, 'western-europe', 1],
  [1943, 'africa', 2],
  [1943, 'latin-america', 1],
  [1944, 'latin-america', 4, 3, 4],
  [1944, 'near-middle-east', 3],
  [1945, 'latin-america', 4],
  [1946, 'latin-america', 1],
  [1946, 'south-southeast-asia', 1],
];

const RULE =
  'Counts each partner once, in the year of its first act that recognised Soviet Russia or the USSR de jure; ' +
  'acts received and mutual acts; predecessors merged; uncertain dates in their earliest year; ' +
  'status reports and 14 acts without a seen source left out.';

function bucketsOf(
  rows: readonly (readonly [number, string, number, number?, number?])[],
): AnswerBucket[] {
  const sums = new Map<string, number>();
  return rows.map(([year, slug, count, certain = count, possible = count]) => {
    const cumulative = (sums.get(slug) ?? 0) + count;
    sums.set(slug, cumulative);
    return {
      year,
      offset: year - 1917,
      region: region(slug),
      kind: null,
      standing: null,
      count,
      certain,
      possible,
      cumulative,
    };
  });
}

function seriesOf(
  buckets: readonly AnswerBucket[],
  change: Partial<RecognitionSeries> = {},
): RecognitionSeries {
  const sum = (pick: 'count' | 'certain' | 'possible'): number =>
    buckets.reduce((total, bucket) => total + bucket[pick], 0);
  return {
    subject: {
      slug: 'ussr',
      name: 'Union of Soviet Socialist Republics',
      shortName: 'USSR',
      line: [{ slug: 'rsfsr' }, { slug: 'ussr' }, { slug: 'russia' }],
    },
    label: 'Soviet Russia & USSR',
    labelInSentence: 'Soviet Russia & the USSR',
    founded: 1917,
    total: sum('count'),
    certain: sum('certain'),
    possible: sum('possible'),
    rule: RULE,
    years: { from: 1917, to: 1946 },
    unverified: 14,
    buckets,
    sources: [
      {
        slug: 'cq-1924',
        label: 'Editorial Research Reports 1924',
        citation: 'Editorial Research Reports, 1924.',
        url: null,
      },
      {
        slug: 'slusser-triska',
        label: 'Slusser & Triska 1959',
        citation: 'Slusser and Triska, 1959.',
        url: null,
      },
      {
        slug: 'gse',
        label: 'Great Soviet Encyclopedia',
        citation: 'Great Soviet Encyclopedia.',
        url: null,
      },
      { slug: 'degras', label: 'Degras 1951', citation: 'Degras, 1951.', url: null },
      { slug: 'hansard', label: 'Hansard', citation: 'Hansard.', url: null },
    ],
    ...change,
  };
}

const VERSION = { hash: '3f9c1a7b52d84e60', released: '2026-11-23' };
const DATASETS = [
  {
    slug: 'soviet-1917-1946',
    title: 'Soviet relations 1917–1946',
    licence: 'CC-BY-4.0',
    subjects: [{ slug: 'rsfsr' }, { slug: 'ussr' }],
  },
  { slug: 'reference', title: 'Polities and regions', licence: 'CC-BY-4.0', subjects: [] },
];

export function answerOf(...series: RecognitionSeries[]): RecognitionAnswer {
  return { recognitionCounts: series, dataVersion: VERSION, datasets: DATASETS };
}

/** First recognitions 1917–1946 by region: twelve in 1924, some uncertain, ten years empty. */
export const FIRST_BY_REGION = answerOf(seriesOf(bucketsOf(FIRST)));

/** Partners in relations at the end of each year: a stock that rises and falls. */
export const STOCK_BY_REGION = answerOf(
  seriesOf(
    [
      'western-europe',
      'scandinavia',
      'baltic',
      'central-eastern-europe',
      'balkans',
      'near-middle-east',
      'east-asia',
      'latin-america',
    ].flatMap((slug, at) =>
      Array.from({ length: 30 }, (_, year): AnswerBucket => {
        const count = Math.max(
          0,
          Math.min(at % 3 === 0 ? 9 : 4, Math.floor((year - at) / (at + 1)) - (year > 22 ? 2 : 0)),
        );
        return {
          year: 1917 + year,
          offset: year,
          region: region(slug),
          kind: null,
          standing: null,
          count,
          certain: year === 7 ? Math.max(0, count - 1) : count,
          possible: count,
          cumulative: count,
        };
      }),
    ),
  ),
);

/** One year alone. */
export const YEAR_1924 = answerOf(
  seriesOf(bucketsOf(FIRST.filter(([year]) => year === 1924)), { years: { from: 1924, to: 1924 } }),
);

/** Nothing counted, all years kept. */
export const EMPTY = answerOf(seriesOf([]));

/** By kind of act. */
export const BY_KIND = answerOf(
  seriesOf(
    (
      [
        [1918, 'TREATY_SIGNED', 5],
        [1918, 'RELATIONS_SEVERED', 2],
        [1920, 'TREATY_SIGNED', 7],
        [1920, 'RECOGNITION_DE_JURE', 6],
        [1921, 'RECOGNITION_DE_FACTO', 4],
        [1921, 'TREATY_SIGNED', 9],
        [1924, 'RECOGNITION_DE_JURE', 12],
        [1924, 'RELATIONS_ESTABLISHED', 8],
        [1927, 'RELATIONS_SEVERED', 2],
        [1927, 'EXPULSION', 1],
        [1929, 'RELATIONS_RESTORED', 2],
      ] as const
    ).map(([year, kind, count]) => ({
      year,
      offset: year - 1917,
      region: null,
      kind,
      standing: null,
      count,
      certain: count,
      possible: count,
      cumulative: count,
    })),
  ),
);

/** By standing granted. */
export const BY_STANDING = answerOf(
  seriesOf(
    (['DE_JURE', 'DE_FACTO'] as const).flatMap((standing, at) =>
      [1920, 1921, 1924, 1933].map((year) => ({
        year,
        offset: year - 1917,
        region: null,
        kind: null,
        standing,
        count: at + 2,
        certain: at + 1,
        possible: at + 3,
        cumulative: 0,
      })),
    ),
  ),
);

/** Undivided, and two subjects beside each other. */
export const UNDIVIDED = answerOf(
  seriesOf(
    Array.from({ length: 30 }, (_, at) => ({
      year: 1917 + at,
      offset: at,
      count: at % 6,
      certain: Math.max(0, (at % 6) - 1),
      possible: (at % 6) + 1,
      cumulative: at,
    })),
  ),
);
export const TWO_SUBJECTS = answerOf(
  ...UNDIVIDED.recognitionCounts,
  seriesOf(
    Array.from({ length: 30 }, (_, at) => ({
      year: 1917 + at,
      offset: at,
      count: (at * 7) % 5,
      certain: (at * 7) % 5,
      possible: (at * 7) % 5,
      cumulative: at,
    })),
    {
      subject: {
        slug: 'estonia',
        name: 'Republic of Estonia',
        shortName: 'Estonia',
        line: [{ slug: 'estonia' }],
      },
      label: 'Estonia',
    },
  ),
);

/** Partners of all fourteen regions. */
export const PARTNERS: PartnerAnswer = {
  partnersByRegion: HISTORICAL.map((one, at) => {
    const count = [14, 4, 3, 9, 6, 2, 11, 3, 1, 4, 3, 2, 13, 1][at] ?? 0;
    return {
      region: one,
      count,
      rule: 'Counts the partners that ever recognised Soviet Russia or the USSR de jure between 1917 and 1946, each once, in its region.',
      partners: Array.from({ length: count }, (_, number) => ({
        polity: {
          slug: `${one.slug}-${String(number + 1)}`,
          name: `State ${String(number + 1)} of ${one.name}`,
          shortName: `State ${String(number + 1)}`,
        },
        since: { edtf: '1924-02-01', label: '1 February 1924', year: 1924 },
        act: {
          slug: `act-${one.slug}-${String(number + 1)}`,
          title: '=Recognition',
          kind: 'RECOGNITION_DE_JURE',
          confidence: 'CONFIRMED',
          dataset: { slug: 'soviet-1917-1946' },
        },
        inForce: number % 4 !== 3,
      })),
    };
  }),
  polity: {
    slug: 'ussr',
    name: 'Union of Soviet Socialist Republics',
    shortName: 'USSR',
    lineInSentence: 'Soviet Russia & the USSR',
    line: [{ slug: 'rsfsr' }, { slug: 'ussr' }],
  },
  dataVersion: VERSION,
  datasets: DATASETS,
};
