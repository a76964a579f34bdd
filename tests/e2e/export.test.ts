import { cpSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Download, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { checkData } from '../../db/checks/check-data.ts';
import { writeRelease } from '../../db/release-files.ts';
import { presentRelease } from '../../db/releases.ts';
import { temporaryFolder } from '../helpers.ts';
import type { OpenPage, Site } from './browser.ts';
import { DATA, openPage, openSite } from './browser.ts';

const OLDER = 'abcdefabcdef';
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let site: Site;
let open: OpenPage | undefined;
let changedTitle = '';

/** The project's data with an older release, in which two acts of the USSR were not as they are. */
function dataWithOlderRelease(): string {
  const folder = join(temporaryFolder(), 'data');
  cpSync(DATA, folder, { recursive: true });
  const { data } = checkData(folder);
  if (!data) throw new Error('The data cannot be read.');
  const { acts } = presentRelease(data, OLDER);
  const [changed, added] = acts.filter(({ target }) => target === 'ussr');
  if (!changed || !added) throw new Error('The data have too few acts.');
  changedTitle = changed.title;
  const older = acts
    .filter((act) => act !== added)
    .map((act) =>
      act === changed ? { ...act, reading: 'read otherwise', hash: '000000000000' } : act,
    );
  writeRelease(folder, { version: OLDER, released: '2020-01-01', acts: older });
  return folder;
}

beforeAll(async () => {
  site = await openSite({}, dataWithOlderRelease());
});

afterEach(async () => {
  await open?.page.context().close();
  open = undefined;
});

afterAll(async () => {
  await site.close();
});

async function visit(address: string): Promise<Page> {
  open = await openPage(site, address, {
    permissions: ['clipboard-read', 'clipboard-write'],
    acceptDownloads: true,
  });
  return open.page;
}

async function openDialogue(address: string): Promise<Page> {
  const page = await visit(address);
  await page
    .getByRole('button', { name: /Export, cite/ })
    .first()
    .click();
  await page.getByAltText('Preview of the chart as it will be printed').waitFor();
  return page;
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

async function readServed(address: string): Promise<Buffer> {
  const response = await fetch(`${site.origin}${address}`);
  return Buffer.from(await response.arrayBuffer());
}

const clipboard = (page: Page): Promise<string> =>
  page.evaluate<string>('navigator.clipboard.readText()');

describe('the export dialogue', () => {
  it('hands out the file that its preview shows, the same as a plain address', async () => {
    const page = await openDialogue('/?from=1920&to=1930');
    await page.getByRole('radio', { name: 'SVG' }).check();
    await page.getByLabel('Size').selectOption({ label: 'Slide, 16 : 9' });
    await page.getByLabel('Title', { exact: true }).fill('Ten years');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download SVG' }).click(),
    ]);
    const svg = await bytesOf(download);
    expect(svg.toString()).toContain('>Ten years</text>');
    const query = 'from=1920&to=1930&theme=light&title=Ten+years&preset=slide';
    expect(svg.equals(await readServed(`/charts/recognitions.svg?${query}`))).toBe(true);
    await page.getByText('Downloaded.').waitFor();
    expect(open?.faults).toEqual([]);
  });

  it('can be used with the keyboard alone, and gives the focus back', async () => {
    const page = await visit('/map');
    const button = page.getByRole('button', { name: /Export, cite/ });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByAltText('Preview of the chart').waitFor();
    await page.getByRole('radio', { name: 'PNG' }).focus();
    for (let at = 0; at < 3; at += 1) await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: 'Download CSV' }).focus();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.keyboard.press('Enter'),
    ]);
    expect((await bytesOf(download)).toString()).toMatch(/^year,state,/);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const focused = await page.evaluate<string>('document.activeElement.textContent');
    expect(focused).toContain('Export, cite');
  });

  it('copies link, command line, query, citation and picture', async () => {
    const page = await openDialogue('/timeline');
    const copy = async (name: string): Promise<string> => {
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByRole('button', { name: 'Copied' }).waitFor();
      const text = await clipboard(page);
      await page.getByRole('button', { name: 'Copied' }).waitFor({ state: 'detached' });
      return text;
    };
    expect(await copy('Link')).toMatch(/\/timeline\?v=[0-9a-f]{12}$/);
    expect(await copy('Command line')).toBe(
      'chancery chart timeline -o timeline.png --theme light',
    );
    expect(await copy('GraphQL query')).toMatch(/^query Timeline\b[\s\S]*# Variables/);
    expect(await copy('Citation')).toMatch(/^Chancery contributors\. “Relations of/);
    await page.getByRole('button', { name: 'Copy image' }).click();
    await page.getByText('The picture is in the clipboard.').waitFor();
    const types = await page.evaluate<string[]>(
      'navigator.clipboard.read().then(([item]) => item.types)',
    );
    expect(types).toContain('image/png');
  }, 60_000);

  it('leads through the pages of a picture', async () => {
    const page = await openDialogue('/timeline');
    await page.getByLabel('Size').selectOption({ label: 'Slide, 16 : 9' });
    await page.getByText('Page 1 of').waitFor();
    await page.getByRole('button', { name: 'Next page' }).click();
    await page.getByText('Page 2 of').waitFor();
    await page.getByText('--preset slide --page 2').waitFor();
    await page.getByRole('radio', { name: 'PDF' }).check();
    await page.getByText('the file holds all of them').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download PDF' }).click(),
    ]);
    const pages = (await bytesOf(download)).toString('latin1').match(/\/Type\s*\/Page\b/g);
    expect(pages?.length).toBeGreaterThan(1);
  });

  it('can be cancelled while it works', async () => {
    const page = await openDialogue('/');
    await page.route('**/charts/recognitions.png*', async () => new Promise(() => undefined));
    await page.getByRole('button', { name: 'Download PNG' }).click();
    await page.getByRole('progressbar', { name: 'Download' }).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Cancelled.').waitFor();
    expect(await page.getByRole('button', { name: 'Download PNG' }).isEnabled()).toBe(true);
  });

  it('has nothing that keeps readers out', async () => {
    const page = await openDialogue('/timeline');
    const { violations } = await new AxeBuilder({ page })
      .include('dialog')
      .withTags(RULES)
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});

