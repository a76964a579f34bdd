import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ALL_PAGES, BRITAIN, MISSING_PAGES } from './addresses.ts';
import type { OpenPage, Site } from './browser.ts';
import { openPage, openSite } from './browser.ts';

/** What is built like those before it: the ninth row of a table, the fifth article. */
const REPEATED = [
  'tbody tr:nth-child(n + 9)',
  ':is(ol, ul):not([role=listbox]) > li:nth-child(n + 9)',
  'article ~ article ~ article ~ article ~ article',
];

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

async function visit(address: string): Promise<Page> {
  open = await openPage(site, address);
  if (address.includes('open=')) {
    await open.page.getByRole('dialog').getByRole('article').first().waitFor();
  }
  return open.page;
}

/** What axe finds on the page as it stands, in one line each. */
async function findViolations(page: Page, scheme: 'light' | 'dark'): Promise<string[]> {
  const axe = REPEATED.reduce(
    (builder, selector) => builder.exclude(selector),
    new AxeBuilder({ page }),
  );
  // Between themes only colours differ.
  const { violations } = await (
    scheme === 'light' ? axe.withTags(RULES) : axe.withRules(['color-contrast'])
  ).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`,
  );
}

it.each([...ALL_PAGES, ...MISSING_PAGES, '/?measure=sideways&without=tuva'])(
  '%s has no fault in both themes on phone, tablet and desk',
  async (address) => {
    const page = await visit(address);
    const found: Record<string, string[]> = {};
    for (const width of [1280, 768, 360]) {
      await page.setViewportSize({ width, height: 900 });
      for (const scheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: scheme });
        await open?.settled();
        // The colours of hundreds of cells change with the next frames.
        await page.waitForTimeout(150);
        const faults = await findViolations(page, scheme);
        if (faults.length > 0) found[`${scheme} at ${String(width)}`] = faults;
      }
    }
    expect(found).toEqual({});
  },
  120_000,
);

describe('with the keyboard', () => {
  it.each(['/', '/records', BRITAIN])('%s begins with a way past the navigation', async (from) => {
    const page = await visit(from);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the content' });
    expect(await page.evaluate('document.activeElement.textContent')).toBe(
      await skip.textContent(),
    );
    await page.waitForFunction('document.activeElement.getBoundingClientRect().top >= 0');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate("document.querySelector('main').contains(document.activeElement)"),
    ).toBe(true);
  });

  it.each(['/', '/compare', '/records', BRITAIN, '/narrative', '/method'])(
    'every stop of %s is seen, in the order of the page, and outlined',
    async (address) => {
      const page = await visit(address);
      const stops: { name: string; outlined: boolean; shown: boolean; after: boolean }[] = [];
      for (let step = 0; step < 45; step += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate('document.activeElement === document.body')) break;
        stops.push(await page.evaluate(DESCRIBE_STOP));
      }
      expect(stops.filter(({ outlined, shown }) => !outlined || !shown)).toEqual([]);
      expect(stops.filter(({ after }) => !after)).toEqual([]);
      expect(new Set(stops.map(({ name }) => name)).size).toBeGreaterThan(10);
    },
  );

  it('Escape closes what is open and goes back to where the reader was', async () => {
    const page = await visit('/');
    const chart = page.locator('[role=application]').first();
    await chart.focus();
    for (let year = 1917; year <= 1924; year += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate('document.activeElement.getAttribute("role")')).toBe('application');
  });

  it('the years can be moved with arrow keys', async () => {
    const page = await visit('/');
    await page.getByRole('slider', { name: 'From year, slider' }).press('ArrowRight');
    await page.waitForURL('**/?from=1918');
  });
});

/** The element in focus: its name, whether it is outlined and on the screen, and behind the last one. */
const DESCRIBE_STOP = `new Promise(requestAnimationFrame).then(() => {
  const stop = document.activeElement;
  const last = window.lastStop;
  window.lastStop = stop;
  const box = (stop.closest('label') ?? stop).getBoundingClientRect();
  const outlines = [stop, stop.nextElementSibling, stop.parentElement, stop.closest('label')]
    .filter((node) => node !== null)
    .map((node) => getComputedStyle(node));
  return {
    name: stop.tagName + ' ' + (stop.getAttribute('aria-label') ?? stop.textContent).trim().slice(0, 40),
    // The thumb of a slider is outlined, which no script can read.
    outlined: stop.type === 'range' || outlines.some(
      ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    ),
    shown: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    after:
      !last || last === stop || stop === document.body || !last.isConnected ||
      Boolean(last.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING),
  };
})`;

it('paper shows the tables and none of the controls', async () => {
  const page = await visit('/');
  await page.emulateMedia({ media: 'print' });
  await page.locator('table').first().waitFor();
  expect(await page.getByLabel('Count', { exact: true }).isVisible()).toBe(false);
});

it.each(['/records', BRITAIN, '/polities/ussr', '/narrative', '/method'])(
  'on paper, %s keeps its words and leaves the controls away',
  async (address) => {
    const page = await visit(address);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await page.getByRole('navigation', { name: 'Pages' }).isVisible()).toBe(false);
    // Heads of columns that sort are heads on paper too.
    const controls = page.locator('main :is(button, input, select):visible:not(th *)');
    expect(await controls.count()).toBe(0);
  },
);
