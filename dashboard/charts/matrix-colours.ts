import { contrastOf } from './contrast.ts';
import { groupColour } from './palette.ts';
import type { Theme } from './theme.ts';
import { mixColours } from './theme.ts';

/** How far the colour of the last decade fades into the ground. */
const FADED = 0.84;

/** The colour of a decade: the firmer the older, among the decades that occur. */
export function decadeColour(decade: number, decades: readonly number[], theme: Theme): string {
  const first = decades[0] ?? decade;
  const last = decades.at(-1) ?? decade;
  const share = last === first ? 0 : (decade - first) / (last - first);
  const base = groupColour(theme.name, 'standing', 'DE_JURE');
  return mixColours(base, theme.background, share * FADED);
}

/** Contrast that text needs. */
const LEGIBLE = 4.5;

/** Ink or ground, whichever is read on a colour; black or white where neither is. */
export function inkOn(colour: string, theme: Theme): string {
  const inks = [theme.text, theme.background, '#000000', '#ffffff'];
  return inks.find((ink) => contrastOf(ink, colour) >= LEGIBLE) ?? theme.text;
}

/** Lines over a cell without a record. */
export function emptyHatch(theme: Theme): { colour: string; gap: number; width: number } {
  return { colour: theme.hairline, gap: 6, width: 1 };
}
