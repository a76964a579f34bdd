import { isoDay } from '../dates/day-number.ts';
import type { Reference } from '../reference/reference.ts';
import type { Cell, ColumnFacts, ColumnType, DataColumn } from './data-table.ts';

type Read<Row, T extends Cell = Cell> = (row: Row, reference: Reference) => T;

/** A column of one type. */
export function column<Row>(
  name: string,
  type: ColumnType,
  description: string,
  read: Read<Row>,
  facts: ColumnFacts = {},
): DataColumn<Row> {
  return { name, type, description, read, ...facts };
}

/** A column of slugs of one polity each. */
export function polityColumn<Row>(
  name: string,
  description: string,
  read: (row: Row) => number | null,
  facts: ColumnFacts = {},
): DataColumn<Row> {
  const slugOf: Read<Row> = (row, { polities }) => {
    const id = read(row);
    return id === null ? null : (polities.byId.get(id)?.slug ?? null);
  };
  return column(name, 'string', description, slugOf, { refersTo: 'polities', ...facts });
}

/** The sources a row rests on. */
export function sourcesColumn<Row extends { sources: string[] }>(): DataColumn<Row> {
  const meaning = 'Slugs of the sources of this row, separated by ";".';
  return column('sources', 'list', meaning, (row) => join(row.sources));
}

/** What there is to say beside the columns. */
export function noteColumn<Row extends { note: string | null }>(): DataColumn<Row> {
  return column('note', 'string', 'What there is to say beside the columns.', (row) => row.note);
}

/** Several slugs in one cell. */
export function join(slugs: readonly string[]): string | null {
  return slugs.length === 0 ? null : slugs.join(';');
}

/** The days a date can mean, as numbers of `db/dates`. */
interface Days {
  edtf: string | null;
  earliest?: number | null;
  latest?: number | null;
}

const day = (number: number | null | undefined) => (number == null ? null : isoDay(number));

/** A date as it is written (EDTF), and the first and last day it can mean as ISO days. */
export function dateColumns<Row>(
  name: string,
  what: string,
  read: (row: Row) => Days,
  facts: ColumnFacts = {},
): DataColumn<Row>[] {
  return [
    column(name, 'string', `${what}, as EDTF (ISO 8601-2).`, (row) => read(row).edtf, facts),
    column(
      `${name}_earliest`,
      'date',
      `The first day "${name}" can mean; uncertain dates are widened.`,
      (row) => day(read(row).earliest),
      facts,
    ),
    column(
      `${name}_latest`,
      'date',
      `The last day "${name}" can mean; uncertain dates are widened.`,
      (row) => day(read(row).latest),
      facts,
    ),
  ];
}
