/**
 * Changes filters in headless Chromium and times them until the frame with the new answer is painted,
 * over synthetic data with two hundred partners and years. Needs the built dashboard:
 * `npm run build && npm run bench:interaction`.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { openDatabase } from '../db/client.ts';
import { createServer } from '../server/server.ts';
import { readSettings } from '../server/settings.ts';
import type { Change, Interaction, Seen } from './interactions.ts';
import { describeMachine, reportInteractions } from './report.ts';
import { politySlug, SEED } from './synthetic/world.ts';
import { writeDatabase } from './synthetic/write-database.ts';

const DATABASE = fileURLToPath(new URL('../build/bench/acts-100000.sqlite', import.meta.url));
const DASHBOARD = fileURLToPath(new URL('../build/dashboard', import.meta.url));
const IN_PAGE = fileURLToPath(new URL('interaction-page.js', import.meta.url));
const ACTS = 100_000;
const REPETITIONS = 7;

/** A page, and what is changed on it one after the other. */
interface Walk {
  address: string;
  changes: Change[];
}

const subject = politySlug(1);

const WALKS: readonly Walk[] = [
  {
    address: `/?subject=${subject}&from=1816&to=2015&by=region`,
    changes: [
      { title: 'Recognitions: a region isolated', press: 'button[aria-pressed=false]' },
      { title: 'Recognitions: all regions again', press: 'button[aria-pressed=true]' },
      { title: 'Recognitions: another measure', choose: 'Count', option: 2 },
      { title: 'Recognitions: another standing', choose: 'Standing', option: 1 },
    ],
  },
  {
    address: `/timeline?subject=${subject}&from=1816&to=2015`,
    changes: [
      {
        title: 'Timeline: relations instead of standing',
        press: 'form input[type=radio]:not(:checked)',
      },
    ],
  },
  {
    address: '/matrix?rows=all',
    changes: [
      { title: 'Matrix: another standing', press: 'form fieldset input[type=radio]:not(:checked)' },
    ],
  },
];

async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return 1000 * (of('ScriptDuration') + of('LayoutDuration') + of('RecalcStyleDuration'));
}

async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(300);
}

async function walk(
  browser: Browser,
  origin: string,
  { address, changes }: Walk,
  into: Map<string, Interaction>,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    bypassCSP: true,
  });
  const page = await context.newPage();
  await page.addInitScript({ path: IN_PAGE });
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(origin + address);
  await settle(page);
  for (const change of changes) {
    const before = await workOf(session);
    const seen = await page.evaluate<Seen>(`bench.change(${JSON.stringify(change)})`);
    const work = (await workOf(session)) - before;
    const figures = into.get(change.title) ?? {
      title: change.title,
      painted: [],
      script: [],
      floor: [],
    };
    into.set(change.title, figures);
    figures.painted.push(seen.painted);
    figures.script.push(work);
    figures.floor.push(
      await page.evaluate<number>(`bench.floor(${JSON.stringify(seen.requests)})`),
    );
  }
  await context.close();
}

if (!existsSync(DASHBOARD)) throw new Error('Build the dashboard first: npm run build');
writeDatabase({ path: DATABASE, acts: ACTS, seed: SEED });
const settings = readSettings({
  LOG_LEVEL: 'silent',
  CACHE_MEGABYTES: '0',
  LIMIT_COST: '1000000',
  LIMIT_TIME: '60000',
  RATE_POINTS: '1000000000',
});
const app = await createServer({ db: openDatabase(DATABASE), settings });
const origin = await app.listen({ host: '127.0.0.1', port: 0 });
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const interactions = new Map<string, Interaction>();
try {
  for (let repetition = 0; repetition <= REPETITIONS; repetition += 1) {
    // The first time warms up.
    const into = repetition === 0 ? new Map<string, Interaction>() : interactions;
    for (const one of WALKS) await walk(browser, origin, one, into);
    console.error(`Repetition ${String(repetition)} of ${String(REPETITIONS)}.`);
  }
} finally {
  await browser.close();
  await app.close();
}
console.log(`${describeMachine()}\n\n${reportInteractions([...interactions.values()])}`);
