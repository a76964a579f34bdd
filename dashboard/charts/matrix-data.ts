import type { AnswerRegion } from './answers.ts';
import type { AnswerCell, AnswerParty, MatrixAnswer } from './matrix-answers.ts';
import { collate } from './collate.ts';
import type { View } from './view-shape.ts';
import { defaultYears } from './view-shape.ts';

/** How many rows there are unless all are asked for, or rows are named. */
export const FREQUENT_ROWS = 40;

/** A cell: a recognition, nothing on record, or where a line would meet itself. */
export type MatrixCell = AnswerCell | 'none' | 'self';

/** The recognitions by one polity or line, a cell for each column. */
export interface MatrixRow {
  slug: string;
  label: string;
  region: AnswerRegion | null;
  cells: MatrixCell[];
}

/** A row, or the name of a region above its rows. */
export type MatrixLine = { heading: string } | MatrixRow;

/** An answer laid out for drawing. */
export interface MatrixData {
  columns: { slug: string; label: string }[];
  rows: MatrixRow[];
  /** The rows in order, with headings where they are grouped by region. */
  lines: MatrixLine[];
  /** How many rows there are with those left out. */
  all: number;
  /** First years of the decades that occur, oldest first. */
  decades: number[];
}

/** The first year of a year's decade: 1924 → 1920. */
export function decadeOf(year: number): number {
  return Math.floor(year / 10) * 10;
}

/** Whether a cell holds a recognition. */
export function isRecognition(cell: MatrixCell | undefined): cell is AnswerCell {
  return typeof cell === 'object';
}

/**
 * The years of the cells shown. The usual years of the default subject are those of another chart:
 * a matrix shows all unless other years are chosen.
 */
function yearsShown(view: View): { from: number; to: number } {
  const usual = defaultYears(view.subjects);
  const chosen = view.from !== usual.from || view.to !== usual.to;
  return {
    from: (chosen ? view.from : null) ?? Number.NEGATIVE_INFINITY,
    to: (chosen ? view.to : null) ?? Number.POSITIVE_INFINITY,
  };
}

function firstYear(row: MatrixRow): number {
  return Math.min(...row.cells.flatMap((cell) => (isRecognition(cell) ? [cell.year] : [])));
}

function countCells(row: MatrixRow): number {
  return row.cells.filter(isRecognition).length;
}

function compareRows(view: View): (one: MatrixRow, other: MatrixRow) => number {
  const compare = collate(view.lang);
  const byName = (one: MatrixRow, other: MatrixRow): number => compare(one.label, other.label);
  // Rows without a recognition have no first year and stand last.
  const byDate = (one: MatrixRow, other: MatrixRow): number => {
    const [first, second] = [firstYear(one), firstYear(other)];
    return first === second ? byName(one, other) : first - second;
  };
  const place = ({ region }: MatrixRow): number => region?.position ?? Number.MAX_SAFE_INTEGER;
  if (view.order === 'NAME') return byName;
  if (view.order === 'DATE') return byDate;
  return (one, other) => place(one) - place(other) || byDate(one, other);
}

function isSelf(row: AnswerParty, column: AnswerParty): boolean {
  // A line is listed up to its member, so either may be the longer.
  return (
    row.polity.line.some(({ slug }) => slug === column.polity.slug) ||
    column.polity.line.some(({ slug }) => slug === row.polity.slug)
  );
}

/** Lays an answer out for grid, picture and table. */
export function arrangeMatrix({ recognitionMatrix }: MatrixAnswer, view: View): MatrixData {
  const { recognised, recognisers, cells } = recognitionMatrix;
  const { from, to } = yearsShown(view);
  const found = new Map(
    cells
      .filter(({ year }) => year >= from && year <= to)
      .map((cell) => [`${String(cell.row)},${String(cell.column)}`, cell]),
  );
  const rows = recognisers
    .map((row, at): MatrixRow => ({
      slug: row.polity.slug,
      label: row.label,
      region: row.region ?? null,
      cells: recognised.map(
        (column, place) =>
          found.get(`${String(at)},${String(place)}`) ?? (isSelf(row, column) ? 'self' : 'none'),
      ),
    }))
    .filter((row) => view.partners.length > 0 || countCells(row) > 0);
  const cut = view.rows === 'FREQUENT' && view.partners.length === 0;
  const kept = cut
    ? rows.toSorted((one, other) => countCells(other) - countCells(one)).slice(0, FREQUENT_ROWS)
    : rows;
  const ordered = kept.toSorted(compareRows(view));
  const years = ordered.flatMap((row) =>
    row.cells.flatMap((cell) => (isRecognition(cell) ? [cell.year] : [])),
  );
  return {
    columns: recognised.map(({ polity, label }) => ({ slug: polity.slug, label })),
    rows: ordered,
    lines: view.order === 'REGION' ? withHeadings(ordered) : ordered,
    all: rows.length,
    decades: [...new Set(years.map(decadeOf))].sort((one, other) => one - other),
  };
}

function withHeadings(rows: readonly MatrixRow[]): MatrixLine[] {
  return rows.flatMap((row, at): MatrixLine[] => {
    const before = rows[at - 1];
    const same = before !== undefined && before.region?.slug === row.region?.slug;
    return same ? [row] : [{ heading: row.region?.name ?? 'Without a region' }, row];
  });
}
