import type { InferSelectModel } from 'drizzle-orm';
import { lives, names, persons, polities, successions } from '../schema/index.ts';
import { PolityKind, SuccessionKind } from '../vocabulary.ts';
import { column, dateColumns, noteColumn, polityColumn, sourcesColumn } from './columns.ts';
import type { DataTable } from './data-table.ts';
import { rowsById } from './rows-by-id.ts';

const required = { required: true };

/** The polities. */
export const politiesTable: DataTable<InferSelectModel<typeof polities>> = {
  name: 'polities',
  title: 'Polities',
  description:
    'Actors in international relations: states, governments without a state, organisations, movements, dependent territories.',
  key: ['slug'],
  columns: [
    column('slug', 'string', 'Name in addresses; never changes.', (row) => row.slug, required),
    column('name', 'string', 'Full name in English.', (row) => row.name, required),
    column('short_name', 'string', 'Name in charts and tables.', (row) => row.shortName, required),
    column(
      'kind',
      'string',
      'What sort of actor it is; only states count as alive.',
      (r) => r.kind,
      {
        required: true,
        words: Object.keys(PolityKind),
      },
    ),
    polityColumn(
      'line',
      'The first member of its line of continuations, by which partners are counted once.',
      (row) => row.lineId,
      required,
    ),
    column('capital', 'string', 'Capital.', (row) => row.capital),
    column('lat', 'number', 'Latitude of the capital, in degrees, north positive.', (r) => r.lat),
    column('lon', 'number', 'Longitude of the capital, in degrees, east positive.', (r) => r.lon),
    column('iso3', 'string', 'Code of ISO 3166-1 (three letters).', (row) => row.iso3),
    column('cow_code', 'integer', 'State number of Correlates of War.', (row) => row.cowCode),
    noteColumn(),
    sourcesColumn(),
  ],
  readRows: rowsById(polities),
};

/** The spells in which polities exist. */
export const livesTable: DataTable<InferSelectModel<typeof lives>> = {
  name: 'lives',
  title: 'Lives',
  description: 'Spells in which a polity exists; a polity may have several.',
  key: ['id'],
  columns: [
    column('id', 'integer', 'Number of the row in this release.', (row) => row.id, required),
    polityColumn('polity', 'Who exists.', (row) => row.polityId, required),
    ...dateColumns<InferSelectModel<typeof lives>>(
      'begin',
      'When the spell begins; empty: before the records begin',
      (row) => ({ edtf: row.beginEdtf, earliest: row.beginEarliest, latest: row.beginLatest }),
    ),
    ...dateColumns<InferSelectModel<typeof lives>>(
      'end',
      'When the spell ends; empty: it still exists',
      (row) => ({ edtf: row.endEdtf, earliest: row.endEarliest, latest: row.endLatest }),
    ),
    polityColumn('within', 'The union whose republic it is in this spell.', (row) => row.withinId),
    noteColumn(),
    sourcesColumn(),
  ],
  readRows: rowsById(lives),
};

/** Who follows whom. */
export const successionsTable: DataTable<InferSelectModel<typeof successions>> = {
  name: 'successions',
  title: 'Successions',
  description: 'Dated links between polities. Only continuations matter for counting.',
  key: ['id'],
  columns: [
    column('id', 'integer', 'Number of the row in this release.', (row) => row.id, required),
    polityColumn('predecessor', 'Who was before.', (row) => row.predecessorId, required),
    polityColumn('successor', 'Who came after.', (row) => row.successorId, required),
    column('kind', 'string', 'How one followed the other.', (row) => row.kind, {
      required: true,
      words: Object.keys(SuccessionKind),
    }),
    ...dateColumns<InferSelectModel<typeof successions>>('date', 'When it happened', (row) => ({
      edtf: row.dateEdtf,
      earliest: row.dateEarliest,
      latest: row.dateLatest,
    })),
    noteColumn(),
    sourcesColumn(),
  ],
  readRows: rowsById(successions),
};

/** Other names of polities. */
export const namesTable: DataTable<InferSelectModel<typeof names>> = {
  name: 'names',
  title: 'Names',
  description: 'Other names of a polity, by period and language.',
  key: ['id'],
  columns: [
    column('id', 'integer', 'Number of the row in this release.', (row) => row.id, required),
    polityColumn('polity', 'Whose name it is.', (row) => row.polityId, required),
    column('name', 'string', 'The name.', (row) => row.name, required),
    column('language', 'string', 'Its language (BCP 47).', (row) => row.language, required),
    column('from', 'string', 'Since when it is used, as EDTF.', (row) => row.fromEdtf),
    column('to', 'string', 'Until when it is used, as EDTF.', (row) => row.toEdtf),
    noteColumn(),
    sourcesColumn(),
  ],
  readRows: rowsById(names),
};

/** Whom claims name. */
export const personsTable: DataTable<InferSelectModel<typeof persons>> = {
  name: 'persons',
  title: 'Persons',
  description: 'Persons whom claims name; never a party to an act.',
  key: ['slug'],
  columns: [
    column('slug', 'string', 'Name in addresses; never changes.', (row) => row.slug, required),
    column('name', 'string', 'The name.', (row) => row.name, required),
    polityColumn('polity', 'For whom the person acted.', (row) => row.polityId),
    column('role', 'string', 'In what office or capacity.', (row) => row.role),
    noteColumn(),
    sourcesColumn(),
  ],
  readRows: rowsById(persons),
};
