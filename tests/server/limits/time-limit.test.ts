import SqliteDatabase from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFixture } from '../../helpers.ts';
import { startService, type Service } from '../service.ts';

/** Enough acts that reading all of them takes many times the budget. */
const ACTS = 150_000;
const BUDGET_MS = 20;

let service: Service;
/** The act that is there many times. */
let copied: { actor: string; target: string; kind: string };
beforeAll(async () => {
  const { db, path } = buildFixture();
  db.$client.close();
  const client = new SqliteDatabase(path);
  const columns = client
    .prepare<[], string>(
      "SELECT name FROM pragma_table_info('acts') WHERE name NOT IN ('id', 'slug')",
    )
    .pluck()
    .all()
    .join();
  copied = client
    .prepare<[], typeof copied>(
      `SELECT actor.slug AS actor, target.slug AS target, acts.kind FROM acts
        JOIN polities actor ON actor.id = actor_id JOIN polities target ON target.id = target_id
        ORDER BY acts.id LIMIT 1`,
    )
    .get()!;
  client.exec(`WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < ${String(ACTS)})
    INSERT INTO acts (id, slug, ${columns})
    SELECT 1000000 + x, 'copy-' || x, ${columns} FROM n, (SELECT * FROM acts ORDER BY id LIMIT 1)`);
  client.close();
  service = await startService(path, {
    environment: {
      LIMIT_TIME: String(BUDGET_MS),
      LIMIT_COST: '10000000',
      RATE_POINTS: '1000000000',
    },
  });
});
afterAll(() => service.close());

const SLOW =
  '{ acts(where: { withoutPartners: ["estonia"], regions: { slugs: [] } }) { totalCount } }';

function send(query: string, accept = 'application/json') {
  return service.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { accept },
    payload: { query },
  });
}

describe('an operation that takes longer than its time', () => {
  it('is stopped, and told how to ask for less', async () => {
    const started = performance.now();
    const answer = await send(SLOW);
    expect(performance.now() - started).toBeLessThan(20 * BUDGET_MS);
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toEqual({
      errors: [
        {
          message:
            'The query took longer than the 20 ms allowed and was stopped. Ask for fewer entries, narrow the question with where, or split the query.',
          locations: expect.anything(),
          path: expect.anything(),
          extensions: { code: 'QUERY_TIMEOUT' },
        },
      ],
      extensions: { cost: expect.anything() },
    });
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(service.log).toEqual([]);
  });

  it.each([
    ['facets', () => '{ actFacets { kinds { count } } }'],
    ['the acts of one polity', () => `{ polity(slug: "${copied.actor}") { acts { totalCount } } }`],
    [
      'the acts of two',
      () =>
        `{ relation(subject: "${copied.target}", partner: "${copied.actor}") { standing { active } } }`,
    ],
    [
      'counts',
      () =>
        `{ recognitionCounts(subjects: ["${copied.target}"], where: { kinds: [${copied.kind}] }, measure: ACTS) { total } }`,
    ],
    [
      'a timeline',
      () =>
        `{ timeline(subject: "${copied.target}", where: { kinds: [${copied.kind}] }) { partners { label } } }`,
    ],
    [
      'partners',
      () =>
        `{ partnersByRegion(subject: "${copied.target}", standing: DE_FACTO, where: { kinds: [${copied.kind}] }) { count } }`,
    ],
    [
      'a matrix',
      () =>
        `{ recognitionMatrix(recognised: ["${copied.target}"], where: { kinds: [${copied.kind}] }) { rule } }`,
    ],
  ])('is stopped whatever it asks for: %s', async (_what, write) => {
    const answer = await send(write());
    expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'QUERY_TIMEOUT' } }] });
    expect(answer.statusCode).toBe(503);
  });

  it('is no answer in part, and is stopped again when asked again', async () => {
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const answer = await send(`{ dataVersion { hash } ${SLOW.slice(1)}`, accept);
      expect(answer.statusCode).toBe(503);
      expect(answer.json()).not.toHaveProperty('data');
    }
  });

  it('has one budget for all its statements', async () => {
    const many = Array.from({ length: 20 }, (_, n) => `a${String(n)}: ${SLOW.slice(1, -1)}`);
    const started = performance.now();
    const answer = await send(`{ ${many.join(' ')} }`);
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'QUERY_TIMEOUT' } }] });
    expect(performance.now() - started).toBeLessThan(20 * BUDGET_MS);
  });

  it('leaves what is asked beside it alone', async () => {
    const light = '{ polity(slug: "ussr") { slug name } }';
    const [slow, ...others] = await Promise.all([
      send(SLOW),
      ...Array.from({ length: 10 }, () => send(light)),
    ]);
    expect(slow.statusCode).toBe(503);
    for (const other of others) {
      expect(other.json()).toMatchObject({ data: { polity: { slug: 'ussr' } } });
    }
  });
});
