import { describe, expect, it } from 'vitest';
import {
  groupColour,
  KIND_COLOURS,
  REGION_FAMILIES,
  SERIES_COLOURS,
  seriesColours,
  STANDING_COLOURS,
} from '../../dashboard/charts/palette.ts';
import { THEMES } from '../../dashboard/charts/theme.ts';
import { HISTORICAL } from './answers.ts';
import { contrast, deltaE, leastDifference } from './colour-difference.ts';

const SCHEMES = {
  historical: HISTORICAL.map(({ slug }) => slug),
  cow: ['americas', 'europe', 'africa', 'middle-east', 'asia', 'oceania'],
  m49: [
    'northern-europe',
    'western-europe',
    'eastern-europe',
    'southern-europe',
    'western-asia',
    'central-asia',
    'southern-asia',
    'south-eastern-asia',
    'eastern-asia',
    'northern-africa',
    'sub-saharan-africa',
    'northern-america',
    'latin-america-and-the-caribbean',
    'australia-and-new-zealand',
    'melanesia',
    'micronesia',
    'polynesia',
  ],
};

function familyOf(slug: string): string {
  const found = Object.entries(REGION_FAMILIES).find(([, members]) => slug in members);
  if (found === undefined) throw new RangeError(`${slug} has no family.`);
  return found[0];
}

function pairs(list: readonly string[]): [string, string][] {
  return list.flatMap((one, at) =>
    list.slice(at + 1).map((other): [string, string] => [one, other]),
  );
}

describe.each(['light', 'dark'] as const)('colours on %s', (theme) => {
  const difference = ([one, other]: [string, string]): number =>
    leastDifference(groupColour(theme, 'region', one), groupColour(theme, 'region', other));
  const least = (list: [string, string][]): number => Math.min(...list.map(difference));

  describe.each(Object.entries(SCHEMES))(
    'of the scheme %s, for every kind of colour vision,',
    (_, slugs) => {
      it('keep any two regions at least 9 apart', () => {
        expect(least(pairs(slugs))).toBeGreaterThanOrEqual(9);
      });

      it('keep regions of one family at least 9 apart', () => {
        const same = pairs(slugs).filter(([one, other]) => familyOf(one) === familyOf(other));
        if (same.length > 0) expect(least(same)).toBeGreaterThanOrEqual(9);
      });
    },
  );

  it('keep neighbours in the historical stack at least 11 apart, of two families at least 15', () => {
    const slugs = SCHEMES.historical;
    const next = slugs.slice(1).map((slug, at): [string, string] => [slugs[at] ?? '', slug]);
    expect(least(next)).toBeGreaterThanOrEqual(11);
    expect(
      least(next.filter(([one, other]) => familyOf(one) !== familyOf(other))),
    ).toBeGreaterThanOrEqual(15);
  });

  it('keep historical regions at least 9.9 apart on light and 11.4 on dark', () => {
    expect(least(pairs(SCHEMES.historical))).toBeGreaterThanOrEqual(theme === 'dark' ? 11.4 : 9.9);
  });

  it('use seven families at most', () => {
    expect(new Set(SCHEMES.historical.map(familyOf)).size).toBeLessThanOrEqual(7);
  });

  it('stand out from the background by at least 1.4 to 1, words by 4.5, the baseline by 3', () => {
    const { background, text, muted, baseline } = THEMES[theme];
    const fills = [
      ...Object.values(SCHEMES)
        .flat()
        .map((slug) => groupColour(theme, 'region', slug)),
      ...Object.keys(KIND_COLOURS).map((kind) => groupColour(theme, 'kind', kind)),
      ...Object.keys(STANDING_COLOURS).map((one) => groupColour(theme, 'standing', one)),
    ];
    for (const fill of fills) expect(contrast(fill, background)).toBeGreaterThanOrEqual(1.4);
    expect(contrast(text, background)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(muted, background)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(baseline, background)).toBeGreaterThanOrEqual(3);
  });

  it('keep standings at least 14 and the first four curves at least 14 apart', () => {
    const standings = Object.keys(STANDING_COLOURS).map((one) =>
      groupColour(theme, 'standing', one),
    );
    const curves = SERIES_COLOURS.slice(0, 4).map(([light, dark]) =>
      theme === 'dark' ? dark : light,
    );
    const apart = (list: string[]): number =>
      Math.min(...pairs(list).map(([one, other]) => leastDifference(one, other)));
    expect(apart(standings)).toBeGreaterThanOrEqual(14);
    expect(apart(curves)).toBeGreaterThanOrEqual(14);
  });

  it('keep kinds of act at least 11 apart', () => {
    const kinds = Object.keys(KIND_COLOURS).map((kind) => groupColour(theme, 'kind', kind));
    expect(Math.min(...pairs(kinds).map(([a, b]) => leastDifference(a, b)))).toBeGreaterThanOrEqual(
      11,
    );
  });
});

describe('a colour', () => {
  it('follows what it stands for, and is grey for what is not known', () => {
    expect(groupColour('light', 'region', 'atlantis')).toBe('#8a929c');
    expect(groupColour('light', 'region', 'toString')).toBe('#8a929c');
  });

  it('of a curve is its own, but two readings of one subject differ', () => {
    const keys = ['ussr', 'ussr@narrative', 'estonia'];
    const colours = seriesColours('light', keys);
    expect(new Set(colours.values()).size).toBe(3);
    expect(colours.get('estonia')).toBe(seriesColours('light', ['estonia']).get('estonia'));
  });

  it('is measured as Sharma, Wu and Dalal print it', () => {
    expect(deltaE([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
    expect(deltaE([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
    expect(deltaE([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 4);
  });
});
