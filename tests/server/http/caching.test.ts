import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFixture, temporaryFolder } from '../../helpers.ts';
import { startService, type Service } from '../service.ts';

let service: Service;
beforeAll(async () => {
  service = await startService(buildFixture().path, { environment: { CACHE_MEGABYTES: '32' } });
});
afterAll(() => service.close());

const SHORT = '/graphql?query={dataVersion{hash}}';
const LONG = '/graphql?query={acts{nodes{slug title summary}}}';

async function get(
  url: string,
  headers: Record<string, string> = {},
  method: 'GET' | 'HEAD' = 'GET',
) {
  return service.app.inject({ method, url, headers });
}

describe('an answer to GET', () => {
  it('has a strong tag, may be kept, and says what it varies by', async () => {
    const { headers } = await get(SHORT);
    expect(headers.etag).toMatch(/^"[\w-]{20,}"$/);
    expect(headers['cache-control']).toBe('public, max-age=60');
    expect(headers.vary).toBe('accept, accept-encoding');
  });

  it('is not sent, nor executed, to a client that holds it', async () => {
    const { headers } = await get(SHORT);
    const statements: string[] = [];
    const { db } = service;
    const prepare = db.$client.prepare.bind(db.$client);
    db.$client.prepare = (sql: string) => {
      statements.push(sql);
      return prepare(sql);
    };
    const again = await get(SHORT, { 'if-none-match': `"other", W/${headers.etag!}` });
    db.$client.prepare = prepare;
    expect([again.statusCode, again.body, statements]).toEqual([304, '', []]);
    expect(again.headers).toMatchObject({
      etag: headers.etag,
      'cache-control': 'public, max-age=60',
    });
    expect(again.headers.vary).toBe('accept, accept-encoding');
  });

  it('has another tag for each variable, operation, media type and encoding', async () => {
    const two =
      '/graphql?query=query A($s:String!){polity(slug:$s){name}} query B($s:String!){polity(slug:$s){slug}}';
    const variables = (slug: string) => encodeURIComponent(JSON.stringify({ s: slug }));
    const answers = await Promise.all([
      get(`${two}&operationName=A&variables=${variables('ussr')}`),
      get(`${two}&operationName=B&variables=${variables('ussr')}`),
      get(`${two}&operationName=A&variables=${variables('rsfsr')}`),
      get(`${two}&operationName=A&variables=${variables('ussr')}`, {
        accept: 'application/graphql-response+json',
      }),
      get(LONG),
      get(LONG, { 'accept-encoding': 'br' }),
      get(LONG, { 'accept-encoding': 'gzip' }),
    ]);
    const tags = answers.map(({ headers }) => headers.etag);
    expect(tags.every((tag) => tag?.startsWith('"'))).toBe(true);
    expect(new Set(tags).size).toBe(tags.length);
  });

  it.each(['br', 'gzip'])('compressed with %s is known again by its own tag', async (encoding) => {
    const headers = { 'accept-encoding': encoding };
    const first = await get(LONG, headers);
    expect(first.headers['content-encoding']).toBe(encoding);
    expect(first.headers.etag).toMatch(new RegExp(`-${encoding}"$`));
    const again = await get(LONG, { ...headers, 'if-none-match': first.headers.etag! });
    expect([again.statusCode, again.headers.etag]).toEqual([304, first.headers.etag]);
    const plain = await get(LONG, { 'if-none-match': first.headers.etag! });
    expect(plain.statusCode).toBe(200);
  });

  it('of a few bytes is not compressed', async () => {
    const { headers } = await get(SHORT, { 'accept-encoding': 'br' });
    expect(headers['content-encoding']).toBeUndefined();
  });

  it.each([
    ['errors', '{polity(slug:"ussr"){region(scheme:"nowhere"){slug}}}'],
    ['what differs from client to client', '{rateLimit{remaining}}'],
    ['no sense', '{nothing}'],
  ])('that holds %s is kept by nobody', async (_what, query) => {
    const { headers } = await get(`/graphql?query=${encodeURIComponent(query)}`, {
      'if-none-match': '*',
    });
    expect(headers.etag).toBeUndefined();
    expect(headers['cache-control']).toBe('no-store');
  });
});

