import type { Column, Table } from '../../charts/table.ts';
import type { JsonObject, JsonValue } from './json-value.ts';
import { isJsonObject } from './json-value.ts';
import type { RowSet } from './row-sets.ts';
import { ANY_ALIAS, speakingNames } from './row-sets.ts';

/** The column that tells the aliases of a query apart. */
export const ALIAS_COLUMN = 'question';

type Cell = string | number | null;
type Cells = Map<string, Cell>;

/**
 * An answer as a table with one row for each item of the chosen list. What stands above the item is
 * repeated on its rows, an object without items keeps one row, other lists become one cell.
 */
export function flattenAnswer(data: JsonObject, set: RowSet): Table {
  const rows =
    set.path[0] === ANY_ALIAS
      ? set.aliases.flatMap((alias) => readAlias(data, alias, set.path.slice(1)))
      : readRows(data, '', set.path);
  const keys = orderKeys(rows);
  const labels = nameColumns(keys, set.path);
  const columns = keys.map((key, at): Column => ({
    key,
    label: labels[at] ?? key,
    numeric: isNumeric(rows, key),
  }));
  return {
    columns,
    rows: rows.map((cells) => Object.fromEntries(keys.map((key) => [key, cells.get(key) ?? null]))),
  };
}

/** How the table came about, in a sentence; printed above it. */
export function describeRows({ label, path, aliases }: RowSet): string {
  if (path.length === 0) return 'One row: the answer has no list.';
  const joined =
    aliases.length > 0 ? ` Column “${ALIAS_COLUMN}” says which part of the query.` : '';
  return `One row for each item of ${label}; what stands above an item is repeated on its rows, and other lists are joined in one cell.${joined}`;
}

function readAlias(data: JsonObject, alias: string, tail: readonly string[]): Cells[] {
  const start: Cells = new Map([[ALIAS_COLUMN, alias]]);
  return readValue(data[alias] ?? null, ANY_ALIAS, tail).map(
    (cells) => new Map([...start, ...cells]),
  );
}

/** The rows of an object: its own cells on each row of the list the path leads to. */
function readRows(object: JsonObject, prefix: string, path: readonly string[]): Cells[] {
  const [next, ...rest] = path;
  const own: Cells = new Map();
  for (const [name, value] of Object.entries(object)) {
    if (name !== next) readCells(value, join(prefix, name), own);
  }
  if (next === undefined) return [own];
  const inner = readValue(object[next] ?? null, join(prefix, next), rest);
  return inner.map((cells) => new Map([...own, ...cells]));
}

function readValue(value: JsonValue, prefix: string, path: readonly string[]): Cells[] {
  const items = Array.isArray(value) ? value : [value];
  const rows = items.flatMap((item) => (isJsonObject(item) ? readRows(item, prefix, path) : []));
  return rows.length > 0 ? rows : [new Map<string, Cell>()];
}

function readCells(value: JsonValue, key: string, cells: Cells): void {
  if (isJsonObject(value)) {
    for (const [name, inner] of Object.entries(value)) readCells(inner, join(key, name), cells);
  } else if (Array.isArray(value)) cells.set(key, value.map(writeItem).join('; '));
  else cells.set(key, typeof value === 'boolean' ? (value ? 'yes' : 'no') : value);
}

/** An item of a list as a part of one cell. */
function writeItem(item: JsonValue): string {
  if (Array.isArray(item)) return item.map(writeItem).join(', ');
  if (isJsonObject(item)) return Object.values(item).map(writeItem).filter(Boolean).join(', ');
  return item === null ? '' : String(item);
}

function join(prefix: string, name: string): string {
  return prefix === '' ? name : `${prefix}.${name}`;
}

/**
 * The columns in the order of the query. A null in place of an object makes no column of its own
 * where other rows have the object.
 */
function orderKeys(rows: readonly Cells[]): string[] {
  const order: string[] = [];
  const seen = new Set<string>();
  for (const key of rows.flatMap((cells) => [...cells.keys()])) {
    if (seen.has(key)) continue;
    seen.add(key);
    const place = order.findLastIndex((one) => isObjectOf(one, key, order));
    if (place < 0) order.push(key);
    else order.splice(place + 1, 0, key);
  }
  return order.filter((key) => !order.some((other) => other.startsWith(`${key}.`)));
}

/** Whether a column is the null that stood for an object, or another field of that object. */
function isObjectOf(one: string, key: string, order: readonly string[]): boolean {
  const object = order.find((other) => key.startsWith(`${other}.`));
  return object !== undefined && (one === object || one.startsWith(`${object}.`));
}

function nameColumns(keys: readonly string[], path: readonly string[]): string[] {
  const short = keys.map((key) => speakingNames(belowList(key.split('.'), path)).join(' '));
  return keys.map((key, at) => {
    const name = short[at] ?? key;
    const unique = short.indexOf(name) === at && short.lastIndexOf(name) === at;
    return unique ? name : speakingNames(key.split('.')).join(' ');
  });
}

/** The names of a column below the deepest list it shares with the path. */
function belowList(names: string[], path: readonly string[]): string[] {
  let shared = 0;
  while (shared < path.length && names[shared] === path[shared]) shared += 1;
  return names.slice(Math.min(shared, names.length - 1));
}

function isNumeric(rows: readonly Cells[], key: string): boolean {
  let numbers = 0;
  for (const cells of rows) {
    const value = cells.get(key) ?? null;
    if (typeof value === 'string') return false;
    if (value !== null) numbers += 1;
  }
  return numbers > 0;
}
