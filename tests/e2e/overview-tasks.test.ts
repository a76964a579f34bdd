import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { OpenPage, Site } from './browser.ts';
import { openPage, openSite } from './browser.ts';
import { chart, dialog, openMore, readTable, settled, showTable } from './front-page.ts';

let site: Site;
let open: OpenPage | undefined;

beforeAll(async () => {
  site = await openSite();
});

afterEach(async () => {
  await open?.page.context().close();
  open = undefined;
});

afterAll(async () => {
  await site.close();
});

async function visit(address: string): Promise<Page> {
  open = await openPage(site, address);
  return open.page;
}

describe('uncertain dates', () => {
  /** How often the colour changes on the way up the middle of a year's column in the first chart. */
  const countChanges = (page: Page, place: number, of: number) =>
    page.evaluate<number>(`(() => {
      const canvas = document.querySelector('[role=application] canvas');
      const scale = canvas.width / canvas.clientWidth;
      const x = Math.round((30 + ((canvas.clientWidth - 30) / ${String(of)}) * ${String(place)}) * scale);
      const { data } = canvas.getContext('2d').getImageData(x, 0, 1, canvas.height);
      const colours = Array.from({ length: canvas.height }, (_, y) => data.slice(4 * y, 4 * y + 3).join());
      return colours.filter((colour, y) => y > 0 && colour !== colours[y - 1]).length;
    })()`);

  it('are hatched: refusals that lasted for years stand in the first of them', async () => {
    const page = await visit('/?kinds=recognition-refused&by=none&from=1917&to=1918');
    const key = page.locator('figure').first().getByRole('listitem');
    expect((await key.allInnerTexts()).join()).toMatch(/uncertain|possible|certain/i);
    // Lines across the bar change its colour again and again; a solid bar changes at its ends.
    await expect.poll(() => countChanges(page, 0.5, 2)).toBeGreaterThan(20);
    const solid = await visit('/?by=none&from=1924&to=1925');
    await expect.poll(() => countChanges(solid, 0.5, 2)).toBeGreaterThan(1);
    expect(await countChanges(solid, 0.5, 2)).toBeLessThan(20);
  });
});

describe('with the keyboard alone', () => {
  it('years are typed and moved with the arrow keys', async () => {
    const page = await visit('/');
    await page.getByLabel('From year', { exact: true }).fill('1924');
    await page.keyboard.press('Tab');
    await settled(page);
    expect(new URL(page.url()).search).toBe('?from=1924');
    await page.getByLabel('To year, slider').focus();
    await page.keyboard.press('ArrowLeft');
    await settled(page);
    expect(new URL(page.url()).search).toBe('?from=1924&to=1945');
    expect(await page.locator('figure h2').first().textContent()).toContain('1924–1945');
  });

  it('a scheme, a kind of act and the range of dates are chosen, and the rule follows', async () => {
    const page = await visit('/');
    await openMore(page);
    await page.getByLabel('Regions as seen by').focus();
    await page.keyboard.type('United');
    await page.getByRole('button', { name: 'Western Asia' }).first().waitFor();
    expect(new URL(page.url()).searchParams.get('scheme')).toBe('m49');
    await page.getByLabel('Uncertain dates').focus();
    await page.keyboard.type('Show');
    await page.waitForURL('**dates=spread**');
    await page.getByRole('checkbox', { name: 'Relations severed' }).focus();
    await page.keyboard.press('Space');
    await page.waitForURL('**kinds=relations-severed**');
    await settled(page);
    expect(new URL(page.url()).search).toBe('?kinds=relations-severed&scheme=m49&dates=spread');
    expect(await page.locator('figcaption p').first().textContent()).toMatch(/sever/i);
  });

  it('a region is isolated everywhere and lists its states', async () => {
    const page = await visit('/');
    await page.getByRole('button', { name: 'Scandinavia' }).first().press('Enter');
    await page.waitForURL('**/?regions=scandinavia');
    await open?.settled();
    expect(await chart(page).getAttribute('aria-label')).toContain('4 partners in all');
    const list = page.locator('.regions details');
    await expect.poll(() => list.count()).toBe(1);
    await list.locator('summary').press('Enter');
    expect(await list.locator('li strong').allInnerTexts()).toEqual([
      'Norway',
      'Sweden',
      'Denmark',
      'Iceland',
    ]);
    await page.getByRole('button', { name: 'Stop isolating' }).first().press('Enter');
    await page.waitForURL((url) => url.search === '');
  });

  it('an own marker stands in the address, in the table and in the files', async () => {
    const page = await visit('/');
    await openMore(page);
    await page.getByLabel('Date', { exact: true }).fill('1933');
    await page.getByLabel('Event', { exact: true }).fill('Litvinov, in Washington');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Remove Litvinov, in Washington' }).waitFor();
    const markers = new URL(page.url()).searchParams.get('markers') ?? '';
    expect(markers).toContain('1918-03-03:Brest-Litovsk');
    expect(markers).toContain('1933:Litvinov');
    await showTable(page);
    expect(await page.locator('table').first().textContent()).toContain('Litvinov, in Washington');
    const svg = await page.getByRole('link', { name: 'SVG' }).first().getAttribute('href');
    const file = await page.request.get(`${site.origin}${svg ?? ''}`);
    expect(await file.text()).toContain('Litvinov, in Washington');
    await page.getByLabel('Date', { exact: true }).fill('someday');
    await page.getByLabel('Event', { exact: true }).fill('x');
    await page.keyboard.press('Enter');
    await page.getByText('Write a day, month or year, such as').waitFor();
    await page.getByRole('button', { name: 'Back to the usual ones' }).press('Enter');
    expect(new URL(page.url()).search).toBe('');
  });

  it('a partner of a former name is picked, and one is left out', async () => {
    const page = await visit('/');
    await openMore(page);
    const only = page.getByRole('combobox', { name: 'Only with these partners' });
    await only.fill('Persia');
    await page.getByRole('option', { name: /Iran/ }).first().waitFor();
    await only.press('Enter');
    await page.getByRole('button', { name: 'Stop isolating Iran' }).waitFor();
    expect(new URL(page.url()).searchParams.get('partners')).toBe('iran');
    await settled(page);
    expect(await page.locator('figure .subtitle').nth(1).textContent()).toContain('1 partner');
    await page.getByRole('button', { name: 'Stop isolating Iran' }).press('Enter');
    const without = page.getByRole('combobox', { name: 'Without these partners' });
    await without.fill('Tuva');
    await page.getByRole('option', { name: /Tuva/ }).first().waitFor();
    await without.press('Enter');
    await page.getByRole('button', { name: 'Bring back Tuva' }).waitFor();
    const told = page.getByRole('combobox', { name: 'Only as told by these sources' });
    await told.fill('Early Soviet');
    await page
      .getByRole('option', { name: /Early Soviet Foreign Policy/ })
      .first()
      .waitFor();
    await told.press('Enter');
    await settled(page);
    expect(new URL(page.url()).searchParams.get('sources')).toBe('early-soviet-foreign-policy');
    expect(await page.locator('figcaption p').first().textContent()).toContain('as told by');
  });
});

