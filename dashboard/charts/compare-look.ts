import { standOut } from './contrast.ts';
import type { CompareData, Curve } from './compare-data.ts';
import type { ReachBand } from './line-uncertainty.ts';
import { seriesColours } from './palette.ts';
import type { Surface } from './surface.ts';
import type { Theme } from './theme.ts';
import { mixColours } from './theme.ts';
import type { View } from './view-shape.ts';

/** Below this width lines are numbered and named in the key rather than at their ends. */
const ROOM_FOR_NAMES = 560;

/** Whether the view draws a plot for each curve. */
export function isMultiple(data: CompareData, view: View): boolean {
  return view.layout === 'MULTIPLES' && data.curves.length > 1;
}

/** Whether each line is named at its end: else it carries its number, and the key the names. */
export function namesAtEnds(data: CompareData, view: View, surface: Surface): boolean {
  return surface.width >= ROOM_FOR_NAMES || isMultiple(data, view);
}

/** The colour of a curve that can be seen on the ground. */
export function colourOf(data: CompareData, theme: Theme): (curve: Curve) => string {
  // A second reading takes what is left, so that no subject loses its colour to it.
  const keys = data.curves.toSorted((a, b) => Number(a.told) - Number(b.told));
  const colours = seriesColours(
    theme.name,
    keys.map(({ key }) => key),
  );
  return (curve) =>
    standOut(colours.get(curve.key) ?? theme.muted, theme.text, theme.background, 3);
}

/** Dashes tell readings of one subject apart, and on paper without colour all lines. */
export function dashOf(curve: Curve, at: number, theme: Theme): number[] {
  const patterns = [[], [7, 3], [2, 2], [10, 3, 2, 3]];
  if (theme.name === 'print') return patterns[at % patterns.length] ?? [];
  return curve.told ? [6, 2] : [];
}

/** The axis of a curve: its own where every curve has a plot. */
export function axisOf(data: CompareData, view: View, at: number): string {
  return isMultiple(data, view) ? `y${String(at)}` : 'y';
}

/** Where curves are not certain: between what is certain and what is counted or possible. */
export function reachBands(data: CompareData, view: View, theme: Theme): ReachBand[] {
  const colour = colourOf(data, theme);
  return data.curves.flatMap((curve, at): ReachBand[] => {
    const reaches = curve.points.map((point) => {
      if (!point) return null;
      const high = view.dates === 'SPREAD' ? point.possible : point.value;
      return high > point.certain ? { low: point.certain, high } : null;
    });
    if (reaches.every((reach) => reach === null)) return [];
    return [
      {
        reaches,
        axis: axisOf(data, view, at),
        fill: mixColours(colour(curve), theme.background, 0.86),
        hatch: { colour: colour(curve), gap: 5, width: 0.9 },
      },
    ];
  });
}
