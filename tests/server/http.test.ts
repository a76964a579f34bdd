import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFixture, temporaryFolder } from '../helpers.ts';
import { startFixture, startService, type Service } from './service.ts';

let service: Service;
beforeAll(async () => {
  service = await startFixture();
});
afterAll(() => service.close());

const GRAPHQL = { method: 'POST', url: '/graphql' } as const;
const QUERY = '/graphql?query={dataVersion{hash}}';

describe('a request body', () => {
  it('of more than 256 KiB is refused as JSON', async () => {
    const payload = { query: `{ __typename } #${'x'.repeat(300_000)}` };
    const answer = await service.app.inject({ ...GRAPHQL, payload });
    expect(answer.statusCode).toBe(413);
    expect(answer.json()).toEqual({
      errors: [
        {
          message: 'The request body is larger than 256 KiB. Send a shorter query, or split it.',
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    });
  });

  it.each([
    ['application/json', '{"query":', 400],
    ['application/json', '', 400],
    ['application/json', '[]', 400],
    ['application/json', '"text"', 400],
    ['application/xml', '<query/>', 415],
  ])('of %s that reads %s is refused as JSON', async (type, payload, status) => {
    const headers = { 'content-type': type };
    const answer = await service.app.inject({ ...GRAPHQL, headers, payload });
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toContain('application/json');
    expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it('with several queries at once is refused', async () => {
    const payload = [{ query: '{ __typename }' }, { query: '{ __typename }' }];
    const answer = await service.app.inject({ ...GRAPHQL, payload });
    expect(answer.statusCode).toBe(400);
  });
});

describe('another method', () => {
  it.each(['PUT', 'PATCH', 'DELETE'] as const)('%s is told which are allowed', async (method) => {
    const answer = await service.app.inject({ method, url: '/graphql', payload: { query: '{a}' } });
    expect(answer.statusCode).toBe(405);
    expect(answer.headers.allow).toBe('GET, HEAD, POST, OPTIONS');
  });
});

describe('GET /graphql', () => {
  it('answers a plain link', async () => {
    const answer = await service.app.inject(QUERY);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers.vary).toContain('accept');
  });

  it.each([
    ['another site', 'cross-site', 400],
    ['who knows', undefined, 400],
    ['our own page', 'same-origin', 200],
    ['the reader’s own hand', 'none', 200],
  ])(
    'with a cookie, sent by %s, is refused only where it may be forged',
    async (_who, site, status) => {
      const headers = { cookie: 'a=b', ...(site !== undefined && { 'sec-fetch-site': site }) };
      const answer = await service.app.inject({ url: QUERY, headers });
      expect(answer.statusCode).toBe(status);
    },
  );

  it('without a query leads a browser to the query page', async () => {
    const answer = await service.app.inject({ url: '/graphql', headers: { accept: 'text/html' } });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/query']);
  });

  it('with a host that is no address is a bad request', async () => {
    const answer = await service.app.inject({ url: QUERY, headers: { host: 'a b' } });
    expect(answer.statusCode).toBe(400);
    expect(service.log).toEqual([]);
  });
});

describe('headers', () => {
  it('keep pages strict', async () => {
    const { headers } = await service.app.inject('/');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
    });
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it.each(['/graphql', '/charts/recognitions.svg', '/data/acts.csv'])(
    'let scripts of other sites read %s',
    async (url) => {
      const preflight = await service.app.inject({ method: 'OPTIONS', url });
      expect(preflight.statusCode).toBe(204);
      expect(preflight.headers['access-control-allow-origin']).toBe('*');
    },
  );

  it.each(['br', 'gzip'])('say that a long answer is compressed with %s', async (encoding) => {
    const answer = await service.app.inject({
      url: '/graphql?query={acts{nodes{slug title summary}}}',
      headers: { 'accept-encoding': encoding },
    });
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(answer.headers.vary).toContain('accept-encoding');
  });
});

describe('health', () => {
  it('tells that the process lives and which data is served', async () => {
    expect((await service.app.inject('/healthz')).json()).toEqual({ status: 'alive' });
    const { dataVersion } = await service.data<{ dataVersion: { hash: string } }>(
      '{ dataVersion { hash } }',
    );
    expect((await service.app.inject('/readyz')).json()).toMatchObject({
      status: 'ready',
      dataVersion: dataVersion.hash,
    });
  });
});

describe('a path that leads nowhere', () => {
  it('is a page for a browser and JSON for a program', async () => {
    const page = await service.app.inject({ url: '/nowhere', headers: { accept: 'text/html' } });
    expect(page.statusCode).toBe(404);
    expect(page.body).toContain('There is nothing at this address');
    const json = await service.app.inject('/nowhere');
    expect(json.statusCode).toBe(404);
    expect(json.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    expect(json.headers['cache-control']).toBe('no-store');
  });

  it.each(['/..%2f..%2fpackage.json', '/%2e%2e/package.json', '/%00', '/%', '//etc/passwd'])(
    '%s gives nothing away',
    async (url) => {
      const answer = await service.app.inject(url);
      expect([400, 404]).toContain(answer.statusCode);
      expect(answer.body).not.toContain('"dependencies"');
    },
  );
});

describe('the dashboard', () => {
  it('is served with hashed files kept for good and its page asked for anew', async () => {
    const dashboard = temporaryFolder();
    mkdirSync(join(dashboard, 'assets'));
    writeFileSync(join(dashboard, 'index.html'), '<!doctype html><title>Chancery</title>');
    writeFileSync(join(dashboard, 'assets', 'app-0a1b2c.js'), 'export {};');
    const built = await startService(buildFixture().path, { dashboard });
    try {
      const page = await built.app.inject('/?subject=ussr');
      expect(page.body).toMatch(/<title>Recognition of .* – Chancery<\/title>/);
      expect(page.headers['cache-control']).toBe('no-cache');
      const script = await built.app.inject('/assets/app-0a1b2c.js');
      expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect((await built.app.inject('/assets/gone.js')).statusCode).toBe(404);
      const note = await built.app.inject({ url: '/nowhere', headers: { accept: 'text/html' } });
      expect(note.statusCode).toBe(404);
    } finally {
      await built.close();
    }
  });

  it('says how it is built where it is not', async () => {
    expect((await service.app.inject('/')).body).toContain('npm run build');
  });
});
