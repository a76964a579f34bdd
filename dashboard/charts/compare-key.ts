import type { RecognitionAnswer } from './answers.ts';
import { arrangeCompare } from './compare-data.ts';
import { colourOf, namesAtEnds, reachBands } from './compare-look.ts';
import { compareSubtitle, compareTitle } from './compare-words.ts';
import type { Frame, KeyEntry } from './frame.ts';
import { numberOf } from './numerals.ts';
import type { Surface } from './surface.ts';
import { THEMES } from './theme.ts';
import type { View } from './view-shape.ts';
import { recognitionRule, sourceLine, versionLine } from './words.ts';

/** The key: names and numbers of lines where the ends have no room, and what hatching means. */
export function compareKey(answer: RecognitionAnswer, view: View, surface: Surface): KeyEntry[] {
  const theme = THEMES[surface.theme];
  const data = arrangeCompare(answer, view);
  const colour = colourOf(data, theme);
  const bands = reachBands(data, view, theme);
  const named = namesAtEnds(data, view, surface);
  return [
    ...(named
      ? []
      : data.curves.map((curve, at) => ({
          key: curve.key,
          label: `${numberOf(at)} ${curve.label}`,
          colour: colour(curve),
        }))),
    ...(bands.length === 0
      ? []
      : [
          {
            key: 'uncertain',
            label:
              view.dates === 'SPREAD'
                ? 'between certain and possible'
                : 'counted, year not certain',
            colour: theme.background,
            hatch: { colour: theme.muted, gap: 5, width: 1.2 },
          },
        ]),
  ];
}

/** What a file prints around the chart. */
export function compareFrame(answer: RecognitionAnswer, view: View, surface: Surface): Frame {
  return {
    title: compareTitle(answer, view),
    subtitle: compareSubtitle(view),
    key: compareKey(answer, view, surface),
    rule: recognitionRule(answer, view),
    sources: sourceLine(answer),
    version: versionLine(answer.dataVersion),
    permalink: surface.permalink,
  };
}
