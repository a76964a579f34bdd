import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { citeData, citePage } from '../../server/cite/own-items.ts';
import { writeChicago } from '../../server/cite/write-chicago.ts';
import { writeCitations } from '../../server/cite/write-citations.ts';
import { buildFixture } from '../helpers.ts';
import type { Service } from './service.ts';
import { startService } from './service.ts';

const DATA = { hash: 'abcdef1234567890', released: '2026-11-23', publicUrl: 'https://c.example' };
const year = (value: number) => ({ 'date-parts': [[value]] });

describe('an entry of a bibliography', () => {
  it.each([
    [
      'a book',
      {
        id: 'a',
        type: 'book',
        title: 'The Bolshevik Revolution',
        author: [{ family: 'Carr', given: 'E. H.' }],
        publisher: 'Macmillan',
        'publisher-place': 'London',
        issued: year(1950),
      },
      'Carr, E. H. The Bolshevik Revolution. London: Macmillan, 1950.',
    ],
    [
      'an article in a journal',
      {
        id: 'a',
        type: 'article-journal',
        title: 'Why recognise?',
        author: [
          { family: 'One', given: 'A.' },
          { family: 'Two', given: 'B.' },
        ],
        'container-title': 'International Affairs',
        volume: '12',
        issue: 3,
        page: '4-9',
        issued: year(1933),
      },
      'One, A., and B. Two. “Why recognise?” International Affairs 12, no. 3 (1933): 4–9.',
    ],
    [
      'an article in a newspaper',
      {
        id: 'a',
        type: 'article-newspaper',
        title: 'On Recognition',
        'container-title': 'The Times',
        issued: { 'date-parts': [[1924, 2, 18]] },
      },
      '“On Recognition.” The Times, February 18, 1924.',
    ],
    [
      'a chapter',
      {
        id: 'a',
        type: 'chapter',
        title: 'Russia',
        author: [{ literal: 'Library of Congress' }],
        editor: [{ family: 'Smith', given: 'J.' }],
        'container-title': 'Country Studies',
        page: '1-2',
        publisher: 'GPO',
        issued: year(1990),
      },
      'Library of Congress. “Russia.” In Country Studies, edited by J. Smith, 1–2. GPO, 1990.',
    ],
    ['a record with nothing but a title', { id: 'a', title: 'Untitled' }, '“Untitled.”'],
  ])('is written for %s', (_kind, item, text) => {
    expect(writeChicago(item)).toBe(text);
  });
});

describe('citations', () => {
  const title = '<b>50% & #1 \\input{x} _y_ 日本\n\nTY  - X';
  const hostile = citePage({ id: 'a-b', title, permalink: 'https://c.example/?a=b&c=%20' }, DATA);

  it('hold nothing that TeX would run, and keep every script', () => {
    const bib = writeCitations([hostile], 'bib');
    const [line = ''] = /title = .*/.exec(bib) ?? [];
    expect(bib).toContain('@misc{a_b,');
    expect(line).toContain('日本');
    expect(line).not.toMatch(/\\input|(?<!\\)[%#&]/);
    expect(line.match(/\{/g)?.length).toBe(line.match(/\}/g)?.length);
  });

  it('cannot be broken out of in RIS', () => {
    const ris = writeCitations([hostile, citeData(DATA)], 'ris');
    expect(ris.match(/^TY {2}- /gm)).toHaveLength(2);
    expect(ris.match(/^ER {2}-/gm)).toHaveLength(2);
    const lines = ris.split('\n').filter((line) => line !== '');
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}-/.test(line))).toEqual([]);
  });

  it('are CSL-JSON without what only we keep', () => {
    const item = { id: 'x', title: 'X', custom: { kind: 'PRIMARY' } };
    expect(JSON.parse(writeCitations([item], 'json'))).toEqual([{ id: 'x', title: 'X' }]);
  });
});

describe('the service', () => {
  let service: Service;

  beforeAll(async () => {
    const environment = { PUBLIC_URL: 'https://chancery.example' };
    service = await startService(buildFixture().path, { environment });
  });

  afterAll(() => service.close());

  const get = (url: string) => service.app.inject(url);

  it('cites a view with the data and the sources behind it', async () => {
    const { body, headers } = await get('/cite.json?chart=recognitions&from=1918&to=1924');
    expect(headers['content-type']).toContain('csl+json');
    const items = JSON.parse(body) as { type: string; URL?: string }[];
    expect(items.slice(0, 2).map(({ type }) => type)).toEqual(['webpage', 'dataset']);
    expect(items[0]?.URL).toMatch(/^https:\/\/chancery\.example\/\?from=1918&to=1924&v=\w{12}$/);
    expect(items.length).toBeGreaterThan(2);
  });

  it('cites the partners with the sources of the same view', async () => {
    const { body } = await get('/cite.txt?chart=partners&part=sources');
    expect(body.length).toBeGreaterThan(20);
  });

  it('cites an act with its sources, a source, and the data', async () => {
    const { acts } = await service.data<{
      acts: { nodes: { slug: string; claims: { source: { slug: string } }[] }[] };
    }>('{ acts(first: 1) { nodes { slug claims { source { slug } } } } }');
    const act = acts.nodes[0] ?? { slug: '', claims: [] };
    const { body: bib } = await get(`/cite.bib?act=${act.slug}`);
    expect(act.claims.length).toBeGreaterThan(0);
    for (const slug of [act.slug, ...act.claims.map(({ source }) => source.slug)]) {
      expect(bib).toContain(`{${slug.replaceAll('-', '_')},`);
    }
    const { body: ris } = await get(`/cite.ris?source=${act.claims[0]?.source.slug ?? ''}`);
    expect(ris.match(/^TY {2}- /gm)).toHaveLength(1);
    expect((await get('/cite.txt')).body).toMatch(/^Chancery contributors\. Chancery: Acts/);
  });

  it('offers a file under a telling name', async () => {
    const { headers } = await get('/cite.bib?chart=recognitions&download');
    expect(headers['content-disposition']).toBe(
      'attachment; filename="chancery-recognitions-ussr.bib"',
    );
  });

  it.each([
    ['/cite.xml', 404, 'Write /cite. and one of bib, ris, json, txt.'],
    ['/cite.bib?chart=pie', 400, 'Use one of: recognitions, partners'],
    ['/cite.bib?chart=recognitions&part=half', 400, 'Use one of: all, view, data, sources.'],
    ['/cite.bib?chart=recognitions&measure=sum', 400, 'Use one of: first'],
    ['/cite.bib?chart=recognitions&subject=usssr', 400, 'ussr'],
    ['/cite.bib?act=nothing', 400, 'There is no act “nothing”.'],
    ['/cite.bib?source=nothing', 400, 'There is no source “nothing”.'],
  ])('refuses %s in words', async (url, status, words) => {
    const { statusCode, body } = await get(url);
    expect(statusCode).toBe(status);
    expect(body).toContain(words);
  });

  it('goes without addresses of its own where they are not known', async () => {
    const bare = await startService(buildFixture().path);
    const { body } = await bare.app.inject('/cite.json?chart=recognitions&part=view');
    await bare.close();
    expect(body).not.toContain('URL');
  });

  it('writes month and day as BibTeX has them', async () => {
    const { body } = await service.app.inject('/cite.bib');
    expect(body).toMatch(/^\tmonth = [a-z]{3},\n\tday = \{\d+\},$/m);
    expect(body).not.toMatch(/month = \{/);
  });
});
