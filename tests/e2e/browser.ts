import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { buildDatabase } from '../../db/build.ts';
import { openDatabase } from '../../db/client.ts';
import { createServer } from '../../server/server.ts';
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
}

/** The project's own data. */
export const DATA = fileURLToPath(new URL('../../db/data', import.meta.url));

/** Builds database and dashboard into a temporary folder, serves them, starts a browser. */
export async function openSite(dataDir = DATA): Promise<Site> {
  const folder = temporaryFolder();
  const database = join(folder, 'chancery.sqlite');
  const dashboard = join(folder, 'dashboard');
  buildDatabase({ dataDir, out: database });
  await build({
    configFile: fileURLToPath(new URL('../../dashboard/vite.config.ts', import.meta.url)),
    build: { outDir: dashboard },
    logLevel: 'warn',
  });
  const db = openDatabase(database);
  const settings = readSettings({ PORT: '0', LOG_LEVEL: 'silent' });
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

/** Opens an address of the site in a fresh context and waits until nothing more is loading. */
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
  const faults: string[] = [];
  const strangers: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('requestfailed', (request) => {
    // A question that a newer one overtook is dropped on purpose.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(request.url());
  });
  page.on('request', (request) => {
    const { host, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && host !== new URL(site.origin).host) strangers.push(host);
  });
  await page.goto(`${site.origin}${address}`, { waitUntil: 'networkidle' });
  return { page, faults, strangers };
}
