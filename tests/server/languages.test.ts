import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDatabase } from '../../db/build.ts';
import { temporaryFolder } from '../helpers.ts';
import { startService, type Service } from './service.ts';

const DATA = fileURLToPath(new URL('../../db/data', import.meta.url));

let service: Service;
beforeAll(async () => {
  const out = join(temporaryFolder(), 'chancery.sqlite');
  buildDatabase({ dataDir: DATA, out });
  const dashboard = temporaryFolder();
  mkdirSync(join(dashboard, 'assets'));
  writeFileSync(join(dashboard, 'index.html'), '<body><noscript><p></p></noscript></body>');
  service = await startService(out, { dashboard });
});
afterAll(() => service.close());

async function get(address: string): Promise<string> {
  const { statusCode, body } = await service.app.inject({
    url: address,
    headers: { accept: 'text/html, */*' },
  });
  expect(statusCode, body.slice(0, 200)).toBe(200);
  return body;
}

/** The texts of an SVG in one string. */
function wordsOf(svg: string): string {
  return [...svg.matchAll(/<text[^>]*>([^<]*)</g)]
    .map(([, text = '']) => text)
    .join(' ')
    .replaceAll('&amp;', '&');
}

describe('the files of a chart, asked for in German', () => {
  it.each([
    ['recognitions', '', 'Recognition of Sowjetrussland & Sowjetunion'],
    ['recognitions', '&subject=china&subject=estonia', 'Estland'],
    ['partners', '', 'Who recognised Sowjetrussland & Sowjetunion, by region'],
    ['compare', '&subject=estonia&subject=latvia', 'Lettland'],
    ['timeline', '', 'Finnland'],
    ['matrix', '', 'Lettland'],
    ['map', '&area=europe&asof=1924', 'Finnland'],
  ])('name polities so: %s%s', async (chart, query, name) => {
    expect(wordsOf(await get(`/charts/${chart}.svg?lang=de${query}`))).toContain(name);
    expect(wordsOf(await get(`/charts/${chart}.svg?${query.slice(1)}`))).not.toContain(name);
  });

  it('name the polity in question so in its rule', async () => {
    const { rule } = JSON.parse(await get('/charts/partners.json?lang=de')) as { rule: string };
    expect(rule).toContain('on Sowjetrussland & Sowjetunion');
    expect(rule).not.toContain('USSR');
  });
});

describe('the tables of a chart', () => {
  it.each([
    ['timeline.csv?', 'Финляндия'],
    ['matrix.csv?', 'Финляндия'],
    ['partners.csv?', 'Финляндия'],
    ['map.csv?asof=1924&', 'Финляндия'],
    ['compare.csv?subject=finland&', 'Финляндия'],
  ])('name polities in Russian: %s', async (address, name) => {
    expect(await get(`/charts/${address}lang=ru`)).toContain(name);
  });

  it('keep every number when names change', async () => {
    const plain = await get('/charts/timeline.csv');
    const told = await get('/charts/timeline.csv?lang=ru');
    // Everything but the names: slugs, spans and acts.
    const facts = (csv: string) =>
      csv
        .split('\n')
        .slice(1)
        .filter((line) => line !== '')
        .map((line) => line.replace(/^(ussr,[^,]+),(?:"[^"]*"|[^,]*),/, '$1,'))
        .sort();
    expect(facts(told)).toEqual(facts(plain));
    expect(told).not.toBe(plain);
  });
});

describe('rows in the order of their names', () => {
  it('follow the alphabet of the language', async () => {
    const rowsIn = async (lang: string) => {
      const { table } = JSON.parse(
        await get(`/charts/matrix.json?lang=${lang}&order=name&rows=all`),
      ) as { table: { rows: { recogniser_name: string }[] } };
      return [...new Set(table.rows.map((row) => row.recogniser_name))];
    };
    const german = await rowsIn('de');
    expect(german).toEqual(german.toSorted(new Intl.Collator('de').compare));
    // An umlaut stands with its letter, not behind z.
    expect(german.indexOf('Ägypten')).toBeLessThan(german.indexOf('Belgien'));
    const russian = await rowsIn('ru');
    expect(russian).toEqual(russian.toSorted(new Intl.Collator('ru').compare));
  });
});

it('A name that the data do not know in the language stays English', async () => {
  expect(await get('/charts/compare.csv?subject=manchukuo&lang=de')).toContain('Manchukuo');
});

it('A page without scripts names polities in the language of its address', async () => {
  const body = await get('/timeline?lang=de');
  expect(body).toContain('<th scope="row">Finnland</th>');
  expect(body).not.toContain('>Finland<');
});

it('A Russian picture with its fonts inside holds Cyrillic letters', async () => {
  const svg = await get('/charts/timeline.svg?lang=ru&fonts=embedded');
  expect(svg).toContain('unicode-range:U+0301,U+0400-045F');
  expect(await get('/charts/timeline.svg?fonts=embedded')).not.toContain('U+0400-045F');
});

describe('a comparison without choices', () => {
  it('shows as a file what the page opens with', async () => {
    const { view } = JSON.parse(await get('/charts/compare.json')) as { view: string };
    expect(view).toBe('subject=ussr&subject=china&measure=cumulative&align=founding');
  });

  it('shows the same in another language, size and theme', async () => {
    const words = wordsOf(await get('/charts/compare.svg?lang=de&theme=dark&width=700'));
    expect(words).toContain('Sowjetrussland & Sowjetunion and China');
  });

  it('leaves a chosen subject alone', async () => {
    const { view } = JSON.parse(await get('/charts/compare.json?subject=estonia')) as {
      view: string;
    };
    expect(view).toBe('subject=estonia');
  });
});
