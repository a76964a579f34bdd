import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFixture, temporaryFolder } from '../helpers.ts';
import { startService, type Service } from './service.ts';

const INDEX = `<!doctype html><html lang="en-GB"><head>
<meta
  name="description"
  content="In general" />
<title>Chancery</title></head>
<body><div id="app"></div><!-- answers --><noscript><p>In general</p></noscript></body></html>`;

const SCRIPT = '"><script>alert(1)</script>';

let service: Service;
beforeAll(async () => {
  const dashboard = temporaryFolder();
  mkdirSync(join(dashboard, 'assets'));
  writeFileSync(join(dashboard, 'index.html'), INDEX);
  service = await startService(buildFixture().path, { dashboard });
});
afterAll(() => service.close());

/** Status, whole answer, and the part for readers without scripts. */
async function read(url: string): Promise<{ status: number; body: string; plain: string }> {
  const { body, statusCode } = await service.app.inject({ url, headers: { accept: 'text/html' } });
  return {
    status: statusCode,
    body,
    plain: /<noscript>([\s\S]*)<\/noscript>/.exec(body)?.[1] ?? '',
  };
}

async function slugOf(query: string): Promise<string> {
  const { list } = await service.data<{ list: { nodes: { slug: string }[] } }>(query);
  return list.nodes[0]?.slug ?? '';
}

describe('without scripts', () => {
  it.each(['/', '/compare?subject=ussr', '/timeline', '/map?asof=1924', '/matrix'])(
    '%s shows its chart as picture and table, with its rule and its files',
    async (url) => {
      const { status, plain } = await read(url);
      expect(status).toBe(200);
      expect(plain).toMatch(/<table>[\s\S]*<tr>\s*<th scope="row">/);
      const [, image = ''] = /<img src="([^"]+)"/.exec(plain) ?? [];
      const picture = await service.app.inject(image.replaceAll('&amp;', '&'));
      expect([picture.statusCode, picture.headers['content-type']]).toEqual([
        200,
        expect.stringContaining('image/svg+xml'),
      ]);
      const [, csv = ''] = /<a href="(\/charts\/[a-z]+\.csv[^"]*)"/.exec(plain) ?? [];
      expect((await service.app.inject(csv.replaceAll('&amp;', '&'))).statusCode).toBe(200);
    },
  );

  it('the numbers are those of the view in the address', async () => {
    const { plain } = await read('/?from=1920&to=1924');
    expect(plain).toMatch(/<th scope="row">1924<\/th>/);
    expect(plain).not.toMatch(/<th scope="row">1919<\/th>/);
    expect(plain).toContain('<td>Britain</td>');
  });

  it('the records are listed as filtered, and lead on', async () => {
    const { plain } = await read('/records?kinds=treaty-signed');
    const { list } = await service.data<{
      list: { totalCount: number; nodes: { slug: string }[] };
    }>(
      '{ list: acts(first: 100, where: { kinds: [TREATY_SIGNED] }) { totalCount nodes { slug } } }',
    );
    expect(plain).toContain(`${String(list.totalCount)} act`);
    const linked = [...plain.matchAll(/href="\/acts\/([^"]+)"/g)].map(([, slug]) => slug);
    expect(linked).toEqual(list.nodes.map(({ slug }) => slug));
    expect(plain).toContain('href="/records.csv?kinds=treaty-signed"');
  });

  it('an act tells what each source says', async () => {
    const slug = await slugOf(
      '{ list: acts(first: 1, where: { kinds: [RECOGNITION_DE_JURE] }) { nodes { slug } } }',
    );
    const { act } = await service.data<{
      act: { title: string; claims: { source: { slug: string } }[] };
    }>(`{ act(slug: "${slug}") { title claims { source { slug } } } }`);
    const { plain, body } = await read(`/acts/${slug}`);
    expect(plain).toContain(`<h1>${act.title}</h1>`);
    for (const { source } of act.claims) expect(plain).toContain(`href="/sources/${source.slug}"`);
    expect(body).toContain(`<title>${act.title} – Chancery</title>`);
  });

  it.each([
    ['/polities/', '{ list: polities(first: 1) { nodes { slug } } }'],
    ['/sources/', '{ list: sources(first: 1) { nodes { slug } } }'],
    ['/treaties/', '{ list: treaties(first: 1) { nodes { slug } } }'],
  ])('a page below %s links its acts', async (path, query) => {
    const { status, plain } = await read(path + (await slugOf(query)));
    expect(status).toBe(200);
    expect(plain).toMatch(/<h1>[^<]+<\/h1>/);
    expect(plain).toContain('Acts');
  });

  it.each(['/narrative', '/method', '/query'])('%s has words', async (path) => {
    const { plain } = await read(path);
    expect(plain).toMatch(/<h1>[^<]+<\/h1>/);
    expect(plain.length).toBeGreaterThan(300);
  });

  it('an address that leads nowhere gets the dashboard, which helps on, with status 404', async () => {
    for (const url of ['/mapp', '/acts/nothing']) {
      const { status, body, plain } = await read(url);
      expect(status).toBe(404);
      expect(body).toContain('<div id="app">');
      expect(body).toContain('<meta name="robots" content="noindex" />');
      expect(plain).toContain('There is nothing at this address');
      expect(plain).toContain('<a href="/records">');
    }
  });
});

it('the front page brings the answers of its first picture, unless the address asks for another', async () => {
  const { body } = await service.app.inject('/');
  const json = /<script type="application\/json" id="first-answers">(.*?)<\/script>/.exec(
    body,
  )?.[1];
  const answers = JSON.parse(json ?? '[]') as { name: string; variables: object; data: object }[];
  expect(answers.map(({ name }) => name)).toEqual([
    'Recognitions',
    'Partners',
    'SuggestedSubjects',
  ]);
  expect(answers[0]?.variables).toMatchObject({ subjects: ['ussr'], cited: false });
  expect(JSON.stringify(answers[0]?.data)).toContain('"year":1924');
  const { body: other } = await service.app.inject('/?measure=acts');
  expect(other).not.toContain('first-answers');
});

describe('the head', () => {
  it('has one description, and the address without what does not change the page', async () => {
    const { body } = await read('/?from=1920&open=1924&theme=dark');
    expect(body.match(/name="description"/g)).toHaveLength(1);
    expect(body).not.toContain('In general');
    expect(body).toMatch(/<link rel="canonical" href="[^"]*\/\?from=1920"/);
  });

  it('holds what an address says as text', async () => {
    for (const path of ['/', '/records', '/polities/ussr']) {
      const { body } = await read(
        `${path}?q=${encodeURIComponent(SCRIPT)}&after=${encodeURIComponent(SCRIPT)}`,
      );
      expect(body).not.toContain('<script>alert');
    }
  });

  it('speaks in general words of a view that cannot be drawn', async () => {
    const { status, body, plain } = await read('/?subject=usssr');
    expect(status).toBe(200);
    expect(body).toContain('<title>Chancery</title>');
    expect(plain).toContain('In general');
  });
});
