import type { InferSelectModel } from 'drizzle-orm';
import type { Database } from '../client.ts';
import * as tables from '../schema/index.ts';

type Row<T extends { $inferSelect: unknown }> = T['$inferSelect'];

/** A spell of existence, as stored. */
export type LifeRecord = Row<typeof tables.lives>;
/** A name by period and language. */
export type NameRecord = Row<typeof tables.names>;
/** A link from predecessor to successor. */
export type SuccessionRecord = Row<typeof tables.successions>;
/** A treaty, as stored. */
export type TreatyRecord = Row<typeof tables.treaties>;
/** A bibliographic record. */
export type SourceRecord = Row<typeof tables.sources>;
/** A person whom claims name. */
export type PersonRecord = Row<typeof tables.persons>;
/** A data set, as stored. */
export type DatasetRecord = Row<typeof tables.datasets>;
/** Which data the database holds. */
export type DataVersionRecord = Row<typeof tables.dataVersion>;

/** A region with its polities. */
export interface RegionRecord extends InferSelectModel<typeof tables.regions> {
  polities: PolityRecord[];
}

/** A region scheme with its regions. */
export interface RegionSchemeRecord extends InferSelectModel<typeof tables.regionSchemes> {
  /** In the order in which they are shown. */
  regions: RegionRecord[];
}

/** A polity with all that is kept about it beside its acts. */
export interface PolityRecord extends InferSelectModel<typeof tables.polities> {
  /** Spells of existence, earliest first. */
  lives: LifeRecord[];
  names: NameRecord[];
  /** Links in which this polity is the successor. */
  predecessors: SuccessionRecord[];
  /** Links in which this polity is the predecessor. */
  successors: SuccessionRecord[];
  /** The polity's region by scheme slug. */
  regions: Map<string, RegionRecord>;
}

/** Records that are looked up by id and by slug. */
export interface Lookup<T> {
  all: T[];
  byId: Map<number, T>;
  bySlug: Map<string, T>;
}

/** All that is small and asked for often, read once per database file. */
export interface Reference {
  version: DataVersionRecord;
  polities: Lookup<PolityRecord>;
  treaties: Lookup<TreatyRecord>;
  sources: Lookup<SourceRecord>;
  persons: Lookup<PersonRecord>;
  datasets: Lookup<DatasetRecord>;
  schemes: Map<string, RegionSchemeRecord>;
  regions: Map<number, RegionRecord>;
  /** Whether counts may read the table of turning acts in place of the acts themselves. */
  readsTurningActs: boolean;
}

function lookup<T extends { id: number; slug: string }>(all: T[]): Lookup<T> {
  return {
    all,
    byId: new Map(all.map((record) => [record.id, record])),
    bySlug: new Map(all.map((record) => [record.slug, record])),
  };
}

function groupBy<T>(rows: T[], key: (row: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

function loadRegions(db: Database) {
  const regions = new Map<number, RegionRecord>();
  const schemes = new Map<string, RegionSchemeRecord>();
  for (const scheme of db.select().from(tables.regionSchemes).all()) {
    schemes.set(scheme.slug, { ...scheme, regions: [] });
  }
  const rows = db.select().from(tables.regions).orderBy(tables.regions.position).all();
  for (const row of rows) {
    const region = { ...row, polities: [] };
    regions.set(row.id, region);
    schemes.get(row.schemeSlug)?.regions.push(region);
  }
  return { regions, schemes };
}

/**
 * Reads the reference data of a database into memory. `readsTurningActs` defaults to true; without,
 * counts are slower and the same.
 */
export function loadReference(
  db: Database,
  { readsTurningActs = true }: { readsTurningActs?: boolean } = {},
): Reference {
  const { regions, schemes } = loadRegions(db);
  const lives = groupBy(db.select().from(tables.lives).all(), (row) => row.polityId);
  const names = groupBy(db.select().from(tables.names).all(), (row) => row.polityId);
  const successions = db.select().from(tables.successions).all();
  const predecessors = groupBy(successions, (row) => row.successorId);
  const successors = groupBy(successions, (row) => row.predecessorId);
  const polities = db
    .select()
    .from(tables.polities)
    .all()
    .map((row): PolityRecord => ({
      ...row,
      lives: (lives.get(row.id) ?? []).sort(
        (a, b) => (a.beginEarliest ?? -Infinity) - (b.beginEarliest ?? -Infinity),
      ),
      names: names.get(row.id) ?? [],
      predecessors: predecessors.get(row.id) ?? [],
      successors: successors.get(row.id) ?? [],
      regions: new Map(),
    }));
  const politiesLookup = lookup(polities);
  for (const membership of db.select().from(tables.polityRegions).all()) {
    const polity = politiesLookup.byId.get(membership.polityId);
    const region = regions.get(membership.regionId);
    if (!polity || !region) continue;
    polity.regions.set(membership.schemeSlug, region);
    region.polities.push(polity);
  }
  const version = db.select().from(tables.dataVersion).get();
  if (!version) throw new Error('The database holds no data version.');
  return {
    version,
    polities: politiesLookup,
    treaties: lookup(db.select().from(tables.treaties).all()),
    sources: lookup(db.select().from(tables.sources).all()),
    persons: lookup(db.select().from(tables.persons).all()),
    datasets: lookup(db.select().from(tables.datasets).all()),
    schemes,
    regions,
    readsTurningActs,
  };
}
