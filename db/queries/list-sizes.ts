import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { dayNumber, lastDayOf, yearOf } from '../dates/day-number.ts';
import { acts, claimPersons, claims, readings, releases, sentences } from '../schema/index.ts';
import type { Reference } from '../reference/reference.ts';

/**
 * How long lists of one sort are: the sum of the n longest, for n from 0 to {@link LISTS_KEPT} at
 * most.
 */
export type LongestLists = readonly number[];

/** Acts whose dates, under all sources, begin and end in the same pair of slices of time. */
export type ActsOfSlices = readonly [first: number, last: number, acts: number];

/** What the acts of one CONTINUATION line come to. */
export interface LineSizes {
  acts: number;
  /** The same acts by time; those between two members of the line stand twice. */
  inTime: readonly ActsOfSlices[];
  /** Polities that are the other party of one. */
  partners: number;
  /** Years that each act touches under any source's date, added up. */
  actYears: number;
  /** First and last year that any source gives to any of them. */
  from: number;
  to: number;
}

/** How long the lists of the data are; bounds of what an answer can hold. */
export interface ListSizes {
  claimsOfActs: LongestLists;
  claimsOfSources: LongestLists;
  personsOfClaims: LongestLists;
  actsOfTreaties: LongestLists;
  actsOfPolities: LongestLists;
  sentencesOfNarratives: LongestLists;
  readingsOfSentences: LongestLists;
  actsOfReadings: LongestLists;
  personsOfReadings: LongestLists;
  politiesOfReadings: LongestLists;
  sourcesOfReadings: LongestLists;
  acts: number;
  /** Acts that are not unverified: all of them, and those of each polity by its id. */
  verified: { all: number; ofPolities: ReadonlyMap<number, number> };
  releases: number;
  /** By line id. */
  lines: ReadonlyMap<number, LineSizes>;
  /** Acts between two lines; see {@link dyadKey}. */
  actsOfDyads: ReadonlyMap<string, number>;
}

/** How many lists of a sort are looked at; the rest are not longer than the last of them. */
export const LISTS_KEPT = 1000;

/** Adds up sizes, the largest first. */
export function sumLongest(sizes: readonly number[]): LongestLists {
  const sums = [0];
  for (const size of sizes.toSorted((a, b) => b - a).slice(0, LISTS_KEPT)) {
    sums.push((sums.at(-1) ?? 0) + size);
  }
  return sums;
}

/** The key of the acts between two lines, in either order. */
export function dyadKey(line: number, other: number): string {
  return line < other ? `${String(line)} ${String(other)}` : `${String(other)} ${String(line)}`;
}

function longestGroups(db: Database, from: SQL, key: SQL): LongestLists {
  const rows = db.all<{ n: number }>(
    sql`SELECT count(*) AS n FROM ${from} GROUP BY ${key} ORDER BY n DESC LIMIT ${LISTS_KEPT}`,
  );
  return sumLongest(rows.map(({ n }) => n));
}

/** How many entries the arrays of a column of JSON have. */
function longestArrays(db: Database, column: SQLWrapper): LongestLists {
  const rows = db.all<{ n: number }>(
    sql`SELECT json_array_length(${column}) AS n FROM ${readings} ORDER BY n DESC LIMIT ${LISTS_KEPT}`,
  );
  return sumLongest(rows.map(({ n }) => n));
}

interface DyadRow {
  actorId: number;
  targetId: number;
  acts: number;
  verified: number;
  from: number;
  to: number;
  days: number;
}

/** Every act with the days that any source gives it. */
const TOLD = sql`SELECT ${acts.actorId} AS actorId, ${acts.targetId} AS targetId,
    ${acts.confidence} <> 'UNVERIFIED' AS verified,
    min(${acts.dateEarliest}, coalesce(min(${claims.dateEarliest}), ${acts.dateEarliest})) AS earliest,
    max(${acts.dateLatest}, coalesce(max(${claims.dateLatest}), ${acts.dateLatest})) AS latest
  FROM ${acts} LEFT JOIN ${claims} ON ${claims.actId} = ${acts.id} GROUP BY ${acts.id}`;

/** The acts of each pair of polities, with the days that any source gives them. */
function loadDyads(db: Database): DyadRow[] {
  return db.all<DyadRow>(sql`SELECT actorId, targetId, count(*) AS acts, sum(verified) AS verified,
      min(earliest) AS "from", max(latest) AS "to", sum(latest - earliest) AS days FROM (${TOLD}) GROUP BY 1, 2`);
}

/** Slices of time of about a year each, counted from a day before all dates. */
const DAYS_PER_SLICE = 365;
const FIRST_SLICE_DAY = -4_500_000;

/** The slice a day lies in. */
function sliceOf(day: number): number {
  return Math.floor((day - FIRST_SLICE_DAY) / DAYS_PER_SLICE);
}

