import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { OpenPage, Site } from './browser.ts';
import { openPage, openSite } from './browser.ts';
import { chart, clickYear, dialog, readTable, settled, showTable } from './front-page.ts';

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
    const exit = page.getByRole('listitem').filter({ hasText: /^All years \(\d+ partners?\)$/ });
    await exit.first().getByRole('link').click();
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