describe('HEAD', () => {
  it.each([SHORT, LONG, '/readyz', '/data/acts.csv', '/data/datapackage.json'])(
    'of %s answers as GET, without the body',
    async (url) => {
      const headers = { 'accept-encoding': 'br' };
      const [whole, head] = [await get(url, headers), await get(url, headers, 'HEAD')];
      expect(head.body).toBe('');
      expect(head.statusCode).toBe(whole.statusCode);
      for (const name of ['etag', 'content-type', 'content-encoding', 'vary', 'cache-control']) {
        expect(head.headers[name], name).toBe(whole.headers[name]);
      }
      expect(head.headers['content-length']).toBe(whole.headers['content-length']);
    },
  );
});

describe('an answer that was given before', () => {
  it('is the same, by GET and POST, and is counted as kept', async () => {
    const query = '{ acts(first: 3) { totalCount nodes { slug title } } }';
    const before = await service.data(query);
    expect(await service.data(query)).toEqual(before);
    const { body } = await get(`/graphql?query=${encodeURIComponent(query)}`);
    expect(JSON.parse(body).data).toEqual(before);
    const { body: metrics } = await get('/metrics');
    expect(metrics).toMatch(/chancery_cache_requests_total\{cache="answers",result="hit"\} [1-9]/);
  });

  it('is not kept where the cache is switched off', async () => {
    const path = buildFixture().path;
    const off = await startService(path, { environment: { CACHE_MEGABYTES: '0' } });
    await off.ask('{ dataVersion { hash } }');
    await off.ask('{ dataVersion { hash } }');
    const { body } = await off.app.inject('/metrics');
    expect(body).not.toContain('cache="answers",result="hit"');
    await off.close();
  });
});

describe('a persisted query', () => {
  const query = '{ polity(slug: "ussr") { slug } }';
  const hash = createHash('sha256').update(query).digest('hex');
  const extensions = encodeURIComponent(
    JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }),
  );
  const url = `/graphql?extensions=${extensions}`;

  it('is asked by its hash once its text has been sent', async () => {
    const unknown = await get(url);
    expect(unknown.json()).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
    await get(`${url}&query=${encodeURIComponent(query)}`);
    const known = await get(url);
    expect(known.json()).toMatchObject({ data: { polity: { slug: 'ussr' } } });
    expect((await get(url, { 'if-none-match': known.headers.etag! })).statusCode).toBe(304);
  });

  it('with a hash of another text is refused', async () => {
    const answer = await get(`${url}&query=${encodeURIComponent('{ __typename }')}`);
    expect(answer.statusCode).toBe(400);
  });
});

describe('files of the dashboard and charts', () => {
  it('are sent as they were compressed at build', async () => {
    const dashboard = temporaryFolder();
    mkdirSync(join(dashboard, 'assets'));
    writeFileSync(join(dashboard, 'index.html'), '<!doctype html><title>Chancery</title>');
    const script = `export const words = ${JSON.stringify('recognition '.repeat(500))};`;
    writeFileSync(join(dashboard, 'assets', 'app-0a1b2c.js'), script);
    const packed = brotliCompressSync(script);
    writeFileSync(join(dashboard, 'assets', 'app-0a1b2c.js.br'), packed);
    const built = await startService(buildFixture().path, { dashboard });
    const url = '/assets/app-0a1b2c.js';
    const br = await built.app.inject({ url, headers: { 'accept-encoding': 'br, gzip' } });
    expect(br.headers).toMatchObject({
      'content-encoding': 'br',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(br.headers['content-type']).toContain('javascript');
    expect(br.rawPayload.equals(packed)).toBe(true);
    expect(br.headers.vary?.toLowerCase()).toContain('accept-encoding');
    expect((await built.app.inject(url)).body).toBe(script);
    await built.close();
  });

  it('have a tag for each encoding', async () => {
    const url = '/charts/recognitions.csv';
    const plain = await get(url);
    const packed = await get(url, { 'accept-encoding': 'br' });
    expect(packed.headers['content-encoding']).toBe('br');
    expect(packed.headers.etag).toBe(plain.headers.etag?.replace(/"$/, '-br"'));
    const again = await get(url, {
      'accept-encoding': 'br',
      'if-none-match': packed.headers.etag!,
    });
    expect([again.statusCode, again.headers.etag]).toEqual([304, packed.headers.etag]);
  });
});
