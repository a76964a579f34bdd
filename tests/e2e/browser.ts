import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core';
import { chromium } from 'playwright-core';
import { inject } from 'vitest';
import { buildDatabase } from '../../db/build.ts';
import { openDatabase } from '../../db/client.ts';
import { createServer } from '../../server/server.ts';
import type { Environment } from '../../server/settings.ts';
import { readSettings } from '../../server/settings.ts';
import { temporaryFolder } from '../helpers.ts';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/** The service over the project's own data or others, and a browser to look at it. */
export interface Site {
  /** Address without a slash at the end. */
  origin: string;
  browser: Browser;
  close: () => Promise<void>;
}

/** A page, with everything that went wrong while it was open. */
export interface OpenPage {
  page: Page;
  /** Console errors and warnings, uncaught errors, failed requests, refused by the policy. */
  faults: string[];
  /** Hosts other than the site's that were asked for something. */
  strangers: string[];
  /** Waits until the page has all that it asked for. */
  settled: () => Promise<void>;
}

/** The project's own data. */
export const DATA = fileURLToPath(new URL('../../db/data', import.meta.url));

/**
 * Serves what the run has built, with settings beside the tests' own, and starts a browser. Other
 * data than the project's are built into a database of their own.
 */
export async function openSite(environment: Environment = {}, dataDir = DATA): Promise<Site> {
  const { dashboard, ...built } = inject('site');
  const database = dataDir === DATA ? built.database : join(temporaryFolder(), 'other.sqlite');
  if (dataDir !== DATA) buildDatabase({ dataDir, out: database });
  const db = openDatabase(database);
  const settings = readSettings({ PORT: '0', LOG_LEVEL: 'silent', ...environment });
  const app = await createServer({ db, settings, dashboard });
  const origin = await app.listen({ port: 0, host: settings.host });
  const browser = await startBrowser();
  return {
    origin,
    browser,
    close: async () => {
      await browser.close();
      await app.close();
      db.$client.close();
    },
  };
}

/** Chromium: the one named in CHROMIUM, else the system's, else the one that npm brings. */
async function startBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM'];
  if (named) return chromium.launch({ executablePath: named, args: FLAGS });
  if (existsSync('/usr/bin/chromium')) {
    return chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
  }
  // Only under this name of its home does the package use the system libraries it brings along.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs20.x';
  const { default: brought } = await import('@sparticuz/chromium');
  return chromium.launch({
    executablePath: await brought.executablePath(),
    args: [...brought.args, ...FLAGS],
  });
}

/** Opens an address of the site in a fresh context and waits until the page has all it asked for. */
export async function openPage(
  site: Site,
  address: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await site.browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  page.waitForFunction = pollFromOutside(page);
  const faults: string[] = [];
  const strangers: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  const settled = watchRequests(page);
  page.on('requestfailed', (request) => {
    // A question that a newer one overtook is dropped on purpose.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(request.url());
  });
  page.on('request', (request) => {
    const { host, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && host !== new URL(site.origin).host) strangers.push(host);
  });
  await page.goto(`${site.origin}${address}`);
  await settled();
  return { page, faults, strangers, settled };
}

/**
 * Waits for an expression to hold by asking again and again from here: what Playwright would poll inside
 * the page is evaluated there from a string, which the pages' policy forbids.
 */
function pollFromOutside(page: Page): Page['waitForFunction'] {
  const poll = async (
    expression: string,
    _: unknown,
    { timeout = PATIENCE }: { timeout?: number } = {},
  ): Promise<void> => {
    const start = Date.now();
    // While a page gives way to another it answers nothing.
    while (!(await page.evaluate(expression).catch(() => false))) {
      if (Date.now() - start > timeout) throw new Error(`This has not come true: ${expression}`);
      await page.waitForTimeout(STEP);
    }
  };
  return poll as unknown as Page['waitForFunction'];
}

/** How long nothing may be under way until a page counts as settled, in milliseconds. */
const QUIET = 120;

/** Steps in which a page is asked whether it has settled, in milliseconds. */
const STEP = 30;

/** How long a page may take to settle, in milliseconds. */
const PATIENCE = 30_000;

/** Watches the requests of a page; gives a function that waits until they and the page have settled. */
function watchRequests(page: Page): () => Promise<void> {
  const under = new Set<Request>();
  let changed = Date.now();
  page.on('request', (request) => {
    under.add(request);
    changed = Date.now();
  });
  const end = (request: Request): void => {
    under.delete(request);
    changed = Date.now();
  };
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  return async () => {
    const start = Date.now();
    while (under.size > 0 || Date.now() - changed < QUIET || (await page.evaluate(IS_BUSY))) {
      if (Date.now() - start > PATIENCE) {
        const open = [...under].map((request) => request.url());
        throw new Error(
          `${page.url()} has not settled; it waits for ${open.join(', ') || 'a part'}.`,
        );
      }
      await page.waitForTimeout(STEP);
    }
  };
}

/** Whether a part of the page or a font is still on its way. */
const IS_BUSY = `document.fonts.status === 'loading' || document.querySelector('[aria-busy=true]') !== null`;
