import { afterAll, beforeAll, expect, it } from 'vitest';
import { BRITAIN } from './addresses.ts';
import type { Site } from './browser.ts';
import { openSite } from './browser.ts';

/**
 * Most bytes a first visit may bring over the wire, fonts, data and head lines included: for the front
 * page what it promises, for the others little more than they have.
 */
const BUDGETS: Readonly<Record<string, number>> = {
  '/': 150_000,
  '/compare': 170_500,
  '/timeline': 168_000,
  '/map': 229_000,
  '/matrix': 123_500,
  '/records': 115_000,
  [BRITAIN]: 89_000,
  '/polities/ussr': 100_500,
  '/sources/cq-1924': 91_000,
  '/treaties/brest-litovsk': 84_500,
  '/narrative': 116_000,
  '/method': 101_500,
  '/query': 188_000,
  '/embed/recognitions': 154_500,
};

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

/** What a browser with nothing kept loads for an address, in bytes as sent. */
async function weigh(address: string): Promise<{ bytes: number; files: string[] }> {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const urls = new Map<string, string>();
  const sizes = new Map<string, number>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    urls.set(requestId, request.url);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sizes.set(requestId, encodedDataLength);
  });
  await page.goto(site.origin + address, { waitUntil: 'networkidle' });
  await context.close();
  const files = [...sizes]
    .sort(([, a], [, b]) => b - a)
    .map(([id, size]) => `${String(size)} ${new URL(urls.get(id) ?? '').pathname}`);
  return { bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0), files };
}

it.each(Object.entries(BUDGETS))('%s is loaded with at most %i bytes', async (address, most) => {
  const { bytes, files } = await weigh(address);
  expect(bytes, files.join('\n')).toBeLessThanOrEqual(most);
  // Nothing at all would be within any budget.
  expect(bytes).toBeGreaterThan(50_000);
});

it.each([
  ['/', 'OverviewPage'],
  ['/records', 'RecordsPage'],
  [BRITAIN, 'ActPage'],
  ['/query', 'QueryPage'],
  ['/embed/timeline', 'TimelinePage'],
])('%s names the scripts of its page in its head', async (address, script) => {
  const head = await (await fetch(site.origin + address)).text();
  expect(head).toMatch(new RegExp(`<link rel="modulepreload"[^>]*/assets/${script}-`));
  expect(head.match(/rel="modulepreload"[^>]*Page-/g)).toHaveLength(1);
});
