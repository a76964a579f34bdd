/** States with full diplomatic relations, as printed on 4 February 1924. */
export const PRINTED_LIST_OF_1924 = {
  source: 'cq-1924',
  day: '1924-02-04',
  partners: [
    ...['afghanistan', 'bulgaria', 'estonia', 'finland', 'iran', 'latvia', 'lithuania'],
    ...['mongolian-peoples-republic', 'poland', 'turkey', 'united-kingdom', 'weimar-germany'],
  ],
  /** Brest-Litovsk is read as lapsed in November 1918. */
  onlyPrinted: ['bulgaria'],
  /** Known to the year 1924, counted from its first day. */
  onlyCounted: ['tuva'],
} as const;

/** Members of the League of Nations without recognition, as read to the House of Commons. */
export const PRINTED_LIST_OF_1937 = {
  source: 'hansard-1937',
  day: '1937-07-28',
  partners: [
    ...['albania', 'argentina', 'bolivia', 'chile', 'cuba', 'dominican-republic', 'ecuador'],
    ...['egypt', 'el-salvador', 'guatemala', 'haiti', 'honduras', 'liberia', 'mexico'],
    ...['netherlands', 'nicaragua', 'panama', 'peru', 'portugal', 'switzerland', 'thailand'],
    ...['uruguay', 'venezuela', 'yugoslavia'],
  ],
  /** These had recognised before; Mexico and Uruguay had broken off, Albania had not. */
  recognisedBefore: ['albania', 'mexico', 'uruguay'],
  inRelations: ['albania'],
} as const;
