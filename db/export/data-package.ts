import type { Reference } from '../reference/reference.ts';
import type { ColumnType, SealedTable } from './data-table.ts';

/** Size and content of one file. */
export interface FileFacts {
  /** Rows without the header. */
  rows: number;
  bytes: number;
  /** SHA-256 in hex. */
  sha256: string;
}

/** Frictionless knows no type for lists; they are texts with ";" between the slugs. */
const TYPES: Record<ColumnType, string> = {
  string: 'string',
  list: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  year: 'year',
  date: 'date',
  object: 'object',
};

const LICENCES: Readonly<Record<string, { title: string; path: string }>> = {
  'CC-BY-4.0': {
    title: 'Creative Commons Attribution 4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
  'CC0-1.0': {
    title: 'CC0 1.0 Universal',
    path: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
};

/** Describes all files as a Frictionless Data Package (v1), by table name. */
export function describePackage(
  { version, datasets }: Reference,
  tables: readonly SealedTable[],
  facts: ReadonlyMap<string, FileFacts>,
): object {
  const licences = [...new Set(datasets.all.map(({ licence }) => licence))];
  return {
    profile: 'data-package',
    name: 'chancery',
    title: 'Chancery: who recognised whom, when, and on whose word',
    description:
      'Acts of recognition and diplomatic relations between polities, the claims of the sources they rest on, and all they refer to. Dates stand as EDTF beside the first and last day they can mean. Texts that a spreadsheet would take for a formula begin with an apostrophe.',
    version: semanticVersion(version.released, version.hash),
    created: `${version.released}T00:00:00Z`,
    dataVersion: version.hash,
    licenses: licences.map((name) => ({ name, ...LICENCES[name] })),
    contributors: [{ title: 'Chancery contributors', role: 'author' }],
    sources: datasets.all.map(({ title, citation }) => ({ title: citation || title })),
    resources: tables.map((table) => describeTable(table, facts.get(table.name))),
  };
}

/** `2026.11.23+1a59132cb336`: the day of release, then the beginning of the data hash. */
function semanticVersion(released: string, hash: string): string {
  const numbers = released.split('-').map((part) => String(Number(part)));
  return `${numbers.join('.')}+${hash.slice(0, 12)}`;
}

function describeTable(table: SealedTable, facts: FileFacts | undefined): object {
  const { name, title, description, key, columns } = table;
  return {
    profile: 'tabular-data-resource',
    name: name.replaceAll('_', '-'),
    path: `${name}.csv`,
    title,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...(facts && { rows: facts.rows, bytes: facts.bytes, hash: `sha256:${facts.sha256}` }),
    dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true },
    schema: {
      fields: columns.map((column) => ({
        name: column.name,
        type: TYPES[column.type],
        description: column.description,
        ...((column.required ?? column.words) && {
          constraints: {
            ...(column.required && { required: true }),
            ...(column.words && { enum: column.words }),
          },
        }),
      })),
      missingValues: [''],
      primaryKey: key,
      foreignKeys: foreignKeysOf(table),
    },
  };
}

function foreignKeysOf({ name, columns, refersTo }: SealedTable): object[] {
  const single = columns.flatMap((column) =>
    column.refersTo === undefined ? [] : [key(name, [column.name], column.refersTo, ['slug'])],
  );
  if (!refersTo) return single;
  return [...single, key(name, refersTo.columns, refersTo.table, refersTo.their)];
}

/** A table refers to itself by an empty name. */
function key(name: string, fields: readonly string[], table: string, their: readonly string[]) {
  const resource = table === name ? '' : table.replaceAll('_', '-');
  return { fields, reference: { resource, fields: their } };
}
