import type { Plugin } from 'chart.js';
import type { RecognitionAnswer } from './answers.ts';
import type { CompareData } from './compare-data.ts';
import { lastPoint } from './compare-data.ts';
import { axisOf, colourOf, isMultiple, namesAtEnds, reachBands } from './compare-look.ts';
import { sayEnd } from './compare-words.ts';
import { standOut } from './contrast.ts';
import { endLabelPlugin } from './end-labels.ts';
import { formatYear } from './format.ts';
import { uncertaintyPlugin } from './line-uncertainty.ts';
import { markerPlugin, markersOf } from './markers.ts';
import { numberOf } from './numerals.ts';
import { panelTitlePlugin } from './panel-titles.ts';
import type { Surface } from './surface.ts';
import { THEMES } from './theme.ts';
import type { View } from './view-shape.ts';
import { isStock } from './vocabulary.ts';
/** Markers, uncertain stretches, and the name of each curve: at its end, or over its plot. */
export function curvePlugins(
  answer: RecognitionAnswer,
  data: CompareData,
  view: View,
  surface: Surface,
): Plugin<'line'>[] {
  const theme = THEMES[surface.theme];
  const colour = colourOf(data, theme);
  const named = namesAtEnds(data, view, surface);
  const labels = data.curves.map((curve, at) => {
    const end = lastPoint(curve);
    const value = sayEnd(answer, at, data, view);
    return {
      name: named ? curve.label : data.curves.length > 1 ? `${numberOf(at)}:` : '',
      value,
      colour: colour(curve),
      ink: standOut(colour(curve), theme.text, theme.background, 4.5),
      at: end?.at ?? -1,
    };
  });
  const markers = markerPlugin(markersOf(answer, view), data.years, {
    line: theme.muted,
    text: theme.text,
  });
  const shared = [
    markers as Plugin as Plugin<'line'>,
    uncertaintyPlugin(reachBands(data, view, theme)),
  ];
  if (isMultiple(data, view)) {
    const titles = data.curves.map((curve, at) => {
      const end = lastPoint(curve)?.point;
      const said = sayEnd(answer, at, data, view);
      const when = end && isStock(view.measure) ? ` in ${formatYear(end.year)}` : '';
      const title = said === '' ? curve.label : `${curve.label}: ${said}${when}`;
      return { axis: axisOf(data, view, at), title, ink: labels[at]?.ink ?? theme.text };
    });
    return [...shared, panelTitlePlugin(titles, theme)];
  }
  const room = named ? Math.min(210, Math.round(surface.width * 0.24)) : 70;
  return [...shared, endLabelPlugin(labels, data.years.length - 1, room, theme.background)];
}
