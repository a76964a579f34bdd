/** Where relations with the People's Republic are counted otherwise than in the independent table. */
export const CHINA = {
  source: 'prc-zhwiki-table',
  /** The table's running total of relations at the end of 1960. */
  tableIn1960: 37,
  /** Dated back in 1988; at the level of chargés d'affaires until 1972. */
  notInTable: ['liechtenstein', 'united-kingdom', 'netherlands'],
  /** Relations opened, running total. */
  relations: {
    ...{ 1949: 10, 1950: 19, 1951: 20, 1952: 20, 1953: 20, 1954: 23, 1955: 26, 1956: 29 },
    ...{ 1957: 30, 1958: 34, 1959: 36, 1960: 40 },
  },
  /** Recognition de jure, which some gave before relations and Israel without them. */
  recognitions: {
    ...{ 1949: 13, 1950: 26, 1951: 26, 1952: 26, 1953: 26, 1954: 26, 1955: 27, 1956: 30 },
    ...{ 1957: 31, 1958: 35, 1959: 37, 1960: 41 },
  },
} as const;

/** Recognitions of the State of Palestine by year; Belgium's announcement of 2025 confers nothing. */
export const PALESTINE = {
  source: 'pal-albertkun',
  first: {
    ...{ 1988: 80, 1989: 8, 1991: 1, 1992: 5, 1994: 3, 1995: 2, 1998: 1, 2004: 1, 2005: 1 },
    ...{ 2006: 1, 2008: 3, 2009: 2, 2010: 4, 2011: 17, 2012: 1, 2013: 2, 2014: 1, 2015: 2 },
    ...{ 2018: 1, 2019: 1, 2024: 9, 2025: 11 },
  },
  total: 157,
  /** Recognised in 1988 and have ended since without a continuation. */
  ended: ['byelorussian-ssr', 'czechoslovakia', 'north-yemen', 'ukrainian-ssr', 'yugoslavia'],
  in2025: [
    ...['andorra', 'australia', 'canada', 'france', 'luxembourg', 'malta', 'mexico', 'monaco'],
    ...['portugal', 'san-marino', 'united-kingdom'],
  ],
} as const;

/** Recognitions of the Sahrawi Republic to March 1984, and what six withdrawals leave in force. */
export const SAHRAWI = {
  source: 'pbs-sahara',
  first: {
    ...{ 1976: 10, 1977: 2, 1978: 4, 1979: 17, 1980: 12, 1981: 5, 1982: 4, 1983: 1, 1984: 2 },
  },
  /** South Yemen ended in 1990; three withdrew in 1996, three in 1997. */
  inForce: { 1984: 57, 1989: 57, 1990: 56, 1995: 56, 1996: 53, 1997: 50 },
} as const;

/** Recognition of the German Democratic Republic; relations with Bonn confer de facto only. */
export const EAST_GERMANY = {
  source: 'dewiki-gdr',
  first: { 1949: 9, 1950: 2, 1957: 1, 1963: 1, 1969: 1, 1972: 4, 1974: 1 },
  in1949: [
    ...['ussr', 'bulgaria', 'czechoslovakia', 'poland', 'hungary', 'romania', 'china'],
    ...['north-korea', 'albania'],
  ],
} as const;

/** States first recognised by the United States, by decade. */
export const UNITED_STATES = {
  source: 'rdcr',
  byDecade: {
    ...{ 1900: 6, 1910: 4, 1920: 13, 1930: 3, 1940: 16, 1950: 11, 1960: 43, 1970: 26 },
    ...{ 1980: 11, 1990: 22, 2000: 5, 2010: 1, 2020: 2 },
  },
  total: 163,
} as const;
