import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { OpenPage, Site } from './browser.ts';
import { openPage, openSite } from './browser.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

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

async function visit(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  open = await openPage(site, address, options);
  return open.page;
}

const map = (page: Page) => page.locator('[role=application]').first();
const dialog = (page: Page) => page.getByRole('dialog');

describe('the map', () => {
  it('moves with the year, and the list and the file with it', async () => {
    const page = await visit('/map?asof=1923');
    const britain = page.getByRole('button', { name: 'Britain', exact: true });
    const group = page.locator('section details', { has: britain }).locator('summary');
    expect(await group.innerText()).toContain('de facto');
    await page.getByRole('button', { name: 'A year later' }).click();
    await page.waitForURL('**/map?asof=1924');
    expect(await group.innerText()).toContain('Recognised it de jure');
    expect(await page.getByRole('link', { name: 'SVG' }).first().getAttribute('href')).toContain(
      '/charts/map.svg?asof=1924',
    );
    expect(open?.faults).toEqual([]);
    expect(open?.strangers).toEqual([]);
  });

  it('is walked by keyboard from state to state, down to the acts', async () => {
    const page = await visit('/map?asof=1924');
    const told = page.locator('[aria-live=polite]').first();
    await map(page).focus();
    await page.keyboard.press('ArrowDown');
    expect(await told.innerText()).toContain('itself');
    await page.keyboard.press('ArrowDown');
    expect(await told.innerText()).toContain('recognised it de jure');
    await page.keyboard.press('Enter');
    await dialog(page).getByRole('article').first().waitFor();
    expect(page.url()).toContain('open=partner,');
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
  });

  it('moves by the arrow keys of its slider, and says whose recognition it shows', async () => {
    const page = await visit('/map?asof=1923');
    expect(await page.locator('.lead').innerText()).toContain('Recognition received');
    await page.getByRole('slider').focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL('**/map?asof=1924');
    await page.getByRole('heading', { name: /at the end of 1924/ }).waitFor();
  });

  it('opens the acts of a state that has no outline', async () => {
    const page = await visit('/map?asof=1930');
    await page.locator('.strip').getByRole('button', { name: 'Tuva' }).click();
    await dialog(page).getByRole('article').first().waitFor();
    expect(page.url()).toContain('open=partner,tuva');
  });

  it('plays the years and stops when asked', async () => {
    const page = await visit('/map?asof=1923', { reducedMotion: 'no-preference' });
    await page.getByRole('button', { name: 'Play the years' }).click();
    await page.waitForURL('**/map?asof=1925');
    await page.getByRole('button', { name: 'Pause' }).click();
    const stopped = page.url();
    await page.waitForTimeout(1000);
    expect(page.url()).toBe(stopped);
  });

  it('names states in the language asked for, marked as such', async () => {
    const page = await visit('/map?asof=1924&lang=de');
    expect(await page.locator('section button [lang=de]', { hasText: 'Finnland' }).count()).toBe(1);
    expect(await page.locator('html').getAttribute('lang')).toBe('en-GB');
  });
});

describe('the narrative', () => {
  it('stands sentence by sentence with verdicts, and narrows to one of them', async () => {
    const page = await visit('/narrative');
    expect(await page.locator('blockquote').count()).toBeGreaterThan(10);
    const all = await page.locator('main article').count();
    await page.getByRole('link', { name: /^Disputed/ }).click();
    await page.waitForURL('**/narrative?verdict=disputed');
    const some = await page.locator('main article').count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    expect(open?.faults).toEqual([]);
  });
});

describe('an address that leads nowhere', () => {
  it('names the nearest page and offers a search', async () => {
    const page = await visit('/naratives');
    await page.locator('main').getByRole('link', { name: 'Narrative', exact: true }).waitFor();
    await page.getByRole('searchbox').fill('Rapallo');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.waitForURL('**/records?q=Rapallo');
  });
});

it('without scripts the front page shows its numbers as tables', async () => {
  const page = await visit('/', { javaScriptEnabled: false });
  expect(await page.locator('table').count()).toBe(2);
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each([
    ['/map?asof=1924', 360],
    ['/map?asof=1927&area=europe', 1280],
    ['/narrative', 1280],
    ['/method', 360],
    ['/nowhere-at-all', 1280],
  ])('%s has no fault at %i pixels', async (address, width) => {
    const page = await visit(address, { colorScheme, viewport: { width, height: 900 } });
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    expect(
      violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((one) => one.target.join(' ')).join()}`,
      ),
    ).toEqual([]);
    const beyond = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(beyond).toBeLessThanOrEqual(0);
  });
});
