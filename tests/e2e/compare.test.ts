import { AxeBuilder } from '@axe-core/playwright';
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
const query = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

describe('the comparison', () => {
  it('starts with two paths from their founding, and says so in the address', async () => {
    const page = await visit('/compare');
    expect(query(page).getAll('subject')).toEqual(['ussr', 'china']);
    expect(await chart(page).getAttribute('aria-label')).toContain('At the end: ');
    expect(open?.faults).toEqual([]);
    expect(open?.strangers).toEqual([]);
  });

  it('takes another polity by name and lets go of one', async () => {
    const page = await visit('/compare?subject=ussr&subject=china&measure=cumulative');
    await page.getByRole('combobox', { name: 'Add a polity' }).fill('Eston');
    await page.getByRole('listbox').getByRole('option').first().click();
    await page.getByRole('button', { name: 'Take away Estonia' }).waitFor();
    expect(query(page).getAll('subject')).toEqual(['ussr', 'china', 'estonia']);
    await page.getByRole('button', { name: 'Take away China' }).click();
    expect(query(page).getAll('subject')).toEqual(['ussr', 'estonia']);
  });

  it('sets one polity beside what a source tells of it', async () => {
    const page = await visit('/compare?subject=ussr&subject=ussr@early-soviet-foreign-policy');
    const label = await chart(page).getAttribute('aria-label');
    expect(label).toContain('as told by Early Soviet Foreign Policy');
    await page.getByRole('button', { name: 'Show as table' }).click();
    expect(await page.locator('table thead').first().innerText()).toContain('as told by');
  });

  it('leads by keyboard from a point to the acts behind it', async () => {
    const page = await visit('/compare?subject=ussr&subject=china&to=1946&from=1924');
    await chart(page).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('[aria-live=polite]').first().innerText()).toContain('12 partners');
    await page.keyboard.press('Enter');
    await dialog(page).getByRole('article').first().waitFor();
    expect(await dialog(page).getByRole('article').count()).toBe(12);
    expect(query(page).get('open')).toBe('1924,ussr');
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    expect(query(page).get('open')).toBeNull();
  });
});

describe('with the keyboard alone', () => {
  it('a polity is added, aligned by the calendar and counted as a share', async () => {
    const page = await visit('/compare');
    const add = page.getByRole('combobox', { name: 'Add a polity' });
    await add.fill('Eston');
    await page
      .getByRole('option', { name: /^Estonia/ })
      .first()
      .waitFor();
    await add.press('Enter');
    await page.getByRole('button', { name: 'Take away Estonia' }).waitFor();
    await page.getByRole('radio', { name: 'Founding' }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.locator('summary', { hasText: 'More choices' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: 'Share of states alive' }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('radio', { name: 'One plot' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL('**layout=multiples**');
    expect(page.url()).toMatch(/subject=estonia.*measure=cumulative.*share=yes/);
    expect(query(page).get('align')).toBeNull();
    await page.locator('figure[aria-busy=true]').first().waitFor({ state: 'detached' });
    expect(await chart(page).getAttribute('aria-label')).toMatch(/Estonia \d+(\.\d)? %/);
    expect(open?.faults).toEqual([]);
  });

  it('a comparison without anything to show leads out', async () => {
    const page = await visit(
      '/compare?subject=ussr&subject=estonia&from=1927&to=1930&regions=baltic',
    );
    await page.getByRole('link', { name: 'All years' }).first().press('Enter');
    await chart(page).waitFor();
    expect(query(page).get('from')).toBeNull();
  });
});

describe('the timeline', () => {
  it('is sorted by name and grouped by region', async () => {
    const page = await visit('/timeline');
    await page.getByRole('button', { name: 'Show as table' }).click();
    const first = page.locator('tbody tr').first();
    expect(await first.innerText()).toContain('1918');
    await page.getByRole('radio', { name: 'Name' }).check({ force: true });
    expect(await first.innerText()).toMatch(/^Afghanistan/);
    await page.getByRole('radio', { name: 'Name' }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL('**order=region');
    await chart(page).focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.told').first().innerText()).toBe('Western Europe');
  });

  it('says that it does not follow a direction', async () => {
    const page = await visit('/timeline?direction=granted');
    expect(await page.getByRole('alert').innerText()).toContain(
      'direction=granted is not followed',
    );
  });

  it('opens the acts of a row and closes again', async () => {
    const page = await visit('/timeline?order=name&partners=united-kingdom');
    await chart(page).focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('[aria-live=polite]').first().innerText()).toContain(
      'Recognised de facto, 16 March 1921 – 1 February 1924',
    );
    await page.keyboard.press('Enter');
    await dialog(page).getByRole('article').first().waitFor();
    expect(await dialog(page).innerText()).toContain('1 February 1924');
    await page.goBack();
    await dialog(page).waitFor({ state: 'detached' });
    expect(open?.faults).toEqual([]);
  });
});

describe('the matrix', () => {
  it('is walked by keyboard and opens the acts of a cell', async () => {
    const page = await visit(
      '/matrix?subject=ussr&subject=estonia&partners=finland,united-kingdom',
    );
    const cells = page.getByRole('gridcell');
    expect(await cells.count()).toBe(4);
    await cells.first().focus();
    await page.keyboard.press('ArrowDown');
    const active = page.locator('[role=gridcell]:focus');
    expect(await active.getAttribute('aria-label')).toBe(
      'Britain, Soviet Russia & USSR: recognised 1 February 1924',
    );
    await page.keyboard.press('Enter');
    await dialog(page).getByRole('article').first().waitFor();
    expect(query(page).get('open')).toBe('cell,united-kingdom,ussr');
    expect(open?.faults).toEqual([]);
  });
});

it('a click on a cell of the matrix opens its acts', async () => {
  const page = await visit('/matrix?subject=ussr&subject=estonia&partners=finland,united-kingdom');
  await page.getByRole('gridcell', { name: /^Britain, Soviet/ }).click();
  await dialog(page).getByRole('article').first().waitFor();
  await page.getByRole('button', { name: 'Close' }).click();
  await dialog(page).waitFor({ state: 'detached' });
});

it.each(['compare', 'timeline', 'matrix'])('the files of /%s can be had', async (name) => {
  const page = await visit(`/${name}?from=1917&to=1930`);
  const hrefs = await page
    .locator(`a[href^="/charts/${name}."]`)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const format of ['svg', 'png', 'csv']) {
    const address =
      hrefs.find((href) => href.includes(`.${format}?`)) ?? `/charts/${name}.${format}`;
    const response = await page.request.get(`${site.origin}${address}`);
    expect([format, response.status()]).toEqual([format, 200]);
  }
});

it.each([
  ['/compare', 360, 'light'],
  ['/compare?subject=ussr&subject=china&layout=multiples', 1280, 'dark'],
  ['/timeline?order=region&regions=western-europe,baltic', 1280, 'light'],
  ['/timeline?regions=western-europe,baltic', 360, 'dark'],
  ['/matrix?regions=western-europe', 360, 'dark'],
  ['/matrix?regions=western-europe', 1280, 'light'],
] as const)(
  '%s at %i pixels in %s has nothing that axe objects to, and does not overflow',
  async (address, width, colorScheme) => {
    open = await openPage(site, address, { viewport: { width, height: 900 }, colorScheme });
    const { violations } = await new AxeBuilder({ page: open.page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    const over = await open.page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(over).toBeLessThanOrEqual(0);
  },
);
