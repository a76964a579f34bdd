import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { OpenPage, Site } from './browser.ts';
import { openPage, openSite } from './browser.ts';

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

const chart = (page: Page) => page.locator('[role=application]').first();
const dialog = (page: Page) => page.getByRole('dialog');

/** Waits until no figure is being asked for anew. */
const settled = (page: Page) =>
  page.locator('figure[aria-busy=true]').first().waitFor({ state: 'detached' });

/** Clicks into the column of a year, in the lower half of the first chart. */
async function clickYear(page: Page, year: number, from = 1917, to = 1946): Promise<void> {
  const canvas = chart(page).locator('canvas');
  const box = await canvas.boundingBox();
  if (!box) throw new Error('The chart has no canvas on the page.');
  const axis = 30;
  const column = (box.width - axis) / (to - from + 1);
  await canvas.click({
    position: { x: axis + column * (year - from + 0.5), y: box.height * 0.8 },
  });
}

/** The numbers in a column of the first table, year by year. */
async function readTable(page: Page): Promise<Map<string, number>> {
  const cells = await page.locator('table').first().locator('tbody tr').allInnerTexts();
  const heads = await page.locator('table').first().locator('thead th').allTextContents();
  const all = heads.findIndex((head) => head.startsWith('All'));
  return new Map(
    cells.map((row) => {
      const parts = row.split('\t');
      return [parts[0] ?? '', Number(parts[all] ?? 0)];
    }),
  );
}

async function showTable(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show as table' }).first().click();
  await page.locator('main table').first().waitFor();
}

describe('the front page', () => {
  it('shows Soviet Russia and the USSR, whose table adds up to the partners by region', async () => {
    const page = await visit('/');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      'Soviet Russia & the USSR',
    );
    await showTable(page);
    const years = await readTable(page);
    expect([years.size, years.get('1924'), years.get('1930')]).toEqual([30, 12, 0]);
    const total = [...years.values()].reduce((sum, count) => sum + count, 0);
    expect(await page.locator('figure').nth(1).locator('.subtitle').textContent()).toContain(
      `${String(total)} partners`,
    );
  });

  it('asks no other host for anything and leaves nothing in the console', async () => {
    const page = await visit('/?open=1924');
    await dialog(page).getByRole('article').first().waitFor();
    expect(open?.faults).toEqual([]);
    expect(open?.strangers).toEqual([]);
  });

  it('a click on the bar of 1924 opens exactly its twelve acts, each with its sources', async () => {
    const page = await visit('/');
    await clickYear(page, 1924);
    await dialog(page).getByRole('article').first().waitFor();
    expect(await dialog(page).getByRole('heading', { level: 2 }).textContent()).toBe(
      '1924: 12 acts',
    );
    expect(await dialog(page).getByRole('article').count()).toBe(12);
    expect(await dialog(page).locator('article:not(:has(table))').count()).toBe(0);
    expect(await dialog(page).textContent()).toContain(
      'Britain recognised the USSR de jure on 1 February 1924',
    );
  });

  it('the keyboard alone walks to 1924, opens it, and comes back to where it was', async () => {
    const page = await visit('/');
    await chart(page).focus();
    for (let year = 1917; year <= 1924; year += 1) await page.keyboard.press('ArrowRight');
    expect(await page.locator('.told').first().textContent()).toMatch(/^1924: 12 partners/);
    await page.keyboard.press('Enter');
    await dialog(page).getByRole('article').first().waitFor();
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    expect(await page.evaluate('document.activeElement.getAttribute("role")')).toBe('application');
    expect(new URL(page.url()).search).toBe('');
  });

  it('a part of a bar opens that region only', async () => {
    const page = await visit('/');
    await chart(page).focus();
    for (let year = 1917; year <= 1924; year += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowUp');
    const told = await page.locator('.told').first().textContent();
    const [, name = '', count = ''] = /^1924, (.*): (\d+)$/.exec(told ?? '') ?? [];
    await page.keyboard.press('Enter');
    await dialog(page).getByRole('article').first().waitFor();
    expect(await dialog(page).getByRole('heading', { level: 2 }).textContent()).toContain(
      `1924, ${name}`,
    );
    expect(await dialog(page).getByRole('article').count()).toBe(Number(count));
  });
});

