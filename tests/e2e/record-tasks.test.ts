import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BRITAIN } from './addresses.ts';
import type { OpenPage, Site } from './browser.ts';
import { openPage, openSite } from './browser.ts';

let site: Site;
let open: OpenPage | undefined;

beforeAll(async () => {
  site = await openSite({ CORRECTIONS: 'mailto:corrections@chancery.example' });
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

/** Moves the focus forward until it is on something of this name, as a reader without a mouse would. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press('Tab');
    const told = await page.evaluate<string>(
      "(document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent).trim()",
    );
    if (typeof name === 'string' ? told === name : name.test(told)) return;
  }
  throw new Error(`No stop of ${page.url()} is called ${String(name)}.`);
}

describe('sources that disagree', () => {
  it('stand side by side, and another source set recomputes the chart, which says so', async () => {
    const page = await visit(BRITAIN);
    expect(await page.getByText('differs from the reading').count()).toBeGreaterThan(1);
    expect(await page.getByText('Why the editors read it so').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Starikov, 2025', exact: true }).click();
    await page.getByRole('link', { name: 'See the chart as this source tells it' }).click();
    await page.waitForURL('**/?sources=*');
    await page
      .getByText(/as told by/i)
      .first()
      .waitFor();
  });

  it('are reached with the keyboard alone', async () => {
    const page = await visit(BRITAIN);
    await tabTo(page, 'Starikov, 2025');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /Starikov/ }).waitFor();
    await tabTo(page, 'See the chart as this source tells it');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/?sources=*');
  });
});

describe('states that ended', () => {
  it.each([
    ['hejaz', '19 December 1925', 'SAU', 'was annexed by Hejaz and Nejd'],
    ['tuva', '11 October 1944', 'RUS', 'was annexed by the USSR'],
    ['rsfsr', '30 December 1922', 'RUS', 'is continued by the USSR'],
  ])('%s has its end, its codes and what followed', async (slug, end, code, after) => {
    const page = await visit(`/polities/${slug}`);
    const text = (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
    expect(text).toContain(end);
    expect(text).toContain(code);
    expect(text).toContain(after);
    expect(await page.getByRole('region', { name: 'Table of other names' }).count()).toBe(1);
    await page.getByRole('link', { name: 'Who recognised it, year by year' }).click();
    await page.waitForURL(`**/?subject=${slug}`);
  });

  it('lead from one to the next, with the keyboard alone', async () => {
    const page = await visit('/polities/rsfsr');
    await tabTo(page, 'is continued by the USSR');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'USSR' }).waitFor();
  });
});

describe('the narrative', () => {
  it('shows each verdict alone, and leads to the acts and sources behind it', async () => {
    const page = await visit('/narrative');
    const link = page.getByRole('link', { name: /^Disputed \d+$/ });
    const promised = Number(/\d+/.exec(await link.innerText())?.[0]);
    await link.click();
    await page.waitForURL('**/narrative?verdict=disputed');
    expect(await page.locator('main article').count()).toBe(promised);
    expect(await page.locator('main').innerText()).toContain('Afghanistan');
    await page.locator('main article dd a').first().click();
    await page.waitForURL('**/acts/*');
  });

  it('is read with the keyboard alone', async () => {
    const page = await visit('/narrative');
    await tabTo(page, /^Omission\s+3$/);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/narrative?verdict=omission');
    expect(await page.locator('main article').count()).toBe(3);
  });

  it('opens at the sentence that a link names', async () => {
    const page = await visit('/narrative#sentence-12');
    const sentence = page.locator('#sentence-12');
    expect((await sentence.boundingBox())?.y).toBeLessThan(400);
  });
});

describe('the list of records', () => {
  it('is narrowed to a source found by name, and leads to its query', async () => {
    const page = await visit('/records');
    await page.getByRole('combobox', { name: 'Supported by a source' }).fill('Russian Recognition');
    await page.getByRole('option', { name: /Problem of Russian Recognition/ }).click();
    await page.waitForURL('**/records?sources=cq-1924');
    await page.getByRole('button', { name: /^Stop asking for The Problem of Russian/ }).waitFor();
    await page.getByText('15 acts').first().waitFor();
    await page.getByRole('link', { name: 'The query behind this list' }).click();
    await page.waitForURL('**/query#q=*');
    await page
      .getByText(/15 rows/)
      .first()
      .waitFor();
  });

  it('is what is printed, and its file has the same rows', async () => {
    const page = await visit('/records?q=rapallo');
    const rows = await page.locator('tbody tr').count();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('tbody tr:visible').count()).toBe(rows);
    const csv = await page.request.get(`${site.origin}/records.csv?q=rapallo`);
    expect((await csv.text()).trimEnd().split('\n')).toHaveLength(rows + 1);
  });
});

describe('a correction', () => {
  it('is reported by mail, with the record named', async () => {
    const page = await visit(BRITAIN);
    const href = await page.getByRole('link', { name: 'Report a correction' }).getAttribute('href');
    expect(href).toMatch(/^mailto:corrections@chancery\.example\?subject=Correction%3A%20Britain/);
    expect(decodeURIComponent(href ?? '')).toContain(BRITAIN);
  });
});

describe('names of polities', () => {
  it('are shown in Russian and German where they are known, and marked as such', async () => {
    const page = await visit(BRITAIN);
    await page.getByRole('link', { name: 'Русский' }).click();
    await page.waitForURL('**?lang=ru');
    const target = page.locator('main dd a[lang=ru]', { hasText: /СССР|Советский Союз/ });
    await target.click();
    // The language stays from page to page.
    await page.waitForURL('**/polities/ussr?lang=ru');
    expect(await page.locator('h1').getAttribute('lang')).toBe('ru');
    expect(await page.evaluate('document.documentElement.lang')).toBe('en-GB');
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await page.getByRole('heading', { level: 1, name: /Sowjetunion|UdSSR/ }).waitFor();
  });

  it('are shown in the list too', async () => {
    const page = await visit('/records?subject=ussr&lang=de');
    await page.locator('tbody a[lang=de]').first().waitFor();
    expect(await page.locator('tbody a[lang=de]').count()).toBeGreaterThan(50);
  });
});

describe('without scripts', () => {
  it.each([
    ['/compare?subject=ussr&subject=china', 'table, img, a[href^="/charts/compare.csv"]'],
    ['/records?q=rapallo', 'table, a[href^="/records.csv"]'],
    [BRITAIN, 'table, a[href="/sources/cq-1924"]'],
    ['/narrative', 'blockquote, a[href^="/acts/"]'],
  ])('%s can be read and followed', async (address, wanted) => {
    const page = await visit(address, { javaScriptEnabled: false });
    for (const selector of wanted.split(', ')) {
      expect(await page.locator(selector).first().isVisible(), selector).toBe(true);
    }
    await page.getByRole('link', { name: 'Timeline', exact: true }).click();
    await page.waitForURL('**/timeline');
    expect(await page.locator('h1').innerText()).not.toBe('Chancery');
    const drawn =
      'document.querySelector("img").complete && document.querySelector("img").naturalWidth > 0';
    await expect.poll(() => page.evaluate(drawn)).toBe(true);
  });
});
