import type { RecognitionAnswer } from './answers.ts';
import type { Frame, KeyEntry } from './frame.ts';
import { numberOf } from './numerals.ts';
import { drawnParts, findColours, paint } from './recognition-bars.ts';
import type { RecognitionData } from './recognition-data.ts';
import { arrangeRecognitions } from './recognition-data.ts';
import type { Surface } from './surface.ts';
import type { Theme } from './theme.ts';
import { THEMES } from './theme.ts';
import type { View } from './view-shape.ts';
import {
  recognitionRule,
  recognitionSubtitle,
  recognitionTitle,
  sourceLine,
  versionLine,
} from './words.ts';

/**
 * The key of the chart: one entry per group, bottom of the stack first, and one for each hatched
 * part that occurs. Empty where one colour needs no name.
 */
export function recognitionKey(
  answer: RecognitionAnswer,
  view: View,
  theme: Surface['theme'],
): KeyEntry[] {
  return createKey(arrangeRecognitions(answer, view), view, THEMES[theme]);
}

function createKey(data: RecognitionData, view: View, theme: Theme): KeyEntry[] {
  const colourOf = findColours(data, theme);
  const named = data.grouping === 'none' ? [] : data.groups;
  const groups = named.map(({ key, label }, at) => ({
    key,
    label: theme.name === 'print' ? `${numberOf(at)} ${label}` : label,
    colour: colourOf(key),
  }));
  const words = { uncertain: 'counted, year not certain', possible: 'possible, not counted' };
  const hatches = drawnParts(data, view).flatMap((part) => {
    if (part === 'certain') return [];
    const { backgroundColor, hatch } = paint(part, theme.muted, theme);
    return [{ key: part, label: words[part], colour: backgroundColor, ...(hatch && { hatch }) }];
  });
  return [...groups, ...hatches];
}

/** What a file prints around the chart. */
export function recognitionFrame(answer: RecognitionAnswer, view: View, surface: Surface): Frame {
  return {
    title: recognitionTitle(answer, view),
    subtitle: recognitionSubtitle(answer, view),
    key: recognitionKey(answer, view, surface.theme),
    rule: recognitionRule(answer, view),
    sources: sourceLine(answer),
    version: versionLine(answer.dataVersion),
    permalink: surface.permalink,
  };
}
