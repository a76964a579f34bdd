import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from './browser.ts';
import { openPage, openSite } from './browser.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

/** What axe finds on an address, in one line each. */
async function findViolations(
  address: string,
  width: number,
  colorScheme: 'light' | 'dark',
): Promise<string[]> {
  const { page } = await openPage(site, address, {
    viewport: { width, height: 900 },
    colorScheme,
  });
  if (address.includes('open=')) {
    await page.getByRole('dialog').getByRole('article').first().waitFor();
  }
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  await page.context().close();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  it.each([360, 1280])('the page has no fault at %i pixels', async (width) => {
    expect(await findViolations('/', width, scheme)).toEqual([]);
  });

  it('the evidence panel has no fault', async () => {
    expect(await findViolations('/?open=1924', 1280, scheme)).toEqual([]);
  });

  it('notes about the address have no fault', async () => {
    expect(await findViolations('/?measure=sideways&without=tuva', 360, scheme)).toEqual([]);
  });
});

it.each([320, 360, 768, 1280, 2560])('nothing sticks out sideways at %i pixels', async (width) => {
  const { page } = await openPage(site, '/?open=1924', { viewport: { width, height: 800 } });
  expect(
    await page.evaluate('document.documentElement.scrollWidth - innerWidth'),
  ).toBeLessThanOrEqual(0);
  await page.context().close();
});

it('paper shows the tables and none of the controls', async () => {
  const { page } = await openPage(site, '/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('table').first().isVisible()).toBe(true);
  expect(await page.getByLabel('Count', { exact: true }).isVisible()).toBe(false);
  await page.context().close();
});

it('the years can be moved with arrow keys', async () => {
  const { page } = await openPage(site, '/');
  await page.getByRole('slider', { name: 'From year, slider' }).press('ArrowRight');
  await page.waitForURL('**/?from=1918');
  await page.context().close();
});
