import { Direction } from '../vocabulary.ts';
import type { Cell, ReportFormat } from './finding.ts';
import { readText } from './read-text.ts';
import {
  child,
  itemsOf,
  parsePlaced,
  placeOf,
  scalarText,
  type PlacedDocument,
} from './yaml-place.ts';

/** One data file with the number of its rows and its SHA-256 in hex, as last sealed. */
export interface SealedFile {
  name: string;
  rows: number;
  sha256: string;
  place: Cell;
}

/** Where a set comes from, what it holds and what not: an `origin.yml`. */
export interface Origin {
  slug: string;
  title: string;
  description: string;
  producer: string;
  version: string;
  /** Day on which the data as a whole was released (ISO 8601), in the shared `origin.yml`. */
  released: string | undefined;
  licence: string;
  citation: string;
  included: string;
  subjects: string[];
  direction: Direction | undefined;
  /** Inclusive years; undefined where the set has no bound. */
  coverage: { from: number | undefined; to: number | undefined; statement: string };
  gaps: string[];
  files: SealedFile[];
  /** Where a value stands, for findings. */
  placeOf: (field: string) => Cell;
}

const REQUIRED = [
  'slug',
  'title',
  'description',
  'producer',
  'version',
  'licence',
  'citation',
  'included',
] as const;

/** Reads an `origin.yml`; undefined, and reported, when it is missing or lacks something. */
export function readOrigin(
  dataDir: string,
  file: string,
  report: ReportFormat,
): Origin | undefined {
  const text = readText(dataDir, file, report);
  const placed = text === undefined ? undefined : parsePlaced(file, text, report);
  if (!placed) return undefined;
  const root = placed.document.contents;
  let faults = 0;
  const fault = (field: string, message: string): void => {
    faults += 1;
    const { line, column } = placeOf(placed, child(root, field), field);
    report({ file, line, column }, `${field}: ${message}`);
  };
  const textAt = (field: string): string => scalarText(child(root, field)) ?? '';

  for (const field of REQUIRED) {
    if (textAt(field) === '') fault(field, `The text is missing. Write "${field}: …".`);
  }
  const direction = textAt('direction');
  if (direction !== '' && !(direction in Direction)) {
    fault('direction', `"${direction}" is unknown. Write RECEIVED or GRANTED, or leave it out.`);
  }
  const released = textAt('released');
  if (released !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(released)) {
    fault('released', `"${released}" is no day. Write year, month and day: 2026-11-20.`);
  }
  const coverage = readCoverage(child(root, 'coverage'), fault);
  const listAt = (field: string): string[] => readList(child(root, field), field, fault);
  const origin: Origin = {
    slug: textAt('slug'),
    title: textAt('title'),
    description: textAt('description'),
    producer: textAt('producer'),
    version: textAt('version'),
    released: released === '' ? undefined : released,
    licence: textAt('licence'),
    citation: textAt('citation'),
    included: textAt('included'),
    subjects: listAt('subjects'),
    direction: direction === '' ? undefined : (direction as Direction),
    coverage,
    gaps: listAt('gaps'),
    files: readFiles(placed, fault),
    placeOf: (field) => placeOf(placed, child(root, field), field, textAt(field)),
  };
  return faults === 0 ? origin : undefined;
}

type Fault = (field: string, message: string) => void;

function readCoverage(node: unknown, fault: Fault): Origin['coverage'] {
  const statement = scalarText(child(node, 'statement')) ?? '';
  if (statement === '') {
    fault(
      'coverage',
      'The statement is missing. Write "coverage: {from: 1917, to: 1946, statement: …}".',
    );
  }
  const yearAt = (key: string): number | undefined => {
    const text = scalarText(child(node, key));
    if (text === undefined || text === '') return undefined;
    if (!/^-?\d{1,5}$/.test(text)) {
      fault('coverage', `${key}: "${text}" is no year. Write a whole number, or leave it out.`);
    }
    return Number(text);
  };
  return { from: yearAt('from'), to: yearAt('to'), statement };
}

function readList(node: unknown, field: string, fault: Fault): string[] {
  if (node === undefined || (scalarText(node) ?? 'null') === '') return [];
  const items = itemsOf(node)?.map(scalarText);
  if (!items || items.includes(undefined)) {
    fault(field, 'This is no list of texts. Write "- …" on a line for each, or [].');
    return [];
  }
  return items as string[];
}

function readFiles(placed: PlacedDocument, fault: Fault): SealedFile[] {
  const items = itemsOf(child(placed.document.contents, 'files')) ?? [];
  return items.map((item) => {
    const name = scalarText(child(item, 'name')) ?? '';
    const rows = Number(scalarText(child(item, 'rows')) ?? Number.NaN);
    const sha256 = scalarText(child(item, 'sha256')) ?? '';
    if (name === '' || !Number.isInteger(rows) || sha256 === '') {
      fault('files', 'An item lacks name, rows or sha256. Run "npm run db:seal".');
    }
    return { name, rows, sha256, place: placeOf(placed, item, 'files', name) };
  });
}
