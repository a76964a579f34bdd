/**
 * Draws charts by the service and photographs the same charts with headless Chromium, and writes time
 * and memory of both to bench/rendering.md. Needs the built dashboard:
 * `npm run build && npx tsx bench/rendering.ts`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { buildDatabase } from '../db/build.ts';
import { openDatabase } from '../db/client.ts';
import { createServer } from '../server/server.ts';
import { DEFAULT_DATABASE, readSettings } from '../server/settings.ts';

const CHARTS = ['recognitions', 'partners', 'compare', 'timeline', 'map', 'matrix'] as const;
const FORMATS = ['svg', 'png', 'pdf'] as const;
const WARM = 3;
const EACH = 9;
const ROW = 100;

const MEBIBYTE = 1024 * 1024;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

/** Draws a file that was never drawn before, with everything that a request takes. */
async function draw(app: FastifyInstance, file: string, name: string): Promise<void> {
  const { statusCode, body } = await app.inject(`/charts/${file}?title=${name}`);
  if (statusCode !== 200) throw new Error(body);
}

async function timeFiles(app: FastifyInstance): Promise<Map<string, number>> {
  const figures = new Map<string, number>();
  for (const chart of CHARTS) {
    for (const format of FORMATS) {
      const file = `${chart}.${format}`;
      const times: number[] = [];
      for (let at = 0; at < WARM + EACH; at += 1) {
        times.push(await time(() => draw(app, file, `Number+${String(at)}`)));
      }
      figures.set(file, median(times.slice(WARM)));
    }
  }
  return figures;
}

/** Memory of the process in MiB before, most during and after a row of drawings. */
async function watchMemory(app: FastifyInstance): Promise<[number, number, number]> {
  const now = (): number => process.memoryUsage.rss() / MEBIBYTE;
  const before = now();
  let most = before;
  for (let at = 0; at < ROW; at += 1) {
    await draw(app, 'recognitions.png', `Row+${String(at)}`);
    most = Math.max(most, now());
  }
  return [before, most, now()];
}

async function timeScreenshots(browser: Browser, origin: string): Promise<Map<string, number>> {
  const figures = new Map<string, number>();
  for (const chart of CHARTS) {
    const times: number[] = [];
    for (let at = 0; at < 2 + EACH; at += 1) {
      const page = await browser.newPage({
        viewport: { width: 860, height: 600 },
        deviceScaleFactor: 2,
        reducedMotion: 'reduce',
      });
      times.push(
        await time(async () => {
          await page.goto(`${origin}/embed/${chart}`, { waitUntil: 'load' });

          await page.locator('main canvas:visible, main table:visible').first().waitFor();
          await page.screenshot({ fullPage: true });
        }),
      );
      await page.close();
    }
    figures.set(chart, median(times.slice(2)));
  }
  return figures;
}

/** Memory of a process and all it started in MiB, what they share counted once. */
function memoryOfTree(pid: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // It has ended meanwhile.
    }
  }
  const tree = new Set([pid]);
  for (let grown = true; grown;) {
    const found = [...parents].filter(([child, parent]) => tree.has(parent) && !tree.has(child));
    for (const [child] of found) tree.add(child);
    grown = found.length > 0;
  }
  let kilobytes = 0;
  for (const member of tree) {
    try {
      const text = readFileSync(`/proc/${String(member)}/smaps_rollup`, 'utf8');
      kilobytes += Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0);
    } catch {
      // It has ended meanwhile.
    }
  }
  return kilobytes / 1024;
}

/** The processes this one started directly, by their number. */
function children(): Set<number> {
  const text = readFileSync(`/proc/self/task/${String(process.pid)}/children`, 'utf8');
  return new Set(text.trim().split(/\s+/).filter(Boolean).map(Number));
}

const round = (value: number): string => String(Math.round(value));

buildDatabase({
  dataDir: fileURLToPath(new URL('../db/data', import.meta.url)),
  out: DEFAULT_DATABASE,
});
const settings = readSettings({ PORT: '0', LOG_LEVEL: 'silent' });
const app = await createServer({ db: openDatabase(DEFAULT_DATABASE), settings });
const origin = await app.listen({ port: 0, host: '127.0.0.1' });
const files = await timeFiles(app);
const [before, most, after] = await watchMemory(app);

const known = children();
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const started = [...children()].filter((pid) => !known.has(pid));
let browserMost = 0;
const watch = setInterval(() => {
  const now = started.reduce((sum, pid) => sum + memoryOfTree(pid), 0);
  browserMost = Math.max(browserMost, now);
}, 250);
const screenshots = await timeScreenshots(browser, origin);
clearInterval(watch);
await browser.close();
await app.close();

const rows = CHARTS.map((chart) => {
  const [svg, png, pdf] = FORMATS.map((format) => files.get(`${chart}.${format}`) ?? NaN);
  const shot = screenshots.get(chart) ?? NaN;
  const ratio = (shot / (png ?? NaN)).toFixed(1);
  return `| ${chart} | ${round(svg ?? NaN)} | ${round(png ?? NaN)} | ${round(pdf ?? NaN)} | ${round(shot)} | ${ratio} |`;
});
const report = `# Drawing charts

Medians of ${String(EACH)} files each, in milliseconds, none of them kept from before; PNG with 2 × 2 pixels, 860 wide. Beside
them a warm headless Chromium that opens the embedded chart in a new page and takes its picture. Node
${process.versions.node}, ${String(cpus().length)} processors. The machine was in other use: compare within a line.

| chart | SVG | PNG | PDF | Chromium | Chromium / PNG |
| --- | --: | --: | --: | --: | --: |
${rows.join('\n')}

Memory of the whole service, database and all: ${round(before)} MiB before ${String(ROW)} PNGs in a row, ${round(most)} MiB at most, ${round(after)} MiB
after them. Chromium and the processes it starts: ${round(browserMost)} MiB at most, beside the service.
`;
writeFileSync(new URL('./rendering.md', import.meta.url), report);
console.log(report);
