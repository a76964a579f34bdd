import { AxeBuilder } from '@axe-core/playwright';
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

async function visit(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  open = await openPage(site, address, options);
  return open.page;
}

const heading = (page: Page) => page.locator('main h1');

describe('names of polities', () => {
  it('change on the page shown and keep the view', async () => {
    const page = await visit('/?subject=china&by=kind');
    await page.getByRole('link', { name: 'Русский' }).click();
    await page.waitForURL('**/?subject=china&by=kind&lang=ru');
    await heading(page).getByText('Китай').waitFor();
    expect(await heading(page).locator('[lang=ru]').innerText()).toBe('Китай');
    expect(await page.locator('html').getAttribute('lang')).toBe('en-GB');
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/?subject=china&by=kind');
    await heading(page).getByText('China').waitFor();
    expect(open?.faults).toEqual([]);
  });

  it('stay in their language from page to page', async () => {
    const page = await visit('/?lang=de');
    expect(await heading(page).innerText()).toBe('Sowjetrussland & Sowjetunion');
    await page.getByRole('link', { name: 'Timeline', exact: true }).click();
    await page.waitForURL('**/timeline?lang=de');
    await page.getByRole('button', { name: 'Show as table' }).click();
    await page.locator('td [lang=de]', { hasText: 'Finnland' }).first().waitFor();
    await page.getByRole('link', { name: 'Matrix', exact: true }).click();
    await page.waitForURL('**/matrix?lang=de');
    await page.locator('th[scope=row] [lang=de]', { hasText: 'Lettland' }).waitFor();
    await page.getByRole('link', { name: 'Records', exact: true }).click();
    await page.waitForURL('**/records?lang=de');
  });

  it('are announced and told in the evidence by their names of the time', async () => {
    const page = await visit('/timeline?lang=de&order=name');
    await page.locator('[role=application]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.locator('.told [lang=de]', { hasText: 'Ägypten' }).waitFor();
    await page.goto(`${site.origin}/timeline?lang=de&open=partner,finland`);
    const panel = page.getByRole('dialog');
    await panel.getByRole('heading', { name: /^Finnland and Sowjetrussland/ }).waitFor();
    await panel.locator('h3 [lang=de]', { hasText: 'Finnland' }).first().waitFor();
  });

  it('are suggested by the pickers', async () => {
    const page = await visit('/?lang=de');
    await page.getByRole('combobox', { name: 'Recognition of' }).fill('estonia');
    await page.getByRole('option', { name: /Estland/ }).click();
    await page.waitForURL('**/?subject=estonia&lang=de');
    await heading(page).getByText('Estland').waitFor();
  });

  it('can be changed at the foot of a narrow page', async () => {
    const page = await visit('/', { viewport: { width: 360, height: 780 } });
    await page.getByRole('contentinfo').getByRole('link', { name: 'Deutsch' }).click();
    await heading(page).getByText('Sowjetunion').waitFor();
  });

  it.each(['/', '/compare', '/timeline', '/matrix', '/map'])(
    'leave nothing that axe finds fault with on %s',
    async (path) => {
      const page = await visit(`${path}?lang=ru`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
    },
  );
});
