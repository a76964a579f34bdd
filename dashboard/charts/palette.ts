import type { Theme } from './theme.ts';

/** Light and dark form of one colour. */
type Shades = readonly [light: string, dark: string];

/**
 * Regions of all schemes. Members of a family share a hue and differ in lightness; the values were
 * computed so that colours of different families, and neighbours in the stack, stay apart under
 * every kind of colour vision (tests/charts/palette.test.ts states by how much).
 */
export const REGION_FAMILIES: Readonly<Record<string, Readonly<Record<string, Shades>>>> = {
  westernEurope: {
    'western-europe': ['#124991', '#15509e'],
    europe: ['#124991', '#15509e'],
    scandinavia: ['#1093e3', '#68c6fa'],
    'northern-europe': ['#1093e3', '#68c6fa'],
  },
  easternEurope: {
    baltic: ['#013836', '#27908b'],
    'central-eastern-europe': ['#7fdccf', '#b5f2f0'],
    'eastern-europe': ['#7fdccf', '#b5f2f0'],
    balkans: ['#17877b', '#8cb7a6'],
    'southern-europe': ['#17877b', '#8cb7a6'],
  },
  nearEast: {
    caucasus: ['#cd5e48', '#7f635d'],
    'near-middle-east': ['#deb592', '#f0d6b2'],
    'middle-east': ['#deb592', '#f0d6b2'],
    'western-asia': ['#deb592', '#f0d6b2'],
  },
  asia: {
    'central-asia': ['#50432e', '#b17a0b'],
    'south-southeast-asia': ['#c5952f', '#f4b51d'],
    'southern-asia': ['#c5952f', '#f4b51d'],
    asia: ['#c5952f', '#f4b51d'],
    'east-asia': ['#7c680d', '#b6ab77'],
    'eastern-asia': ['#7c680d', '#b6ab77'],
    'south-eastern-asia': ['#96865d', '#6d6846'],
  },
  africa: {
    africa: ['#760000', '#b81313'],
    'sub-saharan-africa': ['#760000', '#b81313'],
    'northern-africa': ['#9b5e5c', '#453631'],
  },
  americas: {
    'north-america': ['#93335b', '#7d3658'],
    'northern-america': ['#93335b', '#7d3658'],
    americas: ['#cc6aac', '#c88ebe'],
    'latin-america': ['#cc6aac', '#c88ebe'],
    'latin-america-and-the-caribbean': ['#cc6aac', '#c88ebe'],
  },
  oceania: {
    oceania: ['#420564', '#964aef'],
    'australia-and-new-zealand': ['#420564', '#964aef'],
    melanesia: ['#c8bcfc', '#696586'],
    micronesia: ['#6a618a', '#86818d'],
    polynesia: ['#8158c2', '#9a85e9'],
  },
};

const REGIONS: Readonly<Record<string, Shades>> = Object.assign(
  {},
  ...Object.values(REGION_FAMILIES),
) as Record<string, Shades>;

/** Kinds of act: recognition blue, its denial violet, relations green, treaties yellow, force red. */
export const KIND_COLOURS: Readonly<Record<string, Shades>> = {
  RECOGNITION_DE_FACTO: ['#3264c0', '#3b5584'],
  RECOGNITION_DE_JURE: ['#002570', '#5f95f8'],
  RECOGNITION_REFUSED: ['#dfbffe', '#cfb8e4'],
  RECOGNITION_WITHDRAWN: ['#a683c5', '#aa7cb0'],
  RELATIONS_ESTABLISHED: ['#549d88', '#2f7c78'],
  RELATIONS_SEVERED: ['#d15151', '#9f2201'],
  RELATIONS_RESTORED: ['#005552', '#7ac9a7'],
  TREATY_SIGNED: ['#cb9006', '#fce390'],
  TREATY_ENDED: ['#745500', '#c4a552'],
  INTERVENTION: ['#febdac', '#b86d5f'],
  EXPULSION: ['#5a200e', '#7f4a42'],
  OTHER: ['#bbbdc3', '#dddfe2'],
};

