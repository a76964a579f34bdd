import type { ChartFile } from './selection.svelte.ts';

/** A chart that stands alone in a frame of another site. */
export interface Embed {
  chart: ChartFile;
  /** Whether the reader may change what is shown. */
  controls: boolean;
}

const CHARTS: readonly ChartFile[] = [
  'recognitions',
  'partners',
  'compare',
  'timeline',
  'matrix',
  'map',
];

/** Reads `/embed/map`, with `#controls` behind it; null for every other address. */
export function readEmbed(path: string, hash: string): Embed | null {
  const name = /^\/embed\/([a-z]+)\/?$/.exec(path)?.[1];
  const chart = CHARTS.find((known) => known === name);
  return chart === undefined ? null : { chart, controls: hash === '#controls' };
}

/** The embedded chart of this document; it does not change while the document is open. */
export const embed = readEmbed(location.pathname, location.hash);
