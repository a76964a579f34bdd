/** When relations with the USSR were active, between the dates of the acts that open and close. */
export interface RuptureCase {
  partner: string;
  /** A source of the rupture or of the return. */
  source: string;
  /** Opening and closing dates; null while relations last to the end of the USSR. */
  spans: readonly [from: string, to: string | null][];
}

/** Ruptures with the returns that followed, if any did. */
export const RUPTURES: readonly RuptureCase[] = [
  {
    partner: 'united-kingdom',
    source: 'wikimili-ussr-dates',
    spans: [
      ['1924-02-01', '1927-05-26'],
      ['1929-10-03', null],
    ],
  },
  {
    partner: 'republic-of-china',
    source: 'gse-chinese',
    spans: [
      ['1924-05-31', '1929'],
      ['1932-12-12', '1949-10-02'],
    ],
  },
  {
    partner: 'japan',
    source: 'hyperwar-ussr-japan',
    spans: [
      ['1925-01-20', '1945-08-09'],
      ['1956-10-19', null],
    ],
  },
  {
    partner: 'democratic-republic-of-the-congo',
    source: 'mazov-congo',
    spans: [
      ['1960-07-07', '1960-09-15'],
      ['1961-08/1962-12', '1963-11/1964-01'],
      ['1967', null],
    ],
  },
  {
    partner: 'iraq',
    source: 'hyno-iraq',
    spans: [
      ['1944-09-09', '1955-01'],
      ['1958-07-18', null],
    ],
  },
  {
    partner: 'chile',
    source: 'roe-chile',
    spans: [
      ['1944-12-11', '1947-10-27'],
      ['1964-11-24', '1973-09-21'],
      ['1990-03-11', null],
    ],
  },
  {
    partner: 'mexico',
    source: 'spenser-mexico',
    spans: [
      ['1924-08-04', '1930-01-23'],
      ['1942', null],
    ],
  },
  {
    partner: 'finland',
    source: 'wikimili-ussr-dates',
    spans: [
      ['1920-10-14', '1939-11-29'],
      ['1940-03-12', '1941-06-22'],
      ['1945-08-06', null],
    ],
  },
  {
    partner: 'yugoslavia',
    source: 'wikimili-ussr-dates',
    spans: [
      ['1940-06-24', '1941-05-08'],
      ['1941-07-20', null],
    ],
  },
];

/** Ruptures of 1941, by partner. */
export const BROKEN_IN_1941: Readonly<Record<string, string>> = {
  yugoslavia: '1941-05-08',
  greece: '1941-06-03',
  denmark: '1941-06-22',
  finland: '1941-06-22',
  italy: '1941-06-22',
  'nazi-germany': '1941-06-22',
  romania: '1941-06-22',
  hungary: '1941-06-23',
  france: '1941-06-30',
};

/** Returns of 1941, by partner; all governments in exile. */
export const RESTORED_IN_1941: Readonly<Record<string, string>> = {
  czechoslovakia: '1941-07-18',
  yugoslavia: '1941-07-20',
  greece: '1941-07-30',
  poland: '1941-07-30',
  norway: '1941-08-05',
  belgium: '1941-08-07',
};
