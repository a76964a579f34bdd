import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** A font of charts as the page loads it, in parts by script. */
interface Face {
  package: string;
  family: string;
  weight: 400 | 600;
}

const FACES: readonly Face[] = [
  { package: '@fontsource/source-sans-3', family: 'Source Sans 3', weight: 400 },
  { package: '@fontsource/source-sans-3', family: 'Source Sans 3', weight: 600 },
  { package: '@fontsource/source-serif-4', family: 'Source Serif 4', weight: 600 },
];

/** The ranges that the packages give for the parts whose letters names have. */
const PARTS = [
  {
    name: 'latin',
    holds: /[ -\u00FF\u0131\u0152\u0153\u02BB\u02BC\u02C6\u02DA\u02DC\u2000-\u206F\u20AC]/,
    range:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  },
  {
    name: 'latin-ext',
    holds: /[\u0100-\u02BA\u02BD-\u02C5\u02C7-\u02CC\u1D00-\u1DBF\u1E00-\u1E9F\u1EF2-\u1EFF]/,
    range:
      'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+2113',
  },
  {
    name: 'cyrillic',
    holds: /[\u0301\u0400-\u045F\u0490\u0491\u04B0\u04B1\u2116]/,
    range: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
  },
] as const;

/** The letters of a drawing, by family and weight. */
function lettersOf(svg: string, { family, weight }: Face): string {
  let letters = '';
  for (const [, attributes = '', text = ''] of svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)) {
    const bold = attributes.includes('font-weight="600"');
    if (attributes.includes(`"'${family}'`) && bold === (weight === 600)) letters += text;
  }
  return letters;
}

const sheets = new Map<string, string>();

function sheetOf(face: Face, part: (typeof PARTS)[number]): string {
  const file = `${face.package.split('/')[1] ?? ''}-${part.name}-${String(face.weight)}-normal.woff2`;
  let sheet = sheets.get(file);
  if (sheet === undefined) {
    const folder = dirname(require.resolve(`${face.package}/package.json`));
    const bytes = readFileSync(join(folder, 'files', file)).toString('base64');
    sheet =
      `@font-face{font-family:'${face.family}';font-weight:${String(face.weight)};` +
      `src:url(data:font/woff2;base64,${bytes}) format('woff2');unicode-range:${part.range}}`;
    sheets.set(file, sheet);
  }
  return sheet;
}

/** Puts the fonts that a drawing's letters need into it, so that it looks right in any browser. */
export function embedFonts(svg: string): string {
  const css = FACES.flatMap((face) => {
    const letters = lettersOf(svg, face);
    return PARTS.filter(({ holds }) => holds.test(letters)).map((part) => sheetOf(face, part));
  }).join('');
  return svg.replace('</desc>\n', () => `</desc>\n<style>${css}</style>\n`);
}
