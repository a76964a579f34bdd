import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDatabase } from '../../../bench/synthetic/write-database.ts';
import { buildDatabase } from '../../../db/build.ts';
import { openDatabase, type Database } from '../../../db/client.ts';
import { listPartnersByRegion } from '../../../db/queries/partners.ts';
import { countRecognitions } from '../../../db/queries/recognition-counts.ts';
import { loadReference, type Reference } from '../../../db/reference/reference.ts';
import { loadRelation } from '../../../db/queries/relation.ts';
import { loadTimeline } from '../../../db/queries/timeline.ts';
import { fixtureData, temporaryFolder } from '../../helpers.ts';
import { randomQuestions } from '../curated/random-questions.ts';

const CURATED = new URL('../../../db/data', import.meta.url).pathname;

const makers: [string, (path: string) => unknown][] = [
  ['the curated data', (path) => buildDatabase({ dataDir: CURATED, out: path })],
  ['the fixture data', (path) => buildDatabase({ dataDir: fixtureData(), out: path })],
  ['synthetic data', (path) => writeDatabase({ path, acts: 20_000, seed: 7 })],
];

describe.each(makers)('counts over %s', (_name, make) => {
  let db: Database;
  let withTable: Reference;
  let without: Reference;
  beforeAll(() => {
    const path = join(temporaryFolder(), 'chancery.sqlite');
    make(path);
    db = openDatabase(path);
    withTable = loadReference(db);
    without = loadReference(db, { readsTurningActs: false });
  });
  afterAll(() => db.$client.close());

  /** The same answer from the table and from the acts; records are the same by slug. */
  function expectSame(answer: (reference: Reference) => unknown): void {
    const plain = (reference: Reference) =>
      JSON.parse(
        JSON.stringify(answer(reference), (key, value: unknown) => {
          if (typeof value === 'function') return (value as () => unknown)();
          return ['region', 'polities', 'regions'].includes(key) ? slugsOf(value) : value;
        }),
      ) as unknown;
    expect(plain(withTable)).toEqual(plain(without));
  }

  it('are the same from the table of turning acts as from all acts', () => {
    fc.assert(
      fc.property(randomQuestions(withTable), (question) => {
        expectSame((reference) => {
          const { subject, line, ...series } = countRecognitions(db, reference, question);
          return {
            ...series,
            ids: series.buckets.map(({ actIds }) => actIds),
            subject: subject.slug,
            line: line.map(({ slug }) => slug),
          };
        });
      }),
      { numRuns: 150 },
    );
  });

  it('list the same partners, spans and relations', () => {
    const subjects = withTable.polities.all.filter(({ id }) => id % 5 === 0);
    const [partner] = withTable.polities.all;
    for (const subject of subjects) {
      for (const asOf of [null, -16_000]) {
        expectSame((reference) =>
          listPartnersByRegion(db, reference, {
            subject,
            filter: {},
            scheme: 'historical',
            standing: 'DE_FACTO',
            asOf,
            mergePredecessors: true,
          }),
        );
      }
      const scheme = 'historical';
      expectSame((reference) =>
        loadTimeline(db, reference, { subject, filter: {}, scheme, mergePredecessors: true }),
      );
      if (partner) expectSame((reference) => loadRelation(db, reference, subject, partner));
    }
  });
});

/** Records that hold each other in rings are told by their slugs. */
function slugsOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(slugsOf);
  if (typeof value !== 'object' || value === null || !('slug' in value)) return value;
  return value.slug;
}
