import { readdirSync } from 'node:fs';
import { readCsv, type Row, type TableRow } from './csv.ts';
import { RELEASES_FOLDER } from '../releases-folder.ts';
import type { Finding, ReportFormat } from './finding.ts';
import type { TableName } from './formats.ts';
import { readOrigin, type Origin } from './origin.ts';
import { readSources, type SourceItem } from './sources.ts';

/** The files that all sets share, with the table each holds. */
export const SHARED_FILES = {
  'polities.csv': 'polities',
  'lives.csv': 'lives',
  'successions.csv': 'successions',
  'names.csv': 'names',
  'region-schemes.csv': 'schemes',
  'regions.csv': 'regions',
  'polity-regions.csv': 'polityRegions',
  'persons.csv': 'persons',
  'treaties.csv': 'treaties',
  'exceptions.csv': 'exceptions',
} as const satisfies Record<string, TableName>;

/** The files of a data set; the last two only of a narrative. */
export const SET_FILES = {
  'acts.csv': 'acts',
  'claims.csv': 'claims',
  'sentences.csv': 'sentences',
  'readings.csv': 'readings',
} as const satisfies Record<string, TableName>;

type SharedTable = (typeof SHARED_FILES)[keyof typeof SHARED_FILES];
type SetTable = (typeof SET_FILES)[keyof typeof SET_FILES];

/** One data set folder. */
export type SetFiles = { [Table in SetTable]: TableRow<Table>[] } & {
  folder: string;
  origin: Origin;
  /** It holds the sentences of a narrative and their readings. */
  narrative: boolean;
};

/** Everything in the data folder, as text with places. */
export type DataFiles = { [Table in SharedTable]: TableRow<Table>[] } & {
  dir: string;
  sources: SourceItem[];
  origin: Origin;
  /** By folder name. */
  sets: SetFiles[];
};

/** The files as read, or why they cannot be. */
export interface ReadResult {
  /** Undefined when a file cannot be read as what it should be; the findings say which. */
  data: DataFiles | undefined;
  findings: Finding[];
}

const IGNORED = ['README.md'];

/** Reads the whole data folder. Faults of its files are findings of the rule `well-formed-files`. */
export function readData(dataDir: string): ReadResult {
  const findings: Finding[] = [];
  const report: ReportFormat = ({ file, line, column }, message) => {
    findings.push({ rule: 'well-formed-files', file, line, column, message });
  };
  const entries = listEntries(dataDir, report);
  reportForeign(entries.files, '', [...Object.keys(SHARED_FILES), 'sources.json'], report);
  const folders = entries.folders.filter((folder) => folder !== RELEASES_FOLDER);
  const sets = folders.flatMap((folder) => readSet(dataDir, folder, report) ?? []);
  const origin = readOrigin(dataDir, 'origin.yml', report);
  const sources = readSources(dataDir, 'sources.json', report);
  const read = <Table extends SharedTable>(file: string, table: Table): TableRow<Table>[] =>
    readCsv(dataDir, file, table, report);
  const tables = Object.fromEntries(
    Object.entries(SHARED_FILES).map(([file, table]) => [table, read(file, table)]),
  ) as { [Table in SharedTable]: TableRow<Table>[] };
  if (!origin || findings.length > 0) return { data: undefined, findings };
  return { data: { dir: dataDir, sources, origin, sets, ...tables }, findings };
}

function readSet(dataDir: string, folder: string, report: ReportFormat): SetFiles | undefined {
  const { files } = listEntries(dataDir, report, folder);
  reportForeign(files, `${folder}/`, Object.keys(SET_FILES), report);
  const origin = readOrigin(dataDir, `${folder}/origin.yml`, report);
  const narrative = files.includes('sentences.csv') || files.includes('readings.csv');
  const read = <Table extends SetTable>(file: string, table: Table): TableRow<Table>[] =>
    readCsv(dataDir, `${folder}/${file}`, table, report);
  const tables = {
    acts: read('acts.csv', 'acts'),
    claims: read('claims.csv', 'claims'),
    sentences: narrative ? read('sentences.csv', 'sentences') : [],
    readings: narrative ? read('readings.csv', 'readings') : [],
  };
  return origin && { folder, origin, narrative, ...tables };
}

function listEntries(
  dataDir: string,
  report: ReportFormat,
  folder = '.',
): { files: string[]; folders: string[] } {
  try {
    const entries = readdirSync(`${dataDir}/${folder}`, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
    return {
      files: entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name),
      folders: entries.filter((entry) => entry.isDirectory()).map(({ name }) => name),
    };
  } catch {
    const place = { file: dataDir, line: 1, column: 1 };
    report(place, 'The data folder cannot be read. Name another with --data.');
    return { files: [], folders: [] };
  }
}

function reportForeign(
  files: string[],
  prefix: string,
  known: string[],
  report: ReportFormat,
): void {
  for (const name of files) {
    if ([...known, ...IGNORED, 'origin.yml'].includes(name)) continue;
    const place = { file: prefix + name, line: 1, column: 1 };
    report(place, `The file is none of ${known.join(', ')}. Rename or remove it.`);
  }
}

/** All tables with their rows, shared and per set. */
export function tablesOf(data: DataFiles): { table: TableName; rows: Row[] }[] {
  const shared = Object.values(SHARED_FILES).map((table) => ({ table, rows: data[table] }));
  const ofSets = data.sets.flatMap((set) =>
    Object.values(SET_FILES).map((table) => ({ table, rows: set[table] })),
  );
  return [...shared, ...ofSets];
}
