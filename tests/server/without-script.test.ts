import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildFixture, temporaryFolder } from '../helpers.ts';
import { startService, type Service } from './service.ts';

const INDEX = `<!doctype html><html lang="en-GB"><head><title>Chancery</title></head>
<body><div id="app"></div><!-- answers --><noscript><main><h1>Chancery</h1><!-- tables --></main></noscript></body></html>`;

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

it('the front page brings the answers of its first picture, unless the address asks for another', async () => {
  const { body } = await service.app.inject('/');
  const json = /<script type="application\/json" id="first-answers">(.*?)<\/script>/.exec(
    body,
  )?.[1];
  const answers = JSON.parse(json ?? '[]') as { name: string; variables: object; data: object }[];
  expect(answers.map(({ name }) => name)).toEqual(['Recognitions', 'Partners']);
  expect(answers[0]?.variables).toMatchObject({ subjects: ['ussr'], cited: false });
  expect(JSON.stringify(answers[0]?.data)).toContain('"year":1924');
  const { body: other } = await service.app.inject('/?measure=acts');
  expect(other).not.toContain('first-answers');
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
