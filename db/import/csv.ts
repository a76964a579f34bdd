import { CsvError, parse } from 'csv-parse/sync';
import { columnsOf, type ColumnOf, type TableName } from './formats.ts';
import type { Cell, ReportFormat } from './finding.ts';
import { readText } from './read-text.ts';

/** One line of a CSV file with the values of its columns. */
export interface Row<Column extends string = string> {
  file: string;
  /** Line on which the row begins, from 1; the header is line 1. */
  line: number;
  cells: Readonly<Record<Column, string>>;
  /** The row as it stands in the file. */
  raw: string;
}

/** A row of the table, with its columns. */
export type TableRow<Table extends TableName> = Row<ColumnOf<Table>>;

/** The values of a cell that holds a list. */
export function listOf(cell: string): string[] {
  return cell === '' ? [] : cell.split(';').map((item) => item.trim());
}

interface RawRecord {
  record: string[];
  raw: string;
}

/**
 * Reads one CSV file (RFC 4180, LF, UTF-8) whose header must be exactly the table's columns.
 * What is wrong with the file itself is reported; rows that cannot be read are left out.
 */
export function readCsv<Table extends TableName>(
  dataDir: string,
  file: string,
  table: Table,
  report: ReportFormat,
): TableRow<Table>[] {
  const text = readText(dataDir, file, report);
  if (text === undefined) return [];
  const parsed = parseRecords(file, text, report);
  if (!parsed) return [];
  const [header, ...records] = parsed;
  const columns = columnsOf(table).map(([name]) => name);
  const headerFault = faultOfHeader(header?.record ?? [], columns);
  if (headerFault) {
    report({ file, line: 1, column: 1 }, headerFault);
    return [];
  }
  const rows: TableRow<Table>[] = [];
  let line = 1 + lineBreaks(header?.raw ?? '');
  for (const { record, raw } of records) {
    if (record.length === columns.length) {
      const cells = Object.fromEntries(columns.map((name, index) => [name, record[index]]));
      rows.push({ file, line, cells: cells as Record<ColumnOf<Table>, string>, raw });
    } else {
      report(
        { file, line, column: 1 },
        `The row has ${record.length} fields, the header ${columns.length}. Add or remove commas, or quote a text that holds one.`,
      );
    }
    line += lineBreaks(raw);
  }
  return rows;
}

/** The place of a cell, for findings. */
export function cellOf<Column extends string>(row: Row<Column>, field: Column): Cell {
  const { file, cells, raw } = row;
  const offset = fieldOffset(raw, Object.keys(cells).indexOf(field));
  const before = raw.slice(0, offset);
  return {
    file,
    line: row.line + lineBreaks(before),
    column: offset - before.lastIndexOf('\n'),
    field,
    value: cells[field],
  };
}

function parseRecords(file: string, text: string, report: ReportFormat): RawRecord[] | undefined {
  try {
    return parse(text, {
      raw: true,
      recordDelimiter: '\n',
      relaxColumnCount: true,
    }) as unknown as RawRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    report(
      { file, line, column: 1 },
      `The quotes of this row do not match (${error.code}). Quote the whole cell and double the quotes inside it.`,
    );
    return undefined;
  }
}

function faultOfHeader(header: string[], columns: string[]): string | undefined {
  const cure = `Write: ${columns.join(',')}`;
  const twice = header.find((name, index) => header.indexOf(name) !== index);
  if (twice !== undefined) return `The header has "${twice}" twice. ${cure}`;
  const missing = columns.filter((name) => !header.includes(name));
  if (missing.length > 0) return `The header lacks ${missing.join(', ')}. ${cure}`;
  const foreign = header.filter((name) => !columns.includes(name));
  if (foreign.length > 0)
    return `The header has the unknown column "${foreign.join('", "')}". ${cure}`;
  return header.join() === columns.join() ? undefined : `The columns are out of order. ${cure}`;
}

function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}

/** Where the field with this index begins in the text of a record. */
function fieldOffset(raw: string, index: number): number {
  let quoted = false;
  let field = 0;
  let offset = 0;
  while (field < index && offset < raw.length) {
    const character = raw[offset];
    if (character === '"') quoted = !quoted;
    else if (character === ',' && !quoted) field += 1;
    offset += 1;
  }
  return offset;
}
