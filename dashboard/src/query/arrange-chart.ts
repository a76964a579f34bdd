import { capitalise, formatYear, joinWords } from '../../charts/format.ts';
import type { Row, Table } from '../../charts/table.ts';
import { nameKind, nameStanding } from '../../charts/vocabulary-names.ts';
import { ACT_KINDS, STANDINGS } from '../../charts/vocabulary.ts';
import type { ChartPlan } from './chart-shape.ts';
import { ROW_COUNT } from './chart-shape.ts';
import { sayColumn } from './plain-words.ts';
import { isYearColumn, readYear } from './year-column.ts';

/** One series: a value for each place on the axis, null where there is none. */
export interface ChartSeries {
  key: string;
  /** Slug of what the series is about where the rows tell it, else the key; decides its colour. */
  entity: string;
  label: string;
  values: (number | null)[];
}

/** The numbers of a chart in the order in which they are drawn. */
export interface ArrangedChart {
  /** Whether the axis is one of years, without gaps. */
  years: boolean;
  places: { value: number | string; label: string }[];
  series: ChartSeries[];
  /** What the axes and the picture leave out or put together, in sentences. */
  notes: string[];
}

/** The most years an axis has, and the most places of another axis. */
const MOST_YEARS = 1000;
const MOST_PLACES = 40;

/** Puts the rows of a table in their places; rows that share place and series are added up. */
export function arrangeChart(table: Table, plan: ChartPlan): ArrangedChart {
  const values = table.rows.map((row) => row[plan.x] ?? null);
  const years = isYearColumn(plan.x, values);
  const notes: string[] = [];
  const sums = new Map<string, Map<number | string, { sum: number; rows: number }>>();
  const entities = new Map<string, string>();
  let misplaced = 0;
  for (const row of table.rows) {
    const cell = row[plan.x] ?? null;
    const place = years ? readYear(cell) : String(cell ?? 'none');
    const value = plan.value === ROW_COUNT ? 1 : row[plan.value];
    if (place === null || (value !== null && typeof value !== 'number')) {
      misplaced += 1;
      continue;
    }
    if (value === null) continue;
    const key = plan.series === null ? '' : String(row[plan.series] ?? 'none');
    const series = sums.get(key) ?? new Map<number | string, { sum: number; rows: number }>();
    const held = series.get(place) ?? { sum: 0, rows: 0 };
    series.set(place, { sum: held.sum + value, rows: held.rows + 1 });
    sums.set(key, series);
    if (!entities.has(key)) entities.set(key, findEntity(row, plan.series) ?? key);
  }
  const all = new Set([...sums.values()].flatMap((series) => [...series.keys()]));
  const places = years ? fillYears(all) : cutPlaces(all, sums, notes);
  if (misplaced > 0)
    notes.push(`Rows without a place on the axis are left out: ${String(misplaced)}.`);
  const added = [...sums.values()].some((series) =>
    [...series.values()].some((one) => one.rows > 1),
  );
  if (added && plan.value !== ROW_COUNT) {
    notes.push('Rows that share a place and a series are added up.');
  }
  const empty = plan.kind === 'lines' ? null : 0;
  return {
    years,
    places: places.map((value) => ({
      value,
      label: typeof value === 'number' ? labelYear(value, plan.x) : nameWord(value, plan.x),
    })),
    series: [...sums].map(([key, series]) => ({
      key,
      entity: entities.get(key) ?? key,
      label: key === '' ? nameValue(table, plan) : nameWord(key, plan.series ?? ''),
      values: places.map((place) => series.get(place)?.sum ?? empty),
    })),
    notes,
  };
}

/** The slug beside a name: of the same object, or of the subject whose label it is. */
function findEntity(row: Row, column: string | null): string | null {
  const parent = column?.replace(/[^.]+$/, '') ?? '';
  for (const name of ['slug', 'subject.slug']) {
    const slug = column === null ? null : row[`${parent}${name}`];
    if (typeof slug === 'string') return slug;
  }
  return null;
}

/** What the numbers are, as a label. */
function nameValue(table: Table, plan: ChartPlan): string {
  if (plan.value === ROW_COUNT) return 'number of rows';
  return table.columns.find(({ key }) => key === plan.value)?.label ?? plan.value;
}

/** What is drawn along what, as a subtitle: “Count by year and region”. */
export function describePlan(table: Table, plan: ChartPlan): string {
  const parts = [plan.x, ...(plan.series === null ? [] : [plan.series])];
  const number = plan.value === ROW_COUNT ? nameValue(table, plan) : sayColumn(plan.value);
  return `${capitalise(number)} by ${joinWords(parts.map(sayColumn))}`;
}

function labelYear(year: number, key: string): string {
  return /(?:^|\.)offset$/.test(key) ? `year ${String(year)}` : formatYear(year);
}

/** A word of the API in plain letters; names, such as “USSR”, and other texts as they are. */
function nameWord(word: string, column: string): string {
  if (/(?:name|label|title|slug)$/i.test(column)) return word;
  if (ACT_KINDS.some((kind) => kind === word)) return nameKind(word);
  if (STANDINGS.some((standing) => standing === word)) return nameStanding(word);
  if (!/^[A-Z]+(?:_[A-Z]+)*$/.test(word) || word.length < 4) return word;
  const text = word.toLowerCase().replaceAll('_', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function fillYears(found: ReadonlySet<number | string>): number[] {
  const years = [...found].filter((place) => typeof place === 'number');
  if (years.length === 0) return [];
  const first = years.reduce((least, year) => Math.min(least, year));
  const last = years.reduce((most, year) => Math.max(most, year));
  if (last - first >= MOST_YEARS) return years.toSorted((one, other) => one - other);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

type Sums = ReadonlyMap<string, ReadonlyMap<number | string, { sum: number }>>;

function cutPlaces(found: ReadonlySet<number | string>, sums: Sums, notes: string[]): string[] {
  const places = [...found].map(String);
  if (places.length <= MOST_PLACES) return places;
  const sizes = new Map(
    places.map((place) => [
      place,
      [...sums.values()].reduce(
        (total, series) => total + Math.abs(series.get(place)?.sum ?? 0),
        0,
      ),
    ]),
  );
  const most = places
    .toSorted((one, other) => (sizes.get(other) ?? 0) - (sizes.get(one) ?? 0))
    .slice(0, MOST_PLACES);
  notes.push(
    `The ${String(MOST_PLACES)} greatest of ${String(places.length)} are drawn; the table has all.`,
  );
  return most;
}