describe('the table beside a chart', () => {
  it('opens the acts of a row, by mouse and by keyboard', async () => {
    const page = await visit('/');
    await showTable(page);
    const row = page.locator('table').first().getByRole('row', { name: /^1924/ });
    await row.getByRole('cell').nth(3).click();
    await page.waitForURL('**/?open=1924');
    await expect.poll(() => dialog(page).getByRole('article').count()).toBe(12);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    await row.getByRole('button', { name: '1924: see the acts' }).press('Enter');
    await expect.poll(() => dialog(page).getByRole('article').count()).toBe(12);
    // A year without an act has nothing to open.
    expect(await page.getByRole('button', { name: '1919: see the acts' }).count()).toBe(0);
  });

  it('opens the acts of a region from the row of a partner', async () => {
    const page = await visit('/');
    await page.getByRole('button', { name: 'Show as table' }).nth(1).click();
    const row = page.getByRole('row', { name: /Baltic.*Estonia/ });
    await row.getByRole('button').press('Enter');
    await page.waitForURL((url) => url.searchParams.get('open') === 'region,baltic');
    await expect.poll(() => dialog(page).getByRole('article').count()).toBe(4);
  });

  it('is searched, sorted, copied and taken as CSV', async () => {
    const page = await visit('/');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Show as table' }).nth(1).click();
    const figure = page.locator('figure').nth(1);
    await figure.getByLabel('Find in the table').fill('baltic 1920');
    await figure.getByText('4 of 63 rows').waitFor();
    await figure.getByRole('button', { name: 'Partner' }).click();
    const names = await figure.locator('tbody tr td:nth-child(2)').allTextContents();
    expect(names).toEqual(['Estonia', 'Finland', 'Latvia', 'Lithuania']);
    await figure.getByRole('button', { name: 'Copy' }).click();
    await figure.getByText('Copied').waitFor();
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(copied.split('\n').map((line) => line.split('\t')[1])).toEqual(['Partner', ...names]);
    const download = page.waitForEvent('download');
    await figure.getByRole('button', { name: 'CSV of these rows' }).click();
    expect((await download).suggestedFilename()).toMatch(/^who-recognised-.*\.csv$/);
  });

  it('holds the numbers that the API gives for the same choices, whatever they are', async () => {
    const page = await visit('/');
    let seed = 20261123;
    const pick = <T>(list: readonly T[]): T => {
      seed = (seed * 48271) % 2147483647;
      return list[seed % list.length] as T;
    };
    const faults: unknown[] = [];
    for (let turn = 0; turn < 8; turn += 1) {
      const subject = pick(['ussr', 'estonia', 'china', 'palestine', 'east-germany']);
      const measure = pick(['first', 'acts', 'cumulative', 'in-force', 'in-relations']);
      const standing = pick(['de-jure', 'de-facto']);
      const dates = pick(['earliest', 'latest']);
      const by = pick(['region', 'kind', 'standing', 'none']);
      const query = `?subject=${subject}&measure=${measure}&standing=${standing}&by=${by}&dates=${dates}&from=1920&to=1990`;
      const { data } = (await (
        await page.request.post(`${site.origin}/graphql`, {
          data: {
            query: `query($s: [String!]!, $m: CountMeasure!, $t: Standing!, $d: DateRule!) {
              recognitionCounts(subjects: $s, measure: $m, standing: $t, dateRule: $d,
                years: { from: 1920, to: 1990 }) { buckets { year count } } }`,
            variables: {
              s: [subject],
              m: measure.toUpperCase().replace('-', '_'),
              t: standing.toUpperCase().replace('-', '_'),
              d: dates.toUpperCase(),
            },
          },
        })
      ).json()) as {
        data: { recognitionCounts: { buckets: { year: number; count: number }[] }[] };
      };
      const counts = (data.recognitionCounts[0]?.buckets ?? []).map(({ count }) => count);
      await page.goto(`${site.origin}/${query}`, { waitUntil: 'networkidle' });
      const empty = counts.every((count) => count === 0);
      if (empty && (await page.getByText('Nothing is counted').count()) > 0) continue;
      await showTable(page);
      const shown = [...(await readTable(page)).values()];
      if (shown.join() !== counts.join()) faults.push({ query, shown, counts });
    }
    expect(faults).toEqual([]);
  });
});
