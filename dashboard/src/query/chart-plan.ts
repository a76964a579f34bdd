import type { Column, Table } from '../../charts/table.ts';
import type { ChartKind } from './chart-kinds.ts';
import { ALIAS_COLUMN } from './flatten-answer.ts';
import { isYearColumn } from './year-column.ts';

/** Stands for “number of rows” in place of a column of numbers. */
export const ROW_COUNT = '#rows';

/** Which columns a chart is made of, by their keys. */
export interface ChartPlan {
  x: string;
  /** A column of numbers, or {@link ROW_COUNT}. */
  value: string;
  /** The column that parts the values into series; null draws one. */
  series: string | null;
  kind: ChartKind;
}

/** The columns that can take each part. */
export interface ChartChoices {
  x: Column[];
  value: Column[];
  series: Column[];
}

/** The most series that can be told apart. */
const MOST_SERIES = 16;

/** Numbers that measure nothing, worst last. */
const POOR_VALUE = /(?:position|latitude|longitude|cowCode|score|offset|year)$/i;

/** Numbers that are most likely meant, best first. */
const GOOD_VALUES = [/(?:^|\.)count$/, /(?:^|\.)total$/, /(?:^|\.)cumulative$/, /share$/];

/** Texts by which series are most likely parted, best first. */
const GOOD_SERIES = [
  /^question$/,
  /region\.name$/,
  /region\.slug$/,
  /(?:^|\.)kind$/,
  /(?:^|\.)standing$/,
  /Counts\.label$/,
  /subject\.\w+$/,
  /verdict$/,
  /confidence$/,
];

/** What a table can be drawn as; null where it has no row or no column to draw along. */
export function findChoices({ columns: all, rows }: Table): ChartChoices | null {
  if (rows.length === 0) return null;
  const values = (key: string) => rows.map((row) => row[key] ?? null);
  const columns = all.filter(({ key }) => values(key).some((value) => value !== null));
  const years = columns.filter(({ key }) => isYearColumn(key, values(key)));
  const texts = columns.filter((column) => !column.numeric && !years.includes(column));
  const x = [...years, ...texts];
  if (x.length === 0) return null;
  const numbers = columns.filter((column) => column.numeric && !years.includes(column));
  const series = texts.filter(({ key }) => new Set(values(key)).size <= MOST_SERIES);
  return { x, value: numbers, series };
}

/**
 * The plan that is most likely meant: along the first year, the number called `count`, parted by
 * what makes every value stand alone. Null where nothing can be drawn. `rows` is the key of the
 * list whose items are the rows.
 */
export function suggestPlan(table: Table, rows: string): ChartPlan | null {
  const choices = findChoices(table);
  // What stands above the rows is repeated on them, and would be drawn as often.
  const own = ({ key }: Column): boolean => rows === '' || key.startsWith(`${rows}.`);
  const rankOf = (column: Column): number => rankX(column.key) + (own(column) ? 0 : 10);
  const x = choices?.x.toSorted((one, other) => rankOf(one) - rankOf(other))[0];
  if (!choices || !x) return null;
  const value =
    choices.value
      .filter((column) => own(column) && !POOR_VALUE.test(column.key))
      .toSorted((one, other) => rank(GOOD_VALUES, one.key) - rank(GOOD_VALUES, other.key))[0]
      ?.key ?? ROW_COUNT;
  const series = chooseSeries(table, choices, x.key, value);
  return { x: x.key, value, series, kind: /share$|cumulative$/.test(value) ? 'lines' : 'bars' };
}

/** A plan as far as a table can follow it; what it cannot is as suggested. */
export function adaptPlan(
  table: Table,
  rows: string,
  wanted: Partial<ChartPlan>,
): ChartPlan | null {
  const choices = findChoices(table);
  const suggested = suggestPlan(table, rows);
  if (!choices || !suggested) return null;
  const has = (columns: readonly Column[], key: string | null | undefined): key is string =>
    columns.some((column) => column.key === key);
  const counted: Column = { key: ROW_COUNT, label: '', numeric: true };
  return {
    x: has(choices.x, wanted.x) ? wanted.x : suggested.x,
    value: has([...choices.value, counted], wanted.value) ? wanted.value : suggested.value,
    series:
      wanted.series === null || has(choices.series, wanted.series)
        ? wanted.series
        : suggested.series,
    kind: wanted.kind ?? suggested.kind,
  };
}

function chooseSeries(
  { rows }: Table,
  choices: ChartChoices,
  x: string,
  value: string,
): string | null {
  const candidates = choices.series
    .filter(({ key }) => key !== x)
    .filter(({ key }) => new Set(rows.map((row) => row[key] ?? null)).size > 1)
    .toSorted((one, other) => rank(GOOD_SERIES, one.key) - rank(GOOD_SERIES, other.key));
  const known = candidates.find(({ key }) => rank(GOOD_SERIES, key) < GOOD_SERIES.length);
  if (value === ROW_COUNT) return known?.key ?? null;
  const alone = (key: string | null): boolean => {
    const places = rows.map((row) => JSON.stringify([row[x], key === null ? null : row[key]]));
    return new Set(places).size === places.length;
  };
  if (alone(null)) return null;
  return (candidates.find(({ key }) => alone(key)) ?? known)?.key ?? null;
}

function rank(order: readonly RegExp[], key: string): number {
  const at = order.findIndex((pattern) => pattern.test(key));
  return at < 0 ? order.length : at;
}

/** Years proper come before dates, dates before words, the alias last. */
function rankX(key: string): number {
  if (/(?:^|\.)offset$/.test(key)) return 0;
  if (/(?:^|\.)year$/.test(key)) return 1;
  if (/(?:edtf|earliest|latest|label)$/.test(key) && /date|since|signed|from|begin/.test(key))
    return 2;
  if (/(?:region|kind|standing|verdict|confidence)/.test(key)) return 3;
  return key === ALIAS_COLUMN ? 9 : 5;
}
