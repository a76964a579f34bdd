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

describe('a chart without anything to show', () => {
  it.each([
    ['/?from=1925&to=1926&regions=oceania', 'All regions', '/?from=1925&to=1926', /partners?\)/],
    [
      '/timeline?regions=oceania&from=1917&to=1930',
      'All years',
      '/timeline?regions=oceania',
      /partners?\)/,
    ],
    [
      '/matrix?subject=ussr&subject=china&from=1800&to=1810',
      'All years',
      '/matrix?subject=ussr&subject=china',
      /recognitions\)/,
    ],
    [
      '/compare?subject=estonia&subject=latvia&regions=africa',
      'All regions',
      '/compare?subject=estonia&subject=latvia',
      /partners\)/,
    ],
    ['/map?asof=1917', 'Not as of 1917', '/map', /states\)/],
  ])('%s offers “%s” as a link that leads to more', async (address, label, to, number) => {
    const page = await visit(address);
    const note = page.locator('main').getByText('Something is found once you let go of');
    await note.first().waitFor();
    const way = page.getByRole('listitem').filter({ hasText: label }).first();
    expect(await way.innerText()).toMatch(number);
    await way.getByRole('link').click();
    await page.waitForURL((url) => decodeURIComponent(url.pathname + url.search).startsWith(to));
    await note.first().waitFor({ state: 'detached' });
    // Going back shows the empty chart again.
    await page.goBack();
    await note.first().waitFor();
    expect(open?.faults).toEqual([]);
  });
});

describe('the picker of sources', () => {
  it('finds a source that told nothing of the chart shown', async () => {
    const page = await visit('/timeline?subject=sahrawi-republic');
    await page.getByText('More choices').click();
    await page.getByRole('combobox', { name: 'Only as told by these sources' }).fill('hansard');
    await page
      .getByRole('option', { name: /Diplomatic Recognition/ })
      .first()
      .click();
    await page.waitForURL(/sources=/);
    // It is named, not spelled as in the address.
    await page
      .getByRole('button', { name: /^Stop relying on Russia .Diplomatic Recognition/ })
      .waitFor();
  });
});
