import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFixture, type Service } from '../service.ts';

let service: Service;
beforeAll(async () => {
  service = await startFixture();
  await service.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => service.close());

describe('other methods', () => {
  it.each(['/healthz', '/data/acts.csv', '/data/', '/metrics', '/charts/recognitions.svg'])(
    'of %s are told which are allowed',
    async (url) => {
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
        const refused = await service.app.inject({ method, url });
        expect([refused.statusCode, refused.headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
        expect(refused.json().errors[0].message).toContain('Ask by GET');
      }
      const options = await service.app.inject({ method: 'OPTIONS', url });
      expect([options.statusCode, options.headers.allow]).toEqual([204, 'GET, HEAD, OPTIONS']);
    },
  );

  it('are allowed at /graphql, across origins', async () => {
    const { statusCode, headers } = await service.app.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: { origin: 'https://example.org', 'access-control-request-method': 'POST' },
    });
    expect(statusCode).toBe(204);
    expect(headers).toMatchObject({
      allow: 'GET, HEAD, POST, OPTIONS',
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS',
    });
    expect(headers['access-control-allow-headers']).toContain('content-type');
  });
});

describe('the id of a request', () => {
  it('is the one given, where it is sane', async () => {
    const headers = { 'x-request-id': 'proxy-7f3a:1' };
    const answer = await service.app.inject({ url: '/healthz', headers });
    expect(answer.headers['x-request-id']).toBe('proxy-7f3a:1');
  });

  it.each(['two words', '<script>', 'x'.repeat(101), ''])('is a new one for %j', async (id) => {
    const answer = await service.app.inject({ url: '/healthz', headers: { 'x-request-id': id } });
    expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});

function send(bytes: string): Promise<string> {
  const { port } = service.app.server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => (answer += String(chunk)));
    socket.on('close', () => resolve(answer)).on('error', reject);
  });
}

describe('what is no request', () => {
  it.each([
    ['noise', 'hello\r\n\r\n', 400],
    [
      'two lengths',
      'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab',
      400,
    ],
    [
      'a length and chunks',
      'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    ['endless headers', `GET / HTTP/1.1\r\nhost: a\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`, 431],
    ['a NUL in a header', 'GET / HTTP/1.1\r\nhost: a\r\nx: a\u0000b\r\n\r\n', 400],
  ])('(%s) is answered as JSON', async (_what, bytes, status) => {
    const answer = await send(bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${String(status)} `));
    expect(answer).toContain('"code":"BAD_REQUEST"');
  });
});
