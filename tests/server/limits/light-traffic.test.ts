import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildFixture } from '../../helpers.ts';
import { startService, type Service } from '../service.ts';

let service: Service;
let address: string;
beforeAll(async () => {
  service = await startService(buildFixture().path, { environment: { LIMIT_COST: '100' } });
  address = await service.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => service.close());

const repeat = (times: number, write: (n: number) => string): string =>
  Array.from({ length: times }, (_, n) => write(n)).join(' ');

/** What is refused, each in another way. */
const ABUSES = [
  `{ ${repeat(1000, (n) => `a${String(n)}: __typename`)} }`,
  `{ ${repeat(10_000, () => '__typename')} }`,
  '{ polities(first: 100) { nodes { acts(first: 100) { nodes { actor { acts(first: 100) { nodes { slug } } } } } } } }',
  '{ polity(slug: "ussr") { ...A } } fragment A on Polity { line { ...B } } fragment B on Polity { line { ...A } }',
  `{ __typename } # ${'x'.repeat(1_000_000)}`,
  '{ __schema { types { fields { type { fields { type { name } } } } } } }',
  `{ ${repeat(29, (n) => `a${String(n)}: __schema { types { fields { args { name } } } }`)} }`,
];

async function post(payload: unknown): Promise<number> {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify(payload),
  });
  await answer.arrayBuffer();
  return answer.status;
}

/** The median time of small questions, in milliseconds; each in other words, so that none is kept. */
async function askLightly(name: string): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < 60; n += 1) {
    const started = performance.now();
    const query = `query ${name}${String(n)} { polity(slug: "ussr") { slug name } }`;
    expect(await post({ query })).toBe(200);
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[30] ?? NaN;
}

it('light traffic beside refused abuse does not suffer', async () => {
  await askLightly('Warm');
  const alone = await askLightly('Alone');
  let going = true;
  let refused = 0;
  const abusers = [0, 1].map(async (first) => {
    for (let n = first; going; n += 1) {
      const status = await post({ query: ABUSES[n % ABUSES.length] });
      expect([400, 413]).toContain(status);
      refused += 1;
    }
  });
  const beside = await askLightly('Beside');
  going = false;
  await Promise.all(abusers);
  expect(refused).toBeGreaterThan(20);
  // Two abusers keep one processor busy, which the light client shares with them and this test.
  expect(beside).toBeLessThan(10 * alone + 50);
});
