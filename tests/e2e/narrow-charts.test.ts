import type { BrowserContextOptions, Page } from 'playwright-core';
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

const NARROW = { viewport: { width: 360, height: 780 } };

async function visit(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  open = await openPage(site, address, options);
  return open.page;
}

/** How wide the chart is, how wide its place, and how far it has been moved. */
async function measure(page: Page): Promise<{ chart: number; place: number; moved: number }> {
  return page
    .locator('[role=application]')
    .first()
    .evaluate((chart) => {
      const place = chart.parentElement;
      return {
        chart: chart.clientWidth,
        place: place?.clientWidth ?? 0,
        moved: Math.round(place?.scrollLeft ?? 0),
      };
    });
}

const spill = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth - window.innerWidth');

describe('a map of the world on a narrow screen', () => {
  it('opens enlarged on Europe, and shows the whole world when asked to', async () => {
    const page = await visit('/map', NARROW);
    const large = await measure(page);
    expect(large.chart).toBeGreaterThan(800);
    expect(large.moved).toBeGreaterThan(150);
    expect(await spill(page)).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Fit the whole world into the page' }).click();
    await page.getByRole('button', { name: 'Enlarge the map and move it sideways' }).waitFor();
    const small = await measure(page);
    expect(small.chart).toBe(small.place);
    expect(open?.faults).toEqual([]);
  });

  it('follows the keyboard from state to state', async () => {
    const page = await visit('/map', NARROW);
    await page.locator('[role=application]').focus();
    const seen = new Set<number>();
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('ArrowDown');
      seen.add((await measure(page)).moved);
    }
    expect(seen.size).toBeGreaterThan(3);
  });
});

describe('bars of many polities side by side', () => {
  it('are wide enough to be told apart and scroll in their place', async () => {
    const page = await visit(
      '/?subject=ussr&subject=china&subject=estonia&subject=latvia&subject=palestine&from=1917&to=1991',
    );
    const { chart, place } = await measure(page);
    expect(chart).toBeGreaterThanOrEqual(75 * 5 * 3);
    expect(place).toBeLessThan(chart);
    expect(await spill(page)).toBeLessThanOrEqual(0);
  });

  it('fill the place where there are few', async () => {
    const page = await visit('/?subject=ussr&subject=china&from=1917&to=1946');
    const { chart, place } = await measure(page);
    expect(chart).toBe(place);
  });
});
