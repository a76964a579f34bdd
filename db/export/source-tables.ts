import type { InferSelectModel } from 'drizzle-orm';
import { datasets, sources } from '../schema/index.ts';
import { Direction, SourceKind } from '../vocabulary.ts';
import { column, join, noteColumn } from './columns.ts';
import type { DataTable } from './data-table.ts';
import { rowsById } from './rows-by-id.ts';

const required = { required: true };

/** Bibliographic records. */
export const sourcesTable: DataTable<InferSelectModel<typeof sources>> = {
  name: 'sources',
  title: 'Sources',
  description: 'Bibliographic records of everything the data rest on.',
  key: ['slug'],
  columns: [
    column('slug', 'string', 'Name in addresses; never changes.', (row) => row.slug, required),
    column('kind', 'string', 'How near it stands to what it reports.', (row) => row.kind, {
      required: true,
      words: Object.keys(SourceKind),
    }),
    column('title', 'string', 'Title.', (row) => row.title, required),
    column('label', 'string', 'Short form: author or title, year.', (row) => row.label, required),
    column('url', 'string', 'Where it can be read.', (row) => row.url),
    noteColumn(),
    column(
      'csl',
      'object',
      'The whole record as a CSL-JSON item.',
      (row) => JSON.stringify(row.csl),
      required,
    ),
  ],
  readRows: rowsById(sources),
};

/** The named bodies of rows. */
export const datasetsTable: DataTable<InferSelectModel<typeof datasets>> = {
  name: 'datasets',
  title: 'Data sets',
  description: 'Named, versioned, licensed bodies of rows, with what they cover and lack.',
  key: ['slug'],
  columns: [
    column('slug', 'string', 'Name in addresses; never changes.', (row) => row.slug, required),
    column('title', 'string', 'Title.', (row) => row.title, required),
    column('description', 'string', 'What it holds.', (row) => row.description, required),
    column('producer', 'string', 'Who made it.', (row) => row.producer, required),
    column('version', 'string', 'Its version.', (row) => row.version, required),
    column('licence', 'string', 'Its licence (SPDX).', (row) => row.licence, required),
    column('citation', 'string', 'How to cite it.', (row) => row.citation, required),
    column('included', 'string', 'The rule of inclusion.', (row) => row.included, required),
    column('subjects', 'list', 'Polities it is about, separated by ";".', (r) => join(r.subjects)),
    column('direction', 'string', 'Which side of recognition it covers.', (row) => row.direction, {
      words: Object.keys(Direction),
    }),
    column('coverage_from', 'year', 'First year it covers.', (row) => row.coverageFrom),
    column('coverage_to', 'year', 'Last year it covers, inclusive.', (row) => row.coverageTo),
    column(
      'coverage_statement',
      'string',
      'How complete it is.',
      (row) => row.coverageStatement,
      required,
    ),
    column(
      'gaps',
      'string',
      'Known gaps, separated by line ends.',
      (r) => r.gaps.join('\n') || null,
    ),
    column('acts', 'integer', 'Number of its acts.', (row) => row.acts, required),
    column('claims', 'integer', 'Number of its claims.', (row) => row.claims, required),
  ],
  readRows: rowsById(datasets),
};
