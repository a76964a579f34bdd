import type { Drawable } from './drawable.ts';
import type { Frame } from './frame.ts';
import { framePlugin } from './frame.ts';
import type { Surface } from './surface.ts';
import { THEMES } from './theme.ts';

/** A chart as files show it: with title, key, rule and sources around it. Pages write these themselves. */
export function framed(chart: Drawable, frame: Frame, { theme }: Surface): Drawable {
  return { ...chart, plugins: [framePlugin(frame, THEMES[theme]), ...(chart.plugins ?? [])] };
}
