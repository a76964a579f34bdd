import type { Part } from './part.ts';

/** Where a chart is drawn. */
export interface Surface {
  /** A screen leaves title, rule and sources to the page; a file carries them in a frame. */
  kind: 'screen' | 'file';
  /** `print` is for paper without colour. */
  theme: 'light' | 'dark' | 'print';
  /** In CSS pixels. */
  width: number;
  height: number;
  /** The address printed in a file. */
  permalink: string;
  /** The rows shown, where a file spreads them over pages; all without it. */
  part?: Part | undefined;
  /** Whether the reader asked for no motion; files never move. */
  reducedMotion?: boolean;
}

/** Space around the picture, in pixels. */
export const FRAME_PADDING = 20;
