import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFixture, temporaryFolder } from '../helpers.ts';
import type { Service } from './service.ts';
import { startService } from './service.ts';

const PAGE = `<!doctype html>
<html lang="en-GB">
  <head>
    <title>Chancery</title>
  </head>
  <body><div id="app"></div><noscript><p>Front page</p></noscript></body>
</html>
`;
const SCRIPT = '"><script>alert(1)</script>';

let service: Service;

beforeAll(async () => {
  const dashboard = temporaryFolder();
  writeFileSync(join(dashboard, 'index.html'), PAGE);
  service = await startService(buildFixture().path, { dashboard });
});

afterAll(() => service.close());

describe('an embedded chart', () => {
  it('may be framed by any site, and nothing else may', async () => {
    const embedded = await service.app.inject('/embed/recognitions?to=1924');
    expect(embedded.statusCode).toBe(200);
    expect(embedded.headers['content-security-policy']).toContain('frame-ancestors *');
    expect(embedded.headers['x-frame-options']).toBeUndefined();
    for (const url of ['/', '/compare', '/embed/nothing', '/charts/recognitions.csv', '/healthz']) {
      const { headers } = await service.app.inject({ url, headers: { accept: 'text/html' } });
      expect(headers['content-security-policy']).not.toContain('frame-ancestors *');
    }
  });

  it('sets no cookie, and opens links outside the frame', async () => {
    const { headers, body } = await service.app.inject('/embed/map');
    expect(headers['set-cookie']).toBeUndefined();
    expect(body).toContain('<base target="_blank" />');
  });

  it('is a picture where scripts are off', async () => {
    const { body } = await service.app.inject('/embed/recognitions?to=1924&by=kind');
    const [, image = ''] = /<noscript>[\s\S]*<img src="([^"]+)"/.exec(body) ?? [];
    expect(image).toBe('/charts/recognitions.svg?to=1924&amp;by=kind&amp;fonts=embedded');
    const { statusCode } = await service.app.inject(image.replaceAll('&amp;', '&'));
    expect(statusCode).toBe(200);
    expect(body).not.toContain('Front page');
  });

  it('does not run what an address says', async () => {
    const url = `/embed/recognitions?title=${encodeURIComponent(SCRIPT)}`;
    expect((await service.app.inject(url)).body).not.toContain('<script>alert');
  });

  it.each(['nothing', 'constructor', '..%2Fetc'])('is not found as %s', async (name) => {
    expect((await service.app.inject(`/embed/${name}`)).statusCode).toBe(404);
  });
});

describe('the card of a shared link', () => {
  const metas = (body: string): Record<string, string> =>
    Object.fromEntries(
      [...body.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g)].map(
        ([, name = '', content = '']) => [name, content.replaceAll('&amp;', '&')],
      ),
    );

  it('names the view and shows its chart', async () => {
    const headers = { host: 'chancery.example' };
    const { body } = await service.app.inject({ url: '/?from=1920&to=1924', headers });
    const card = metas(body);
    expect(card['og:title']).toContain('1920–1924');
    expect(card['og:url']).toBe('http://chancery.example/?from=1920&to=1924');
    expect(card['og:image']).toBe(
      'http://chancery.example/charts/recognitions.png?from=1920&to=1924&preset=social',
    );
    const { pathname, search } = new URL(card['og:image'] ?? '');
    const image = await service.app.inject(pathname + search);
    expect(image.headers['content-type']).toBe('image/png');
  });

  it('holds a hostile title harmlessly', async () => {
    const url = `/?title=${encodeURIComponent(SCRIPT.repeat(50))}`;
    expect((await service.app.inject(url)).body).not.toContain('<script>alert');
  });

  it('speaks in general words of a view that cannot be drawn', async () => {
    const { statusCode, body } = await service.app.inject('/?subject=usssr');
    expect(statusCode).toBe(200);
    expect(metas(body)['og:title']).toBe('Chancery');
  });
});
