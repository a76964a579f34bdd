/** The numbers of a case, and the source or the counting rule that stands behind them. */
export interface Case {
  source: string;
  numbers: Readonly<Record<string, number>>;
}

/** First recognitions de jure in a year; the years between had none. */
export const FIRST: Case = {
  source: 'rule: FIRST',
  numbers: {
    ...{ 1918: 4, 1920: 5, 1921: 5, 1922: 1, 1924: 12, 1925: 1, 1926: 3, 1928: 1 },
    ...{ 1933: 2, 1934: 3, 1935: 3, 1940: 1, 1941: 1, 1942: 4, 1943: 2, 1944: 7 },
    ...{ 1945: 6, 1946: 2 },
  },
};

/** The running total of the same, at each year's end. */
export const CUMULATIVE: Case = {
  source: 'rule: CUMULATIVE',
  numbers: {
    ...{ 1917: 0, 1918: 4, 1919: 4, 1920: 9, 1921: 14, 1922: 15, 1923: 15, 1924: 27, 1925: 28 },
    ...{ 1926: 31, 1927: 31, 1928: 32, 1929: 32, 1930: 32, 1931: 32, 1932: 32, 1933: 34 },
    ...{ 1934: 37, 1935: 40, 1936: 40, 1937: 40, 1938: 40, 1939: 40, 1940: 41, 1941: 42 },
    ...{ 1942: 46, 1943: 48, 1944: 55, 1945: 61, 1946: 63 },
  },
};

/** Partners in active relations at each year's end. */
export const IN_RELATIONS: Case = {
  source: 'rule: IN_RELATIONS',
  numbers: {
    ...{ 1917: 0, 1918: 0, 1919: 0, 1920: 7, 1921: 9, 1922: 10, 1923: 10, 1924: 22, 1925: 23 },
    ...{ 1926: 26, 1927: 25, 1928: 26, 1929: 26, 1930: 25, 1931: 25, 1932: 26, 1933: 28 },
    ...{ 1934: 32, 1935: 34, 1936: 34, 1937: 34, 1938: 32, 1939: 27, 1940: 23, 1941: 21 },
    ...{ 1942: 27, 1943: 29, 1944: 36, 1945: 49, 1946: 51 },
  },
};

/** Every act that confers de jure: 1924 has no second ones, 1945 has eight restorations. */
export const ACTS: Case = {
  source: 'rule: ACTS',
  numbers: {
    ...{ 1918: 4, 1920: 5, 1921: 5, 1922: 1, 1924: 12, 1925: 1, 1926: 3, 1928: 1, 1929: 1 },
    ...{ 1932: 1, 1933: 2, 1934: 4, 1935: 3, 1940: 2, 1941: 7, 1942: 6, 1943: 3, 1944: 9 },
    ...{ 1945: 14, 1946: 2 },
  },
};

/** First recognitions of 1917–1946 and of 1924 alone by region of the partner. */
export const REGIONS: readonly (Case & { scheme: string; year?: number })[] = [
  {
    scheme: 'historical',
    source: 'rule: region scheme historical',
    numbers: {
      ...{ 'western-europe': 8, scandinavia: 4, baltic: 4, 'central-eastern-europe': 7 },
      ...{ balkans: 5, caucasus: 1, 'near-middle-east': 10, 'central-asia': 1 },
      ...{ 'south-southeast-asia': 1, 'east-asia': 3, africa: 1, 'north-america': 2 },
      ...{ 'latin-america': 14, oceania: 2 },
    },
  },
  {
    scheme: 'historical',
    year: 1924,
    source: 'rule: region scheme historical',
    numbers: {
      ...{ 'western-europe': 3, scandinavia: 3, 'central-eastern-europe': 1, balkans: 2 },
      ...{ 'central-asia': 1, 'east-asia': 1, 'latin-america': 1 },
    },
  },
  {
    scheme: 'm49',
    source: 'un-m49',
    numbers: {
      ...{ 'northern-africa': 1, 'sub-saharan-africa': 1, 'northern-america': 2 },
      ...{ 'latin-america-and-the-caribbean': 14, 'eastern-asia': 3, 'south-eastern-asia': 1 },
      ...{ 'southern-asia': 2, 'western-asia': 8, 'eastern-europe': 6, 'northern-europe': 9 },
      ...{ 'southern-europe': 5, 'western-europe': 9, 'australia-and-new-zealand': 2 },
    },
  },
  {
    scheme: 'm49',
    year: 1924,
    source: 'un-m49',
    numbers: {
      ...{ 'latin-america-and-the-caribbean': 1, 'eastern-asia': 1, 'eastern-europe': 1 },
      ...{ 'northern-europe': 4, 'southern-europe': 3, 'western-europe': 2 },
    },
  },
];

/** The recognitions of 1924 with their dates, as they are listed: Tuva, known to the year, last. */
export const RECOGNITIONS_OF_1924: readonly [partner: string, date: string, source: string][] = [
  ['united-kingdom', '1924-02-01', 'ogarev-polosa'],
  ['italy', '1924-02-07', 'gse-italian'],
  ['norway', '1924-02-15', 'gse-norwegian'],
  ['austria', '1924-02-25/1924-02-29', 'gse-austrian'],
  ['greece', '1924-03-08', 'greek-note-1924'],
  ['sweden', '1924-03-15', 'gse-swedish'],
  ['republic-of-china', '1924-05-31', 'frus-1924v01-d478'],
  ['denmark', '1924-06-18', 'gse-danish'],
  ['mexico', '1924-08-04', 'historyinfo-mexico'],
  ['albania', '1924-07-04/1924-09-04', 'gse-albanian'],
  ['france', '1924-10-28', 'prlib-france'],
  ['tuva', '1924', 'wiki-tuva'],
];
