import { countOf, formatNumber, formatYear } from './format.ts';
import type { MatrixAnswer } from './matrix-answers.ts';
import type { MatrixCell, MatrixRow } from './matrix-data.ts';
import { arrangeMatrix, isRecognition } from './matrix-data.ts';
import type { View } from './view-shape.ts';

/** Title of the matrix: the reader's own, or ours. */
export function matrixTitle(view: View): string {
  return view.title ?? 'Who recognised whom';
}

/** One line under the title: what a cell is, and which rows there are. */
export function matrixSubtitle(answer: MatrixAnswer, view: View): string {
  if (view.subtitle !== null) return view.subtitle;
  const { rows, all } = arrangeMatrix(answer, view);
  const firm = view.standing === 'DE_FACTO' ? 'de facto or de jure' : 'de jure';
  const what =
    view.kinds.length > 0 ? 'Year of the first such act' : `Year of the first recognition ${firm}`;
  const which =
    rows.length < all
      ? `the ${formatNumber(rows.length)} of ${formatNumber(all)} recognisers with most recognitions`
      : countOf(all, 'recogniser');
  return `${what}; ${which}`;
}

/** A cell as it is written: `1924`, with a question mark where the year is not certain. */
export function writeCell(cell: MatrixCell | undefined): string {
  if (!isRecognition(cell)) return cell === 'self' ? '–' : '';
  return `${formatYear(cell.year)}${cell.certain ? '' : '?'}`;
}

/** A cell in words: “Britain, Estonia: recognised 26 January 1921”. */
export function describeCell(row: MatrixRow, column: { label: string }, at: number): string {
  const cell = row.cells[at];
  if (cell === 'self') return `${row.label} and ${column.label}: the same`;
  if (!isRecognition(cell)) return `${row.label}, ${column.label}: no act on record`;
  return `${row.label}, ${column.label}: recognised ${cell.date.label}`;
}

/** The matrix in a sentence or two, for those who cannot see it. */
export function matrixSummary(answer: MatrixAnswer, view: View): string {
  const { rows, columns } = arrangeMatrix(answer, view);
  const cells = rows.flatMap((row) => row.cells.filter(isRecognition)).length;
  return `Matrix of ${countOf(rows.length, 'recogniser')} in rows and ${countOf(columns.length, 'polity', 'polities')} recognised in columns: ${countOf(cells, 'recognition')}.`;
}
