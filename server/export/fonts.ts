import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { SKRSContext2D } from '@napi-rs/canvas';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import type { MeasureText } from '../../dashboard/charts/svg-context.ts';

const require = createRequire(import.meta.url);

const FACES = [
  ['@expo-google-fonts/source-sans-3', '400Regular/SourceSans3_400Regular.ttf', 'Source Sans 3'],
  ['@expo-google-fonts/source-sans-3', '600SemiBold/SourceSans3_600SemiBold.ttf', 'Source Sans 3'],
  [
    '@expo-google-fonts/source-serif-4',
    '600SemiBold/SourceSerif4_600SemiBold.ttf',
    'Source Serif 4',
  ],
] as const;

let measuring: SKRSContext2D | undefined;

function prepare(): SKRSContext2D {
  for (const [name, file, family] of FACES) {
    const path = join(dirname(require.resolve(`${name}/package.json`)), file);
    if (GlobalFonts.registerFromPath(path, family) === null) {
      throw new Error(`The font ${path} cannot be read; run npm ci again.`);
    }
  }
  return createCanvas(1, 1).getContext('2d');
}

/** A context that measures text in the fonts of files; throws when a font file is missing. */
export function measuringContext(): SKRSContext2D {
  measuring ??= prepare();
  return measuring;
}

/** Makes the fonts of files known to the canvas, once; throws when a font file is missing. */
export function registerFonts(): void {
  measuringContext();
}

/** Measures with the fonts that a file is drawn in. */
export const measureText: MeasureText = (text, font) => {
  const context = measuringContext();
  context.font = font;
  return context.measureText(text);
};
