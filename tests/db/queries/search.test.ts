import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchAll } from '../../../db/queries/search.ts';
import { db } from '../curated/asking.ts';

const search = (text: string, limit = 20) => searchAll(db, text, limit);
const slugs = (text: string) => search(text).map((row) => `${row.kind} ${row.slug}`);

describe('search', () => {
  it('finds a polity under a former name before all else', () => {
    expect(slugs('Persia')[0]).toBe('polity iran');
    expect(slugs('Bolshevik Russia')[0]).toBe('polity rsfsr');
  });

  it('finds both treaties of Tartu before the acts that rest on them', () => {
    expect(slugs('Tartu').slice(0, 2).sort()).toEqual([
      'treaty tartu-estonia-1920',
      'treaty tartu-finland-1920',
    ]);
  });

  it.each([
    ['Côte', 'Cote'],
    ['Beneš', 'Benes'],
    ['São Tomé', 'sao tome'],
    ['Édouard', 'edouard'],
    ['PERSIA', 'persia'],
  ])('finds the same for %s and %s', (accented, plain) => {
    expect(slugs(accented)).toEqual(slugs(plain));
    expect(slugs(accented).length).toBeGreaterThan(0);
  });

  it('takes the last word as the beginning of a word', () => {
    expect(slugs('Afghan')).toContain('polity afghanistan');
    expect(slugs('Esto')).toContain('polity estonia');
  });

  it('finds names in other scripts', () => {
    expect(slugs('Персия')[0]).toBe('polity iran');
  });

  it('wants all words', () => {
    expect(slugs('Tartu Finland')).not.toContain('treaty tartu-estonia-1920');
  });

  it('hands out no more than asked, best first', () => {
    const found = search('Soviet', 7);
    expect(found).toHaveLength(7);
    const scores = found.map((row) => row.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it.each(['', ' ', '"', '""', '*', '( )', ': ^ -', '\0', '%', '\\', '🙂'])(
    'finds nothing for %j, and does not fail',
    (text) => {
      expect(search(text)).toEqual([]);
    },
  );

  it('reads the signs of the query language as plain text', () => {
    expect(search('AND OR NOT ( ) * : ^ -')).toEqual([]);
    expect(slugs('(Persia*)')).toEqual(slugs('Persia'));
    expect(slugs('"Persia')).toEqual(slugs('Persia'));
    expect(slugs('title:Persia')).toEqual([]);
    expect(slugs('Per\0sia')).toEqual(slugs('Per sia'));
    expect(slugs('NEAR(Persia, 2)')).toEqual([]);
  });

  it('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), (text) => {
        expect(search(text, 3).length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 300 },
    );
  });
});