describe('the address', () => {
  it('hiding Tuva moves chart, table, list and files together', async () => {
    const page = await visit('/');
    await showTable(page);
    const before = await readTable(page);
    const region = page.locator('details', { hasText: 'Central Asia' }).last();
    await region.locator('summary').click();
    await region.getByRole('button', { name: 'Hide Tuva' }).click();
    await page.waitForLoadState('networkidle');
    await page.getByRole('button', { name: 'Bring back Tuva' }).waitFor();
    expect(new URL(page.url()).search).toBe('?without=tuva');
    await settled(page);
    await expect
      .poll(async () => (before.get('1924') ?? 0) - ((await readTable(page)).get('1924') ?? 0))
      .toBe(1);
    await chart(page).focus();
    for (let year = 1917; year <= 1924; year += 1) await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => page.locator('.told').first().textContent())
      .toMatch(/^1924: 11 partners/);
    expect(await page.locator('.regions').textContent()).not.toContain('Tuva');
    expect(await page.locator('figure').nth(1).locator('tbody').textContent()).not.toContain(
      'Tuva',
    );
    const links = await Promise.all(
      (await page.locator('a[download]').all()).map((link) => link.getAttribute('href')),
    );
    expect(links.every((link) => link?.includes('without=tuva'))).toBe(true);
    await page.getByRole('button', { name: 'Bring back Tuva' }).click();
    await settled(page);
    await expect.poll(async () => (await readTable(page)).get('1924')).toBe(12);
  });

  it('a click on the key isolates a region, and another lets it go', async () => {
    const page = await visit('/');
    await page.getByRole('button', { name: 'Baltic', exact: true }).click();
    await settled(page);
    expect(new URL(page.url()).search).toBe('?regions=baltic');
    await showTable(page);
    const baltic = await readTable(page);
    expect([baltic.get('1920'), baltic.get('1924')]).toEqual([4, 0]);
    await page.getByRole('button', { name: 'Stop isolating Baltic' }).click();
    await settled(page);
    expect((await readTable(page)).get('1924')).toBe(12);
  });

  it('survives a reload, and the panel follows back and forward', async () => {
    const page = await visit('/?measure=acts&standing=de-facto');
    await clickYear(page, 1924);
    await dialog(page).waitFor();
    await page.goBack();
    await dialog(page).waitFor({ state: 'detached' });
    await page.goForward();
    await dialog(page).getByRole('article').first().waitFor();
    await page.reload({ waitUntil: 'networkidle' });
    await dialog(page).getByRole('article').first().waitFor();
    const query = new URL(page.url()).searchParams;
    expect([query.get('measure'), query.get('standing'), query.get('open')]).toEqual([
      'acts',
      'de-facto',
      '1924',
    ]);
  });

  it('names what it could not use and shows the rest', async () => {
    const page = await visit('/?measure=sideways&from=1920');
    const note = page.getByRole('alert');
    expect(await note.textContent()).toMatch(/measure=“sideways” cannot be used/);
    expect(await page.locator('figure').first().locator('h2').textContent()).toContain('1920');
  });

  it('an unknown polity is answered with the nearest names', async () => {
    const page = await visit('/?subject=estonai');
    expect(await page.getByRole('alert').first().textContent()).toMatch(/estonia/);
    await page
      .getByRole('button', { name: /Start again/ })
      .first()
      .click();
    await page.locator('[role=application]').first().waitFor();
    expect(new URL(page.url()).search).toBe('');
  });

  it('an empty answer says why and leads out', async () => {
    const page = await visit('/?from=1927&to=1930&regions=baltic');
    const exit = page.getByRole('button', { name: /All years \(\d+ partners?\)/ });
    await exit.click();
    await chart(page).waitFor();
    expect(new URL(page.url()).searchParams.get('regions')).toBe('baltic');
  });

  it('a page that does not exist helps on', async () => {
    open = await openPage(site, '/nowhere');
    expect(await open.page.textContent('body')).toMatch(/nothing at this address|no page/i);
  });
});

describe('choosing', () => {
  it('another polity is found by typing and chosen with Enter', async () => {
    const page = await visit('/?without=tuva');
    const picker = page.getByRole('combobox', { name: 'Recognition of' });
    await picker.fill('Eston');
    await page
      .getByRole('option', { name: /Estonia/ })
      .first()
      .waitFor();
    await picker.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Estonia' }).waitFor();
    expect(new URL(page.url()).search).toBe('?subject=estonia');
  });

  it('a failing service leaves the old picture, and trying again mends it', async () => {
    const page = await visit('/');
    await page.route('**/graphql**', (route) => route.abort());
    await page.getByLabel('Count', { exact: true }).selectOption('ACTS');
    const again = page.getByRole('button', { name: 'Try again' }).first();
    await again.waitFor();
    expect(await page.getByRole('alert').first().textContent()).toMatch(/could not be reached/);
    expect(await chart(page).isVisible()).toBe(true);
    await page.unroute('**/graphql**');
    await again.click();
    await page.getByRole('heading', { name: /^Every recognition/ }).waitFor();
  });

  it('acts without a source are listed apart, and counted when asked', async () => {
    const page = await visit('/');
    const summary = page.locator('summary', { hasText: 'Not counted' });
    const wanted = Number(/\d+/.exec((await summary.textContent()) ?? '')?.[0]);
    await summary.click();
    const section = page.getByRole('region', { name: 'Not counted' });
    await section.locator('li').first().waitFor();
    expect(await section.locator('li').count()).toBe(wanted);
    await section.getByRole('button', { name: 'Count them too' }).click();
    await page.getByText('are counted too').waitFor();
    expect(new URL(page.url()).search).toBe('?unverified=yes');
  });

  it('the colours chosen stay for the next visit', async () => {
    const page = await visit('/');
    await page.getByRole('radio', { name: 'Dark' }).check();
    expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('dark');
    await page.goto(`${site.origin}/`, { waitUntil: 'networkidle' });
    expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('dark');
  });
});

/** Opens the further choices with the keyboard alone. */
async function openMore(page: Page): Promise<void> {
  await page.locator('summary', { hasText: 'More choices' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Regions as seen by').waitFor();
}

describe('the first picture', () => {
  it('is drawn from what came with the page', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/graphql'))
        asked.push(new URL(request.url()).searchParams.get('query') ?? '');
    });
    await page.goto(`${site.origin}/`, { waitUntil: 'networkidle' });
    await chart(page).waitFor();
    expect(asked.filter((query) => /query (Recognitions|Partners)/.test(query))).toEqual([]);
    await page.getByLabel('Count', { exact: true }).selectOption('ACTS');
    await page.getByRole('heading', { name: /^Every recognition/ }).waitFor();
    expect(asked.some((query) => query.includes('query Recognitions'))).toBe(true);
    await context.close();
  });
});

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
