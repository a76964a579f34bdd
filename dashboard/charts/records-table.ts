import type { RecordColumn } from './records-shape.ts';
import type { Column, Row, Table } from './table.ts';
import { spellWord } from './vocabulary.ts';

/** What the heads of the columns say. */
export const RECORD_COLUMN_NAMES: Readonly<Record<RecordColumn, string>> = {
  DATE: 'Date',
  ACT: 'Act',
  ACTOR: 'By',
  TARGET: 'Towards',
  KIND: 'Kind',
  CONFERS: 'Confers',
  PLACE: 'Place',
  TREATY: 'Treaty',
  CONFIDENCE: 'Evidence',
  SOURCES: 'Sources',
  DATASET: 'Data set',
};

/** An act as the list asks for it. */
export interface ListedAct {
  slug: string;
  title: string;
  kind: string;
  mutual: boolean;
  confers: string;
  confidence: string;
  statusReport: boolean;
  place?: string | null;
  date: { edtf: string; label: string; earliest: string; latest: string };
  actor: { slug: string; shortName: string };
  target: { slug: string; shortName: string };
  treaty?: { slug: string; title: string } | null;
  dataset: { slug: string; title: string };
  claims?: readonly { stance: string; source: { slug: string; label: string } }[];
}

type Cell = readonly [name: string, read: (act: ListedAct) => string | null];

/** What a file writes for each column: keys to compute with, and names to read. */
const CELLS: Readonly<Record<RecordColumn, readonly Cell[]>> = {
  DATE: [
    ['date', ({ date }) => date.edtf],
    ['earliest', ({ date }) => date.earliest],
    ['latest', ({ date }) => date.latest],
  ],
  ACT: [
    ['act', ({ slug }) => slug],
    ['title', ({ title }) => title],
  ],
  ACTOR: [
    ['actor', ({ actor }) => actor.slug],
    ['actor_name', ({ actor }) => actor.shortName],
  ],
  TARGET: [
    ['target', ({ target }) => target.slug],
    ['target_name', ({ target }) => target.shortName],
    ['mutual', ({ mutual }) => (mutual ? 'yes' : 'no')],
  ],
  KIND: [
    ['kind', ({ kind }) => spellWord(kind)],
    ['status_report', ({ statusReport }) => (statusReport ? 'yes' : 'no')],
  ],
  CONFERS: [['confers', ({ confers }) => spellWord(confers)]],
  PLACE: [['place', ({ place }) => place ?? null]],
  TREATY: [
    ['treaty', ({ treaty }) => treaty?.slug ?? null],
    ['treaty_title', ({ treaty }) => treaty?.title ?? null],
  ],
  CONFIDENCE: [['confidence', ({ confidence }) => spellWord(confidence)]],
  SOURCES: [
    ['supporting_sources', ({ claims }) => listSources(claims, 'SUPPORTS')],
    ['disputing_sources', ({ claims }) => listSources(claims, 'DISPUTES')],
  ],
  DATASET: [['dataset', ({ dataset }) => dataset.slug]],
};

function listSources(claims: ListedAct['claims'], stance: string): string | null {
  const slugs = (claims ?? [])
    .filter((claim) => claim.stance === stance)
    .map(({ source }) => source.slug);
  return slugs.length === 0 ? null : [...new Set(slugs)].sort().join(' ');
}

/** The acts of a list as a file has them: the columns chosen, each with its keys, and the version. */
export function recordsTable(
  acts: readonly ListedAct[],
  chosen: readonly RecordColumn[],
  dataVersion: string,
): Table {
  const cells = chosen.flatMap((column) => CELLS[column]);
  const columns = [...cells.map(([name]) => name), 'data_version'].map((name): Column => ({
    key: name,
    label: name,
    numeric: false,
  }));
  const rows = acts.map((act): Row => {
    const row: Row = Object.fromEntries(cells.map(([name, read]) => [name, read(act)]));
    return { ...row, data_version: dataVersion };
  });
  return { columns, rows };
}