/** Standings, firmer is darker (on dark, brighter). */
export const STANDING_COLOURS: Readonly<Record<string, Shades>> = {
  NONE: ['#aab2bc', '#59636e'],
  DE_FACTO: ['#79aee8', '#4d83c9'],
  DE_JURE: ['#0b3f80', '#b5d4fa'],
};

/** Colours of subjects compared; a subject keeps its own whatever stands beside it. */
export const SERIES_COLOURS: readonly Shades[] = [
  ['#0b559f', '#4f83e6'],
  ['#d4701c', '#804218'],
  ['#3a9e98', '#8efaf4'],
  ['#8a1740', '#e27888'],
  ['#dda421', '#fbd388'],
  ['#4f1f63', '#6d3897'],
  ['#5e7f28', '#768d12'],
  ['#6d6f76', '#54575e'],
];

const SUBJECT_PLACES: Readonly<Record<string, number>> = {
  ussr: 0,
  rsfsr: 0,
  russia: 0,
  china: 1,
  'united-states': 2,
  'east-germany': 3,
  palestine: 4,
  estonia: 5,
  latvia: 6,
  lithuania: 7,
};

const GREY: Shades = ['#8a929c', '#848d98'];
const SINGLE: Shades = ['#0b559f', '#6aa5f0'];

/**
 * Colours of curves, by their keys. A subject has its own, or one computed from its slug; only a
 * curve whose colour is taken by one before it, such as a second reading of the same subject, moves
 * on to the next that is free.
 */
export function seriesColours(theme: Theme['name'], keys: readonly string[]): Map<string, string> {
  const taken = new Set<number>();
  return new Map(
    keys.map((key) => {
      const wanted = placeSubject(key);
      const places = SERIES_COLOURS.map((_, step) => (wanted + step) % SERIES_COLOURS.length);
      const place = places.find((one) => !taken.has(one)) ?? wanted;
      taken.add(place);
      return [key, pick(theme, SERIES_COLOURS[place] ?? GREY)];
    }),
  );
}

function placeSubject(key: string): number {
  const slug = key.replace(/@.*$/, '');
  const known = Object.hasOwn(SUBJECT_PLACES, slug) ? SUBJECT_PLACES[slug] : undefined;
  if (known !== undefined) return known;
  const letters = Array.from(slug, (letter) => letter.codePointAt(0) ?? 0);
  return letters.reduce((hash, code) => (hash * 31 + code) % 9973, 7) % SERIES_COLOURS.length;
}

/**
 * The colour of one group of a chart. It follows what the group is, never its place in an answer;
 * what is not known is grey.
 */
export function groupColour(
  theme: Theme['name'],
  grouping: 'region' | 'kind' | 'standing' | 'none',
  key: string,
): string {
  if (grouping === 'none') return pick(theme, SINGLE);
  const table = { region: REGIONS, kind: KIND_COLOURS, standing: STANDING_COLOURS }[grouping];
  return pick(theme, Object.hasOwn(table, key) ? (table[key] ?? GREY) : GREY);
}

function pick(theme: Theme['name'], [light, dark]: Shades): string {
  if (theme === 'print') return greyOf(light);
  return theme === 'dark' ? dark : light;
}

/** The grey as light as a colour is to the eye. */
function greyOf(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(colour.slice(at, at + 2), 16),
  );
  const value = Math.round(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  return `#${value.toString(16).padStart(2, '0').repeat(3)}`;
}

/** Greys for paper without colour: neighbours in the stack are far apart in lightness. */
const PRINT_TONES = ['#2b2b2b', '#c9c9c9', '#6f6f6f', '#e6e6e6', '#454545', '#a0a0a0'] as const;

/**
 * The grey of the group at a place from the bottom of a stack. Greys come again after the sixth
 * group, so that groups are told apart by their numbers (see `numeralPlugin`).
 */
export function printTone(place: number): string {
  return PRINT_TONES[place % PRINT_TONES.length] ?? PRINT_TONES[0];
}
