import { createHash } from 'node:crypto';
import type { DataFiles } from './import/read-data.ts';
import { compareText } from './rows/ids.ts';
import { nameVersion, VERSION_LETTERS } from './version-name.ts';

/** An act as one release of the data has it: enough to tell later whether it has changed. */
export interface ReleasedAct {
  slug: string;
  title: string;
  /** Slugs of the parties. */
  actor: string;
  target: string;
  /** How the editors read it: kind, date, direction, standing, confidence. */
  reading: string;
  /** Over the reading and every claim behind it, in hex; equal only where both are. */
  hash: string;
}

/** A released state of the data. */
export interface Release {
  /** The first letters of the data version. */
  version: string;
  /** Day of release, ISO 8601. */
  released: string;
  acts: ReleasedAct[];
}

/** What became of an act between two releases. */
export type ActChangeKind = 'ADDED' | 'CHANGED' | 'REMOVED';

/** One act that differs between two releases. */
export interface ActDifference {
  slug: string;
  title: string;
  actor: string;
  target: string;
  change: ActChangeKind;
  /** The reading in the older release; null for an act that was added. */
  before: string | null;
  /** The reading in the newer one; null for an act that was removed. */
  after: string | null;
}

/** The state of the data files themselves, as a release of them would record it. */
export function presentRelease(files: DataFiles, hash: string): Release {
  return { version: nameVersion(hash), released: releaseDay(files), acts: describeActs(files) };
}

/** The shared origin's `released`; without it, the newest version of a set. */
function releaseDay({ origin, sets }: DataFiles): string {
  const versions = [origin, ...sets.map((set) => set.origin)].map(({ version }) => version);
  return origin.released ?? versions.toSorted().at(-1) ?? '';
}

/** The acts of the data files as a release records them, by slug. */
function describeActs(files: DataFiles): ReleasedAct[] {
  const claims = new Map<string, string[]>();
  for (const { cells } of files.sets.flatMap((set) => set.claims)) {
    const { act, source, stance, kind, date, confidence } = cells;
    const claim = [source, stance, kind, date, confidence].join(' ');
    claims.set(act, [...(claims.get(act) ?? []), claim]);
  }
  return files.sets
    .flatMap((set) => set.acts)
    .map(({ cells }) => {
      const { slug, title, actor, target } = cells;
      const reading = writeReading(cells);
      const evidence = (claims.get(slug) ?? []).toSorted(compareText);
      return { slug, title, actor, target, reading, hash: shortHash([reading, ...evidence]) };
    })
    .toSorted((a, b) => compareText(a.slug, b.slug));
}

/** Such as `recognition de jure, 1924-02-01, united-kingdom to ussr, confirmed`. */
function writeReading(cells: {
  kind: string;
  date: string;
  actor: string;
  target: string;
  mutual: string;
  treaty: string;
  confers: string;
  confidence: string;
  status_report: string;
}): string {
  const plain = (word: string): string => word.toLowerCase().replaceAll('_', ' ');
  return [
    plain(cells.kind),
    cells.date,
    `${cells.actor} ${cells.mutual === 'yes' ? 'and' : 'to'} ${cells.target}`,
    cells.treaty === '' ? '' : `treaty ${cells.treaty}`,
    cells.confers === '' ? '' : `confers ${plain(cells.confers)}`,
    cells.status_report === 'yes' ? 'status report' : '',
    plain(cells.confidence),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function shortHash(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, VERSION_LETTERS);
}

/** The acts that differ, in the order of their slugs; an act under another slug is another act. */
export function compareActs(
  before: readonly ReleasedAct[],
  after: readonly ReleasedAct[],
): ActDifference[] {
  const older = new Map(before.map((act) => [act.slug, act]));
  const newer = new Map(after.map((act) => [act.slug, act]));
  const differences = [...new Set([...older.keys(), ...newer.keys()])]
    .toSorted(compareText)
    .map((slug) => compareAct(older.get(slug), newer.get(slug)));
  return differences.filter((difference) => difference !== null);
}

function compareAct(
  older: ReleasedAct | undefined,
  newer: ReleasedAct | undefined,
): ActDifference | null {
  const act = newer ?? older;
  if (act === undefined || older?.hash === newer?.hash) return null;
  const change = older === undefined ? 'ADDED' : newer === undefined ? 'REMOVED' : 'CHANGED';
  const { slug, title, actor, target } = act;
  const [before, after] = [older?.reading ?? null, newer?.reading ?? null];
  return { slug, title, actor, target, change, before, after };
}
