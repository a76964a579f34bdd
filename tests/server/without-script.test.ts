import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildFixture, temporaryFolder } from '../helpers.ts';
import { startService, type Service } from './service.ts';

const INDEX = `<!doctype html><html lang="en-GB"><head><title>Chancery</title></head>
<body><div id="app"></div><noscript><main><h1>Chancery</h1><!-- tables --></main></noscript></body></html>`;

let service: Service;
beforeAll(async () => {
  const dashboard = temporaryFolder();
  mkdirSync(join(dashboard, 'assets'));
  writeFileSync(join(dashboard, 'index.html'), INDEX);
  service = await startService(buildFixture().path, { dashboard });
});
afterAll(() => service.close());

it('the front page holds the numbers of its charts as tables, without script or style', async () => {
  const { body, statusCode } = await service.app.inject('/');
  expect(statusCode).toBe(200);
  const noscript = /<noscript>([\s\S]*)<\/noscript>/.exec(body)?.[1] ?? '';
  expect(noscript).toMatch(/<tr><th scope="row">1924<\/th>/);
  expect(noscript).toContain('<td>Britain</td>');
  expect(noscript).not.toMatch(/<script|style=/);
  expect(noscript).not.toContain('<!-- tables -->');
});

it('the other pages hold no tables', async () => {
  const { body } = await service.app.inject('/map');
  expect(body).toContain('<div id="app">');
  expect(body).not.toContain('<table>');
});

it('an address that leads nowhere gets the dashboard, which helps on, with status 404', async () => {
  const page = await service.app.inject({ url: '/mapp', headers: { accept: 'text/html' } });
  expect(page.statusCode).toBe(404);
  expect(page.body).toContain('<div id="app">');
  expect(page.body).toContain('There is nothing at this address');
});