describe('an embedded chart', () => {
  /** A page of another site around a snippet. */
  async function serveAround(html: string): Promise<{ origin: string; close: () => void }> {
    const around = createServer((_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(`<!doctype html><title>Another site</title>${html}`);
    });
    await new Promise<void>((resolve) => around.listen(0, '127.0.0.1', resolve));
    const { port } = around.address() as AddressInfo;
    return { origin: `http://127.0.0.1:${String(port)}`, close: () => around.close() };
  }

  it('takes the height it needs in another site, sets no cookie, and shows the chart alone', async () => {
    const dialogue = await openDialogue('/');
    await dialogue.getByRole('button', { name: 'Snippet' }).click();
    const around = await serveAround(await clipboard(dialogue));
    await dialogue.goto(around.origin, { waitUntil: 'networkidle' });
    const frame = dialogue.locator('iframe');
    await dialogue.waitForFunction("document.querySelector('iframe').style.height !== ''");
    const inside = dialogue.frameLocator('iframe');
    await inside.locator('canvas').first().waitFor();
    expect(await inside.getByRole('navigation').count()).toBe(0);
    const { height } = (await frame.boundingBox()) ?? { height: 0 };
    const needed = await dialogue.frames().at(-1)?.evaluate<number>('document.body.scrollHeight');
    expect(Math.abs(height - Number(needed))).toBeLessThan(3);
    expect(await dialogue.context().cookies()).toEqual([]);
    around.close();
  });

  it('cannot be any other page', async () => {
    const around = await serveAround(`<iframe src="${site.origin}/"></iframe>`);
    const page = await visit('/embed/map');
    await page.goto(around.origin, { waitUntil: 'networkidle' });
    const inside = page.frames().at(-1);
    expect(await inside?.locator('#app').count()).toBe(0);
    around.close();
  });

  it('is a picture where scripts are off', async () => {
    open = await openPage(site, '/embed/partners?to=1930', { javaScriptEnabled: false });
    const image = open.page.locator('img');
    await image.waitFor();
    expect((await image.boundingBox())?.height).toBeGreaterThan(300);
  });
});

describe('a frozen link', () => {
  it('says how many acts have changed since, and shows which', async () => {
    const page = await visit(`/?v=${OLDER}`);
    const summary = page.getByText(/2 acts of the polities shown\s+have changed since/);
    await summary.click();
    await page.getByText('read otherwise').waitFor();
    expect(await page.getByRole('link', { name: changedTitle }).count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Link to the present data' }).click();
    await page.waitForURL((url) => !url.search.includes('v='));
    await summary.waitFor({ state: 'detached' });
  });

  it('is silent about polities whose acts stayed as they were', async () => {
    const page = await visit(`/?subject=palestine&v=${OLDER}`);
    await page.getByText('None of the acts of the polities shown has changed since').waitFor();
  });

  it('leads to the list of versions and their differences', async () => {
    const page = await visit('/method');
    const older = page.getByText(`${OLDER}, 1 January 2020`);
    await older.click();
    await page.getByText('2 acts: 1 added, 1 changed').waitFor();
    await page.getByText('the data you see').waitFor();
  });
});
