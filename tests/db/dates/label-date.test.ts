import { describe, expect, it } from 'vitest';
import { labelDate } from '../../../db/dates/label-date.ts';

describe('labelDate', () => {
  it.each([
    ['1924-02-01', '1 February 1924'],
    ['1924-02', 'February 1924'],
    ['1924', '1924'],
    ['1924-02-25/1924-02-29', '25–29 February 1924'],
    ['1924-07-04/1924-09-04', '4 July – 4 September 1924'],
    ['1923-12-30/1924-01-02', '30 December 1923 – 2 January 1924'],
    ['1924-02/1924-04', 'February–April 1924'],
    ['1917-11/1918-01', 'November 1917 – January 1918'],
    ['1917/1918-03', '1917 – March 1918'],
    ['1917/1920', '1917–1920'],
    ['1921~', 'about 1921'],
    ['1924?', '1924 (uncertain)'],
    ['1921%', 'about 1921 (uncertain)'],
    ['1924-02-01~', 'about 1 February 1924'],
    ['1921~/1923?', 'about 1921 – 1923 (uncertain)'],
    ['[1917,1920]', '1917 or 1920'],
    ['[1917,1919,1921]', '1917, 1919 or 1921'],
    ['[1917..1920]', '1917–1920'],
    ['192X', '1920s'],
    ['19XX', '1900–1999'],
    ['0000', '1 BC'],
    ['-0045', '46 BC'],
  ])('says %s as "%s"', (edtf, label) => {
    expect(labelDate(edtf)).toBe(label);
  });

  it('refuses what is no date', () => {
    expect(() => labelDate('yesterday')).toThrow('is no EDTF date');
  });
});
