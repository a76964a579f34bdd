import type { MapAnswer, MapPolity, MapSpan } from '../../dashboard/charts/map-questions.ts';
import { PARTNERS } from './answers.ts';

const date = (year: number) => ({ year, label: String(year) });

/** A stretch from a year to a year; null is still open. */
function span(from: number, to: number | null, standing?: string): MapSpan {
  return {
    ...(standing === undefined ? {} : { standing }),
    from: date(from),
    to: to === null ? null : date(to),
    opening: { slug: `open-${String(from)}` },
    closing: to === null ? null : { slug: `close-${String(to)}` },
  };
}

function polity(slug: string, rest: Partial<MapPolity> = {}): MapPolity {
  return {
    slug,
    shortName: slug,
    kind: 'STATE',
    capital: 'Capital',
    latitude: 50,
    longitude: 10,
    iso3: null,
    line: [{ slug }],
    lives: [{ begin: null, end: null }],
    ...rest,
  };
}

const lived = (begin: number, end: number | null) => ({
  begin: { year: begin },
  end: end === null ? null : { year: end },
});

const history = (slug: string, standing: MapSpan[], relations: MapSpan[]) => ({
  partner: { slug, line: [{ slug }] },
  standing,
  relations,
});

/** A small world with a state of every standing, a republic inside a union, and states that ended. */
export const MAP: MapAnswer = {
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
    rule: 'All partners that granted a standing.',
    partners: [
      history(
        'britain',
        [span(1921, 1924, 'DE_FACTO'), span(1924, null, 'DE_JURE')],
        [span(1924, 1927), span(1929, null)],
      ),
      history('weimar-germany', [span(1922, 1945, 'DE_JURE')], [span(1922, 1941)]),
      history('bulgaria', [span(1918, 1918, 'DE_JURE')], []),
      history('tuva', [span(1924, 1944, 'DE_JURE')], [span(1924, 1944)]),
      history('exiles', [span(1941, null, 'DE_JURE')], [span(1941, null)]),
    ],
    sources: [],
  },
  regionScheme: {
    regions: [
      {
        slug: 'western-europe',
        name: 'Western Europe',
        position: 1,
        polities: [
          polity('britain', {
            shortName: 'Britain',
            iso3: 'GBR',
            latitude: 51.5,
            longitude: -0.13,
            names: [
              { name: 'England', note: 'Loosely, as in older texts.' },
              { name: 'Großbritannien' },
              { name: 'Vereinigtes Königreich', from: { year: 1922 } },
            ],
          }),
          polity('weimar-germany', {
            iso3: 'DEU',
            latitude: 52.5,
            longitude: 13.4,
            lives: [lived(1918, 1933)],
          }),
          polity('nazi-germany', {
            iso3: 'DEU',
            latitude: 52.5,
            longitude: 13.4,
            line: [{ slug: 'weimar-germany' }, { slug: 'nazi-germany' }],
            lives: [lived(1933, 1945)],
          }),
          polity('germany', { iso3: 'DEU', lives: [lived(1990, null)] }),
          polity('monaco', { iso3: 'MCO', latitude: 43.7, longitude: 7.4 }),
          polity('exiles', { kind: 'GOVERNMENT', lives: [lived(1939, 1945)] }),
          polity('silent-exiles', { kind: 'GOVERNMENT', lives: [lived(1939, 1945)] }),
        ],
      },
      {
        slug: 'eastern-europe',
        name: 'Eastern Europe',
        position: 2,
        polities: [
          polity('bulgaria', { iso3: 'BGR', latitude: 42.7, longitude: 23.3 }),
          polity('rsfsr', { iso3: 'RUS', lives: [lived(1917, 1922)] }),
          polity('ussr', {
            iso3: 'RUS',
            latitude: 55.8,
            longitude: 37.6,
            line: [{ slug: 'rsfsr' }, { slug: 'ussr' }],
            lives: [lived(1922, 1991)],
          }),
          polity('russia', {
            iso3: 'RUS',
            line: [{ slug: 'rsfsr' }, { slug: 'ussr' }, { slug: 'russia' }],
            lives: [lived(1991, null)],
          }),
          polity('ukrainian-ssr', {
            iso3: 'UKR',
            lives: [{ begin: { year: 1922 }, end: { year: 1991 }, within: { slug: 'ussr' } }],
          }),
          polity('tuva', {
            iso3: 'RUS',
            latitude: 51.7,
            longitude: 94.4,
            lives: [lived(1921, 1944)],
          }),
        ],
      },
    ],
  },
  dataVersion: PARTNERS.dataVersion,
  datasets: PARTNERS.datasets,
};
