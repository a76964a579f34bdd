import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'graphql';
import { clientKey, RateLimiter } from '../../../server/limits/rate-limiter.ts';
import { selectsRateLimit } from '../../../server/limits/selects-rate-limit.ts';
import { buildFixture } from '../../helpers.ts';
import { startService, type Service } from '../service.ts';

let service: Service;
afterEach(() => service.close());

async function start(environment: Record<string, string>): Promise<void> {
  service = await startService(buildFixture().path, {
    environment: { CACHE_MEGABYTES: '32', ...environment },
  });
}

function send(query: string, headers: Record<string, string> = {}) {
  return service.app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } });
}

const PLAIN = '{ acts(first: 10) { nodes { slug } } }';
const SMALL = { LIMIT_COST: '100', RATE_POINTS: '100' };

describe('the allowance of a client', () => {
  it('is told in the headers of every answer', async () => {
    await start(SMALL);
    for (const query of ['{ __typename }', '{ nothing }', '{', '{ act(slug: "x") { slug } }']) {
      const { headers } = await send(query);
      expect(headers['ratelimit-limit']).toBe('100');
      expect(Number(headers['ratelimit-remaining'])).toBeLessThan(100);
      expect(Number(headers['ratelimit-reset'])).toBeGreaterThan(3590);
    }
  });

  it('falls by the cost, and by one for what is not executed', async () => {
    await start(SMALL);
    const left = async (query: string) =>
      Number((await send(query)).headers['ratelimit-remaining']);
    expect(await left('{ __typename }')).toBe(99);
    expect(await left('{ nothing }')).toBe(98);
    expect(await left(PLAIN)).toBe(87);
    // Kept from the first time.
    expect(await left(PLAIN)).toBe(86);
  });

  it('once spent gives 429 with the time to wait, as GraphQL', async () => {
    await start(SMALL);
    const count = (to: number) =>
      `{ recognitionCounts(subjects: ["ussr"], years: { from: 1917, to: ${String(to)} }) { total } }`;
    for (const year of [1956, 1957]) expect((await send(count(year))).statusCode).toBe(200);
    const refused = await send(count(1958));
    expect(refused.statusCode).toBe(429);
    expect(Number(refused.headers['ratelimit-remaining'])).toBeGreaterThan(0);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(3590);
    expect(refused.json()).toMatchObject({
      errors: [
        {
          message: expect.stringContaining('of 100 points left'),
          extensions: { code: 'RATE_LIMITED' },
        },
      ],
    });
  });

  it('refuses even the smallest request when nothing is left', async () => {
    await start({ LIMIT_COST: '100', RATE_POINTS: '100' });
    for (let i = 0; i < 100; i++) await send('{ __typename }');
    const refused = await send('{ __typename }');
    expect(refused.statusCode).toBe(429);
    expect(refused.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
    expect(refused.headers).toMatchObject({
      'ratelimit-remaining': '0',
      'cache-control': 'no-store',
    });
    expect(refused.headers['content-type']).toContain('application/json');
    expect((await service.app.inject('/healthz')).statusCode).toBe(200);
  });

  it('comes back when the window ends', async () => {
    await start({ ...SMALL, RATE_WINDOW: '1' });
    for (let i = 0; i < 100; i++) await send('{ __typename }');
    expect((await send('{ __typename }')).statusCode).toBe(429);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect((await send('{ __typename }')).statusCode).toBe(200);
  });

  it('is each client’s own, told by the address that a trusted proxy gives', async () => {
    await start({ ...SMALL, TRUST_PROXY: 'loopback' });
    for (let i = 0; i < 100; i++) await send('{ __typename }', { 'x-forwarded-for': '192.0.2.1' });
    expect((await send('{ __typename }', { 'x-forwarded-for': '192.0.2.1' })).statusCode).toBe(429);
    expect((await send('{ __typename }', { 'x-forwarded-for': '192.0.2.2' })).statusCode).toBe(200);
  });

  it('is not told in answers that a cache before the service may give to others', async () => {
    await start({ ...SMALL, TRUST_PROXY: 'loopback' });
    const told = async (query: string, headers: Record<string, string>) => {
      const url = `/graphql?query=${encodeURIComponent(query)}`;
      const answer = await service.app.inject({ url, headers });
      return [answer.headers['cache-control'], answer.headers['ratelimit-limit']];
    };
    const proxied = { 'x-forwarded-for': '192.0.2.1' };
    expect(await told(PLAIN, proxied)).toEqual(['public, max-age=60', undefined]);
    expect(await told(PLAIN, {})).toEqual(['public, max-age=60', '100']);
    expect(await told('{ rateLimit { limit } }', proxied)).toEqual(['no-store', '100']);
    expect((await send(PLAIN, proxied)).headers['ratelimit-limit']).toBe('100');
    const { etag } = (await service.app.inject(`/graphql?query=${encodeURIComponent(PLAIN)}`))
      .headers;
    const held = { ...proxied, 'if-none-match': String(etag) };
    expect(await told(PLAIN, held)).toEqual(['public, max-age=60', undefined]);
  });

  it('is not multiplied by headers that nobody trusts', async () => {
    await start(SMALL);
    for (let i = 0; i < 100; i++) {
      await send('{ __typename }', { 'x-forwarded-for': `192.0.2.${String(i)}` });
    }
    expect((await send('{ __typename }', { 'x-forwarded-for': '192.0.2.200' })).statusCode).toBe(
      429,
    );
  });

  it('can be asked for, and is never kept', async () => {
    await start(SMALL);
    const query =
      '{ rateLimit { limit remaining resetAt cost costLimit } acts(first: 4) { nodes { slug } } }';
    const first = await service.app.inject(`/graphql?query=${encodeURIComponent(query)}`);
    expect(first.headers.etag).toBeUndefined();
    expect(first.headers['cache-control']).toBe('no-store');
    expect(first.json()).toMatchObject({
      data: { rateLimit: { limit: 100, remaining: 94, cost: 6, costLimit: 100 } },
      extensions: { cost: { cost: 6, limit: 100 } },
    });
    expect(first.headers['ratelimit-remaining']).toBe('94');
    const second = await service.app.inject(`/graphql?query=${encodeURIComponent(query)}`);
    expect(second.json()).toMatchObject({ data: { rateLimit: { remaining: 88 } } });
    const { resetAt } = second.json<{ data: { rateLimit: { resetAt: string } } }>().data.rateLimit;
    expect(Date.parse(resetAt) - Date.now()).toBeLessThanOrEqual(3_600_000);
  });
});

describe('the memory of clients', () => {
  it('is bounded; the longest unheard of is forgotten', async () => {
    await start({});
    const limiter = new RateLimiter({ points: 10, window: 60, clients: 3 });
    for (const address of ['a', 'b', 'c', 'a', 'd']) await limiter.take(address, 4);
    expect(limiter.clients).toBe(3);
    expect((await limiter.look('a')).remaining).toBe(2);
    expect((await limiter.look('b')).remaining).toBe(10);
    expect(await limiter.take('a', 3)).toBeNull();
    expect((await limiter.look('a')).remaining).toBe(2);
  });

  it('holds a network of IPv6 for one client, and IPv4 in either dress for the same', async () => {
    await start({});
    expect(clientKey('2001:db8:0:1::1')).toBe(clientKey('2001:db8:0:1:ffff::2'));
    expect(clientKey('2001:db8:0:1::1')).not.toBe(clientKey('2001:db8:0:2::1'));
    expect(clientKey('::1')).toBe('0:0:0:0');
    expect(clientKey('fe80::1%eth0')).toBe('fe80:0:0:0');
    expect(clientKey('::ffff:192.0.2.1')).toBe('192.0.2.1');
  });
});

describe('a document', () => {
  it.each([
    ['{ rateLimit { cost } }', true],
    ['{ mine: rateLimit { cost } }', true],
    ['query { ...R } fragment R on Query { rateLimit { cost } }', true],
    ['{ acts { totalCount } }', false],
  ])('%s selects the allowance: %s', async (document, selects) => {
    await start({});
    expect(selectsRateLimit(parse(document))).toBe(selects);
  });
});
