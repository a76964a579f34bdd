import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BRITAIN } from './addresses.ts';
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

const status = (page: Page) => page.getByRole('region', { name: 'List' }).getByRole('status');

/** How many acts the list says it holds. */
async function readTotal(page: Page): Promise<number> {
  const told = status(page).filter({ hasText: /act/ }).first();
  await told.waitFor();
  await page.waitForFunction("!document.querySelector('section[aria-busy=true]')");
  const text = (await told.textContent()) ?? '';
  return Number(/^\s*([\d,]+) act/.exec(text)?.[1]?.replace(',', ''));
}

describe('/records', () => {
  it('a facet finds as many acts as it promises, and the file has the same', async () => {
    const page = await visit('/records');
    const refused = page.locator('label', { hasText: 'Recognition refused' });
    const promised = Number(/\d+/.exec((await refused.textContent()) ?? '')?.[0]);
    await refused.click();
    await page.waitForURL('**/records?kinds=recognition-refused');
    expect(await readTotal(page)).toBe(promised);
    const href = await page.getByRole('link', { name: 'CSV of this list' }).getAttribute('href');
    const csv = await page.request.get(`${site.origin}${href ?? ''}`);
    expect((await csv.text()).trimEnd().split('\n')).toHaveLength(promised + 1);
  });

  it('words typed find acts; a reload keeps them, and an act leads to its page and back', async () => {
    const page = await visit('/records');
    await page.getByRole('searchbox').fill('rapallo');
    await page.waitForURL('**/records?q=rapallo');
    const total = await readTotal(page);
    await page.reload({ waitUntil: 'networkidle' });
    expect(await readTotal(page)).toBe(total);
    await page.getByRole('link', { name: /recognise each other at Rapallo/ }).click();
    await page.getByRole('heading', { level: 1, name: /Rapallo/ }).waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
    expect(await page.title()).toMatch(/Rapallo – Chancery$/);
    await page.goBack();
    expect(await readTotal(page)).toBe(total);
  });

  it('pages keep their place in the address', async () => {
    const page = await visit('/records');
    const first = await page.locator('tbody tr').first().textContent();
    await page.getByRole('link', { name: 'Next page' }).click();
    await page.waitForURL('**/records?after=*');
    await page.waitForFunction("!document.querySelector('section[aria-busy=true]')");
    const second = await page.locator('tbody tr').first().textContent();
    expect(second).not.toBe(first);
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.locator('tbody tr').first().textContent()).toBe(second);
    await page.getByRole('link', { name: 'Previous page' }).click();
    await page.waitForURL('**/records?before=*');
    await page.waitForFunction("!document.querySelector('section[aria-busy=true]')");
    expect(await page.locator('tbody tr').first().textContent()).toBe(first);
  });

  it('columns and order are chosen, by keyboard alone', async () => {
    const page = await visit('/records');
    await page.getByText('Columns', { exact: true }).press('Enter');
    await page.getByRole('checkbox', { name: 'Treaty', exact: true }).press('Space');
    await page.getByRole('columnheader', { name: 'Treaty' }).waitFor();
    await page.getByRole('button', { name: 'Date' }).press('Enter');
    await page.waitForURL('**sort=date-desc&columns=date,act,actor,target,kind,treaty,confidence');
    // The head tells the order of the rows below it, which follow the address.
    await page.locator('th[aria-sort=descending]').waitFor();
  });

  it('an empty list names the condition to let go, with what that finds', async () => {
    const page = await visit('/records?subject=ussr&from=1924&to=1924&regions=oceania');
    const exit = page.getByRole('button', { name: /All regions \(\d+ acts?\)/ });
    const promised = Number(/\d+/.exec((await exit.textContent()) ?? '')?.[0]);
    await exit.click();
    await page.locator('tbody tr').first().waitFor();
    expect(await readTotal(page)).toBe(promised);
  });

  it('a subject is its whole line, as on the charts', async () => {
    const page = await visit('/records?subject=ussr');
    const merged = await readTotal(page);
    await page.goto(`${site.origin}/records?subject=ussr&merge=no`, { waitUntil: 'networkidle' });
    expect(await readTotal(page)).toBeLessThan(merged);
  });

  it('what the address gets wrong is named', async () => {
    const page = await visit('/records?kinds=sideways');
    expect(await page.getByRole('alert').textContent()).toMatch(/kinds=“sideways”/);
  });

  it('rows become cards on a phone', async () => {
    open = await openPage(site, '/records', { viewport: { width: 360, height: 800 } });
    expect(await open.page.locator('table').count()).toBe(0);
    expect(await open.page.locator('.cards > li').count()).toBe(50);
  });
});

describe('a record', () => {
  it('an act shows its sentence, its sources side by side, and what else the two did', async () => {
    const page = await visit(BRITAIN);
    const text = (await page.locator('main').textContent()) ?? '';
    expect(text).toContain('Britain recognised the USSR de jure on 1 February 1924.');
    expect(text).toContain('Starikov');
    expect(text).toContain('differs from the reading');
    expect(await page.locator('main strong[aria-current=true]').textContent()).toMatch(
      /Soviet Union/,
    );
    await page
      .getByRole('link', { name: /Problem of Russian Recognition/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /Problem of Russian/ }).waitFor();
    await page.getByRole('link', { name: 'See the chart as this source tells it' }).click();
    await page.waitForURL('**/?sources=cq-1924');
  });

  it('a polity leads to its acts page by page', async () => {
    const page = await visit('/polities/ussr');
    await page.getByRole('link', { name: 'Next page' }).click();
    await page.waitForURL('**/polities/ussr?after=*');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('USSR');
  });

  it('one that does not exist is answered with 404 and what may have been meant', async () => {
    const page = await visit('/treaties/brest-litowsk');
    await page.getByRole('link', { name: 'Treaty of Brest-Litovsk', exact: true }).waitFor();
    const answer = await page.request.get(`${site.origin}/treaties/brest-litowsk`);
    expect(answer.status()).toBe(404);
  });

  it('is reached from the evidence of a chart', async () => {
    const page = await visit('/?open=1924');
    const act = page.getByRole('dialog').getByRole('article').first().locator('h3 a');
    const address = (await act.getAttribute('href')) ?? '';
    await act.click();
    await page.waitForURL(`**${address}`);
    await page.getByRole('heading', { level: 1, name: 'Britain' }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});