/** How many acts of a line can lie in some years, both included, under any source's date. */
export function actsWithin({ inTime }: LineSizes, years: { from: number; to: number }): number {
  const from = Number.isFinite(years.from) ? sliceOf(dayNumber(years.from, 1, 1)) : -Infinity;
  const to = Number.isFinite(years.to) ? sliceOf(lastDayOf(years.to)) : Infinity;
  return inTime.reduce(
    (sum, [first, last, count]) => (last < from || first > to ? sum : sum + count),
    0,
  );
}

/** The acts of each polity by slices of time. */
function loadSlices(db: Database): ReadonlyMap<number, ActsOfSlices[]> {
  // Numbers are bound as floating ones, whose quotients are no slices yet.
  const slice = (day: SQL) =>
    sql`CAST((${day} - ${FIRST_SLICE_DAY}) / ${DAYS_PER_SLICE} AS integer)`;
  const rows = db.all<{ polityId: number; first: number; last: number; n: number }>(
    sql`WITH told AS MATERIALIZED (${TOLD})
      SELECT polityId, ${slice(sql`earliest`)} AS first, ${slice(sql`latest`)} AS last, count(*) AS n
      FROM (SELECT actorId AS polityId, earliest, latest FROM told
        UNION ALL SELECT targetId, earliest, latest FROM told) GROUP BY 1, 2, 3`,
  );
  const slices = new Map<number, ActsOfSlices[]>();
  for (const { polityId, first, last, n } of rows) {
    const all = slices.get(polityId) ?? [];
    all.push([first, last, n]);
    slices.set(polityId, all);
  }
  return slices;
}

const DAYS_PER_YEAR = 365;

function measureLines(
  reference: Reference,
  dyads: readonly DyadRow[],
  slices: ReadonlyMap<number, ActsOfSlices[]>,
): Pick<ListSizes, 'lines' | 'actsOfDyads'> {
  const partners = new Map<number, Set<number>>();
  const lines = new Map<number, LineSizes>();
  const actsOfDyads = new Map<string, number>();
  const lineOf = (id: number) => reference.polities.byId.get(id)?.lineId ?? id;
  const slicesOf = (line: number) =>
    reference.polities.all
      .filter(({ lineId }) => lineId === line)
      .flatMap(({ id }) => slices.get(id) ?? []);
  const add = (own: number, other: number, row: DyadRow) => {
    const others = (partners.get(own) ?? new Set()).add(other);
    partners.set(own, others);
    const line = lines.get(own);
    lines.set(own, {
      acts: (line?.acts ?? 0) + row.acts,
      inTime: line?.inTime ?? slicesOf(own),
      partners: others.size,
      // An act can touch a first and a last year beside each whole one.
      actYears: (line?.actYears ?? 0) + Math.ceil(row.days / DAYS_PER_YEAR) + 2 * row.acts,
      from: Math.min(line?.from ?? Infinity, yearOf(row.from)),
      to: Math.max(line?.to ?? -Infinity, yearOf(row.to)),
    });
  };
  for (const row of dyads) {
    const [actor, target] = [lineOf(row.actorId), lineOf(row.targetId)];
    add(actor, row.targetId, row);
    add(target, row.actorId, row);
    const key = dyadKey(actor, target);
    actsOfDyads.set(key, (actsOfDyads.get(key) ?? 0) + row.acts);
  }
  return { lines, actsOfDyads };
}

/** Measures the lists of a database: a few statements over all of it, once per file. */
export function measureLists(db: Database, reference: Reference): ListSizes {
  const dyads = loadDyads(db);
  const perPolity = new Map<number, number>();
  const ofPolities = new Map<number, number>();
  for (const { actorId, targetId, acts: count, verified } of dyads) {
    for (const id of [actorId, targetId]) {
      perPolity.set(id, (perPolity.get(id) ?? 0) + count);
      ofPolities.set(id, (ofPolities.get(id) ?? 0) + verified);
    }
  }
  return {
    claimsOfActs: longestGroups(db, sql`${claims}`, sql`${claims.actId}`),
    claimsOfSources: longestGroups(db, sql`${claims}`, sql`${claims.sourceId}`),
    personsOfClaims: longestGroups(db, sql`${claimPersons}`, sql`${claimPersons.claimId}`),
    actsOfTreaties: longestGroups(
      db,
      sql`${acts} WHERE ${acts.treatyId} IS NOT NULL`,
      sql`${acts.treatyId}`,
    ),
    actsOfPolities: sumLongest([...perPolity.values()]),
    sentencesOfNarratives: longestGroups(db, sql`${sentences}`, sql`${sentences.narrativeId}`),
    readingsOfSentences: longestGroups(db, sql`${readings}`, sql`${readings.sentenceId}`),
    actsOfReadings: longestArrays(db, readings.acts),
    personsOfReadings: longestArrays(db, readings.persons),
    politiesOfReadings: longestArrays(db, readings.polities),
    sourcesOfReadings: longestArrays(db, readings.sources),
    acts: dyads.reduce((sum, row) => sum + row.acts, 0),
    verified: { all: dyads.reduce((sum, row) => sum + row.verified, 0), ofPolities },
    releases: db.get<{ n: number }>(sql`SELECT count(*) AS n FROM ${releases}`).n,
    ...measureLines(reference, dyads, loadSlices(db)),
  };
}
