import { dayNumber, isoDay } from '../../db/dates/day-number.ts';
import type { Database } from '../../db/client.ts';
import * as schema from '../../db/schema/index.ts';
import { TreatyKind, type SourceKind } from '../../db/vocabulary.ts';
import { Random } from '../random.ts';

/** The seed of all databases of the bench. */
export const SEED = 1;

/** The invented states, sources and treaties that synthetic acts are made of. */
export const WORLD = {
  polities: 250,
  /** Of them, states that continue another one. */
  continuations: 5,
  sources: 2000,
  treaties: 2000,
  datasets: 5,
  years: { from: 1816, to: 2015 },
} as const;

const SCHEMES = [
  { slug: 'historical', name: 'Historical regions', regions: 14 },
  { slug: 'm49', name: 'Sub-regions', regions: 20 },
  { slug: 'cow', name: 'Bands of codes', regions: 5 },
];

const SOURCE_KINDS: readonly SourceKind[] = ['PRIMARY', 'SECONDARY', 'REFERENCE', 'DATASET'];

const CHUNK = 500;

/** `polity-007`: the slug of the n-th polity; the first ones have most acts. */
export function politySlug(id: number): string {
  return `polity-${String(id).padStart(3, '0')}`;
}

function insert<Row>(rows: readonly Row[], write: (chunk: Row[]) => void): void {
  for (let at = 0; at < rows.length; at += CHUNK) write(rows.slice(at, at + CHUNK));
}

const ids = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** The polity that another one continues; the last ones continue those just before them. */
function continued(id: number): number | null {
  const first = WORLD.polities - WORLD.continuations + 1;
  return id < first ? null : id - WORLD.continuations;
}

function writePolities(db: Database): void {
  const { from } = WORLD.years;
  const turn = dayNumber(1922, 12, 30);
  const numbers = ids(WORLD.polities);
  insert(numbers, (chunk) =>
    db
      .insert(schema.polities)
      .values(
        chunk.map((id) => ({
          id,
          slug: politySlug(id),
          name: `State of Polity ${String(id)}`,
          shortName: `Polity ${String(id)}`,
          kind: 'STATE' as const,
          lineId: continued(id) ?? id,
          capital: `Capital ${String(id)}`,
          sources: ['source-0001'],
        })),
      )
      .run(),
  );
  const predecessors = new Set(numbers.flatMap((id) => continued(id) ?? []));
  insert(numbers, (chunk) =>
    db
      .insert(schema.lives)
      .values(
        chunk.map((id) => {
          const successor = continued(id) !== null;
          const begin = successor ? turn : dayNumber(from, 1, 1);
          const end = predecessors.has(id) ? turn : null;
          return {
            id,
            polityId: id,
            beginEdtf: isoDay(begin),
            beginEarliest: begin,
            beginLatest: begin,
            endEdtf: end === null ? null : isoDay(end),
            endEarliest: end,
            endLatest: end,
            sources: [],
          };
        }),
      )
      .run(),
  );
  db.insert(schema.successions)
    .values(
      [...predecessors].map((id, index) => ({
        id: index + 1,
        predecessorId: id,
        successorId: id + WORLD.continuations,
        kind: 'CONTINUATION' as const,
        dateEdtf: isoDay(turn),
        dateEarliest: turn,
        dateLatest: turn,
        sources: [],
      })),
    )
    .run();
}

function writeRegions(db: Database, random: Random): void {
  let first = 1;
  for (const { slug, name, regions } of SCHEMES) {
    const description = `Groups the invented states into ${String(regions)}.`;
    db.insert(schema.regionSchemes).values({ slug, name, description, sources: [] }).run();
    const rows = ids(regions).map((position) => ({
      id: first + position - 1,
      schemeSlug: slug,
      slug: `region-${String(position).padStart(2, '0')}`,
      name: `Region ${String(position)}`,
      position,
    }));
    db.insert(schema.regions).values(rows).run();
    const members = ids(WORLD.polities).map((polityId) => ({
      polityId,
      schemeSlug: slug,
      regionId: first + random.below(regions),
    }));
    insert(members, (chunk) => db.insert(schema.polityRegions).values(chunk).run());
    first += regions;
  }
}

function writeSources(db: Database, random: Random): void {
  insert(ids(WORLD.sources), (chunk) =>
    db
      .insert(schema.sources)
      .values(
        chunk.map((id) => {
          const year = WORLD.years.from + random.below(200);
          const title = `Collected papers of archive ${String(id)}`;
          return {
            id,
            slug: sourceSlug(id),
            kind: random.pick(SOURCE_KINDS),
            title,
            label: `Archive ${String(id)}, ${String(year)}`,
            csl: {
              id: sourceSlug(id),
              type: 'book',
              title,
              author: [{ literal: `Archive ${String(id)}` }],
              issued: { 'date-parts': [[year]] },
              custom: {},
            },
          };
        }),
      )
      .run(),
  );
}

function sourceSlug(id: number): string {
  return `source-${String(id).padStart(4, '0')}`;
}

function writeTreaties(db: Database, random: Random): void {
  const kinds = Object.values(TreatyKind).filter((kind) => kind !== 'RECOGNITION');
  insert(ids(WORLD.treaties), (chunk) =>
    db
      .insert(schema.treaties)
      .values(
        chunk.map((id) => ({
          id,
          slug: `treaty-${String(id).padStart(4, '0')}`,
          title: `Treaty ${String(id)}`,
          kinds: [random.pick(kinds)],
          sources: [],
        })),
      )
      .run(),
  );
}

function writeDatasets(db: Database): void {
  const share = WORLD.polities / WORLD.datasets;
  const { from, to } = WORLD.years;
  const rows = ids(WORLD.datasets).map((id) => ({
    id,
    slug: `dataset-${String(id)}`,
    title: `Data set ${String(id)}`,
    description: 'Synthetic acts, made from a seed.',
    producer: 'Chancery contributors',
    version: '1',
    licence: 'CC0-1.0',
    citation: `Chancery contributors. Data set ${String(id)}.`,
    included: 'Everything the generator made.',
    subjects: ids(share).map((place) => politySlug((id - 1) * share + place)),
    coverageFrom: from,
    coverageTo: to,
    coverageStatement: 'Covers what the generator made.',
    gaps: [],
    acts: 0,
    claims: 0,
  }));
  db.insert(schema.datasets).values(rows).run();
}

/** Writes everything but acts and claims. */
export function writeWorld(db: Database, seed: number): void {
  const random = new Random(seed);
  db.transaction(() => {
    writeDatasets(db);
    writeSources(db, random);
    writePolities(db);
    writeRegions(db, random);
    writeTreaties(db, random);
  });
}
