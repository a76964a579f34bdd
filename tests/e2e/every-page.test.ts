import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ALL_PAGES, MISSING_PAGES } from './addresses.ts';
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

/** By how many pixels the page is wider than its window. */
const OVERHANG = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

describe.each(ALL_PAGES)('%s', (address) => {
  it('asks no other host, breaks no policy, and leaves the console empty', async () => {
    open = await openPage(site, address);
    expect(open.faults).toEqual([]);
    expect(open.strangers).toEqual([]);
  });

  it('never scrolls sideways, from phone to wall', async () => {
    open = await openPage(site, address, { viewport: { width: 320, height: 900 } });
    const { page } = open;
    const wide: Record<number, number> = {};
    for (const width of [320, 360, 480, 768, 1024, 1280, 1920, 2560]) {
      await page.setViewportSize({ width, height: 900 });
      await open.settled();
      // Charts follow a little later.
      const fits = page.waitForFunction(OVERHANG + ' <= 0', undefined, { timeout: 3000 });
      const over = await fits.then(
        () => 0,
        () => page.evaluate<number>(OVERHANG),
      );
      if (over > 0) wide[width] = over;
    }
    expect(wide).toEqual({});
  });
});

it.each(MISSING_PAGES)('%s says that it leads nowhere, and helps on', async (address) => {
  open = await openPage(site, address);
  expect(open.faults).toEqual([expect.stringContaining('status of 404')]);
  expect(await open.page.getByRole('heading', { level: 1 }).innerText()).toMatch(
    /^There is no (page|polity) at this address$/,
  );
  expect(await open.page.locator('main ul a').count()).toBeGreaterThan(0);
});

it('every page has a title and a description of its own', async () => {
  const titles = new Map<string, string>();
  const descriptions = new Map<string, string>();
  for (const address of ALL_PAGES.filter((page) => !/embed|open=|&/.test(page))) {
    open = await openPage(site, address);
    const { page } = open;
    titles.set(await page.title(), address);
    const read = (query: string) =>
      page.evaluate<string[]>(
        `[...document.head.querySelectorAll('${query}')].map((node) => node.content ?? node.href)`,
      );
    const [description = '', ...others] = await read('meta[name=description]');
    expect(others, address).toEqual([]);
    descriptions.set(description, address);
    expect(await read('link[rel=canonical]'), address).toEqual([
      expect.stringContaining(address.split('?')[0] ?? ''),
    ]);
    await page.context().close();
  }
  const pages = ALL_PAGES.filter((page) => !/embed|open=|&/.test(page)).length;
  expect([titles.size, descriptions.size]).toEqual([pages, pages]);
});
