import type { Table } from './table.ts';

/**
 * A table as RFC 4180 text with LF line ends and a final one. Text that a spreadsheet would run as
 * a formula (leading = + - @, tab or return) gets an apostrophe before it; numbers stay numbers.
 */
export function writeCsv({ columns, rows }: Table): string {
  const lines = [
    columns.map(({ label }) => writeCell(label)),
    ...rows.map((row) => columns.map(({ key }) => writeCell(row[key] ?? null))),
  ];
  return lines.map((cells) => `${cells.join(',')}\n`).join('');
}

function writeCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^\s*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
