import type { Plugin } from 'vite';

/** A package's file, and what takes the place of passages in it. */
interface Cut {
  /** End of the file's path. */
  file: string;
  passages: readonly (readonly [passage: RegExp, instead: string])[];
}

/** Nothing here is drawn on scales of colours or logarithms, which the map's package brings along. */
const CUTS: readonly Cut[] = [
  {
    file: '/chartjs-chart-geo/build/index.js',
    passages: [
      [/import \{[^}]+\} from 'd3-scale-chromatic';/, ''],
      [/const lookup = \{[^}]+\};/, 'const lookup = {};'],
      [/\bLogarithmicScale, /, ''],
      [/\bLogarithmicScale\b/g, 'LinearScale'],
    ],
  },
];

/**
 * Takes out of packages what nothing here uses and a bundler cannot prove unused: an eighth of what
 * the map loads. The build fails when a package no longer has such a passage.
 */
export function leaveOut(): Plugin {
  return {
    name: 'leave-out',
    transform(code, id) {
      const cut = CUTS.find(({ file }) => id.endsWith(file));
      return cut && { code: cutOut(code, cut), map: null };
    },
  };
}

function cutOut(code: string, { file, passages }: Cut): string {
  return passages.reduce((rest, [passage, instead]) => {
    const shorter = rest.replace(passage, instead);
    if (shorter === rest) throw new Error(`${file} has no passage like ${String(passage)}.`);
    return shorter;
  }, code);
}
