import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);

/** A face that every page loads. */
interface Face {
  /** Its file as published. */
  file: string;
  /** Name of the lean file. */
  name: string;
  /** Weights of a variable face that the pages use. */
  weights?: { min: number; max: number };
}

const FACES: readonly Face[] = [
  {
    file: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    name: 'source-sans-3-latin.woff2',
    weights: { min: 400, max: 600 },
  },
  {
    file: '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
    name: 'source-serif-4-latin-600.woff2',
  },
];

/** Kerning, ligatures and figures of one width for tables; letters with accents are glyphs of their own. */
const FEATURES = ['kern', 'liga', 'tnum', 'lnum'];

/** First and last letters of the stretches that styles/fonts.css gives to the Latin files. */
const LETTERS: readonly (readonly [number, number])[] = [
  [0x20, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2bb, 0x2bc],
  [0x2c6, 0x2c6],
  [0x2da, 0x2da],
  [0x2dc, 0x2dc],
  [0x304, 0x304],
  [0x308, 0x308],
  [0x329, 0x329],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2191, 0x2191],
  [0x2193, 0x2193],
  [0x2212, 0x2212],
  [0x2215, 0x2215],
  [0xfeff, 0xfeff],
  [0xfffd, 0xfffd],
];

/**
 * Writes the faces that every page loads into a folder, without the weights and the features of type
 * that no page uses: together a third lighter. Styles and page name the files there.
 */
export function leanFonts(folder: string): Plugin {
  return {
    name: 'lean-fonts',
    async buildStart() {
      mkdirSync(folder, { recursive: true });
      await Promise.all(FACES.map((face) => writeFace(folder, face)));
    },
  };
}

async function writeFace(folder: string, { file, name, weights }: Face): Promise<void> {
  const lean = await subsetFont(readFileSync(require.resolve(file)), spellLetters(), {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    ...(weights === undefined
      ? {}
      : { variationAxes: { wght: { ...weights, default: weights.min } } }),
  });
  const path = join(folder, name);
  // Another build may be reading the same bytes.
  if (!existsSync(path) || !readFileSync(path).equals(lean)) writeFileSync(path, lean);
}

function spellLetters(): string {
  return LETTERS.map(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join(''),
  ).join('');
}
