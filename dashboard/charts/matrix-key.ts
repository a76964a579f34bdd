import { formatYear } from './format.ts';
import type { KeyEntry } from './frame.ts';
import type { MatrixAnswer } from './matrix-answers.ts';
import { decadeColour, emptyHatch } from './matrix-colours.ts';
import { arrangeMatrix } from './matrix-data.ts';
import type { Surface } from './surface.ts';
import { THEMES } from './theme.ts';
import type { View } from './view-shape.ts';

/** What the colours mean: a decade each, and the cells without a record. */
export function matrixKey(
  answer: MatrixAnswer,
  view: View,
  themeName: Surface['theme'],
): KeyEntry[] {
  const theme = THEMES[themeName];
  const { decades, rows } = arrangeMatrix(answer, view);
  const empty = rows.some(({ cells }) => cells.includes('none'));
  return [
    ...decades.map((decade) => ({
      key: String(decade),
      label: `${formatYear(decade)}s`,
      colour: decadeColour(decade, decades, theme),
    })),
    ...(empty
      ? [
          {
            key: 'none',
            label: 'no act on record',
            colour: theme.background,
            hatch: { ...emptyHatch(theme), colour: theme.muted, gap: 4 },
          },
        ]
      : []),
  ];
}
