import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES, linkOfExample } from '../../dashboard/src/query/examples.ts';
import { printHash } from '../../dashboard/src/query/link.ts';
import type { OpenPage, Site } from './browser.ts';
import { openPage, openSite } from './browser.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Most bytes of a first visit, fonts included. */
const MOST_BYTES = 350_000;

/** How long a page may take for one step, in milliseconds. */
const PATIENCE = 8000;

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
  open.page.setDefaultTimeout(PATIENCE);
  await open.page.locator('.cm-content').first().waitFor();
  return open.page;
}

const editor = (page: Page) => page.getByRole('textbox', { name: /^GraphQL query/ });
const answer = (page: Page) => page.getByRole('region', { name: 'Answer', exact: true });
const facts = (page: Page) => answer(page).locator('.facts');
const run = (page: Page) => page.getByRole('button', { name: 'Run', exact: true });
const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check();
const text = (page: Page) => editor(page).locator('.cm-line').allInnerTexts();

/** Puts a text into the editor in place of what is there, as a reader would paste it. */
async function write(page: Page, query: string): Promise<void> {
  await editor(page).click();
  // The language of the editor is fetched when somebody turns to it.
  await page.getByText('Ctrl-Space completes').waitFor();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(query);
}

async function waitForRows(page: Page): Promise<string> {
  await facts(page).filter({ hasText: /row/ }).waitFor();
  return (await facts(page).innerText()).replace(/ row.*/s, '');
}

describe('someone who never wrote GraphQL', () => {
  it('gets from the front page to a changed query, its chart and its CSV in fifteen actions', async () => {
    open = await openPage(site, '/');
    const { page } = open;
    page.setDefaultTimeout(PATIENCE);
    let actions = 0;
    const act = async <T>(deed: Promise<T>): Promise<T> => {
      actions += 1;
      return deed;
    };
    await act(page.getByRole('link', { name: 'Query', exact: true }).click());
    await act(choose(page, 'Build'));
    await act(page.getByLabel('Group by').selectOption({ label: 'Year and standing' }));
    await act(
      page
        .getByLabel('Recognition', { exact: true })
        .selectOption({ label: 'De facto or de jure' }),
    );
    const from = page.getByLabel('From year');
    await act(from.fill('1918'));
    await act(from.press('Tab'));
    const query = (await text(page)).join('\n');
    expect(query).toContain('years: { from: 1918, to: 1946 }');
    expect(query).toContain('groupBy: [YEAR, STANDING]');
    await act(page.getByRole('button', { name: 'Run this query' }).click());
    await waitForRows(page);
    // The text is the reader's: one number is changed by hand.
    await act(editor(page).getByText('1946', { exact: true }).dblclick());
    await act(page.keyboard.type('1930'));
    expect((await text(page)).join('\n')).toContain('years: { from: 1918, to: 1930 }');
    await act(run(page).click());
    await act(choose(page, 'Chart'));
    const chart = page.getByRole('application', { name: /2 series/ });
    await chart.waitFor();
    expect(await chart.getAttribute('aria-label')).toContain('from 1918 to 1930');
    const coming = page.waitForEvent('download');
    await act(page.getByRole('button', { name: 'Download CSV' }).click());
    const file = await coming;
    expect(file.suggestedFilename()).toBe('recognitions.csv');
    const [head, first] = readFileSync(await file.path(), 'utf8').split('\n');
    expect(head).toBe('label,rule,year,standing,count');
    expect(first).toContain(',1918,');
    expect(actions).toBeLessThanOrEqual(15);
    expect(open.faults).toEqual([]);
  });

  it('finds the choices as they were after a look at the schema', async () => {
    const page = await visit('/query');
    await choose(page, 'Build');
    await page.getByLabel('Group by').selectOption({ label: 'Year and partner' });
    await editor(page).getByText('PARTNER').last().waitFor();
    await choose(page, 'Schema');
    await choose(page, 'Build');
    expect(await page.getByLabel('Group by').inputValue()).toBe('PARTNER');
    expect(
      await page.getByRole('navigation', { name: 'Queries' }).getByRole('listitem').count(),
    ).toBe(3);
  });
});

describe('the page', () => {
  it('is small, asks no other host, and breaks no policy', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    await page.goto(`${site.origin}/query`, { waitUntil: 'networkidle' });
    await waitForRows(page);
    expect(bytes).toBeLessThan(MOST_BYTES);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('completes from the schema, explains, and puts fields in', async () => {
    const page = await visit('/query');
    await write(page, '{ dat');
    await page.keyboard.type('as');
    await page.locator('.cm-tooltip-autocomplete').getByText('datasets').waitFor();
    // A list that has only just come up does not take the key, lest it take one meant for the text.
    await page.waitForTimeout(200);
    await page.keyboard.press('Enter');
    await page.keyboard.type(' { slug } }');
    expect(await text(page)).toEqual(['{ datasets { slug } }']);
    await choose(page, 'Schema');
    await page.getByLabel('Search the schema').fill('licence');
    await page.getByRole('button', { name: 'Put licence of Dataset into the query' }).click();
    await editor(page).getByText('licence').waitFor();
    await run(page).click();
    expect(await waitForRows(page)).toBe('12');
    expect(open?.faults).toEqual([]);
  });

  it('is worked with the keyboard alone', async () => {
    const page = await visit('/query');
    await editor(page).focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('{ dataVersion { hash } }');
    await page.keyboard.press('Control+Enter');
    await facts(page).filter({ hasText: '1 row ·' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Run');
  });

  it('undoes in each query what was done in it, and keeps what is closed', async () => {
    const page = await visit('/query');
    await write(page, '{ dataVersion { hash } }');
    await page.getByRole('button', { name: 'New query' }).click();
    await editor(page).click();
    await page.keyboard.insertText('query Second { dataVersion { released } }');
    await page.keyboard.press('Control+Z');
    await page.keyboard.press('Control+Z');
    expect((await text(page)).join('')).not.toContain('hash');
    await page.keyboard.insertText('query Second { dataVersion { released } }');
    await page.getByRole('button', { name: 'Close Second' }).click();
    expect(await text(page)).toEqual(['{ dataVersion { hash } }']);
    await choose(page, 'History');
    await page.getByRole('button', { name: 'Second', exact: true }).click();
    await editor(page).getByText('released').waitFor();
  });

  it('costs other pages nothing', async () => {
    const asked: string[] = [];
    open = await openPage(site, '/method');
    open.page.on('request', (request) => asked.push(request.url()));
    await open.page.goto(`${site.origin}/`, { waitUntil: 'networkidle' });
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((url) => /Query|Editor|graphql-editing|tidy|snippets/.test(url))).toEqual(
      [],
    );
  });

  it('keeps tabs and history over a reload', async () => {
    const page = await visit('/query');
    await page.getByRole('button', { name: 'New query' }).click();
    await write(page, 'query Kept { dataVersion { hash } }');
    await run(page).click();
    await facts(page).filter({ hasText: '1 row ·' }).waitFor();
    await page.goto(`${site.origin}/`);
    await page.goto(`${site.origin}/query`, { waitUntil: 'networkidle' });
    expect(await text(page)).toEqual(['query Kept { dataVersion { hash } }']);
    await choose(page, 'History');
    await page.locator('section li').getByText('Kept').first().waitFor();
  });
});

describe('links', () => {
  const all = EXAMPLES.flatMap(({ examples }) => examples);
  const shown = new Map<string, { hash: string; rows: string; text: string }>();

  async function readShown(page: Page): Promise<{ rows: string; text: string }> {
    const rows = await waitForRows(page);
    return {
      rows,
      text: await answer(page).locator('table, figure, .tree').first().innerText(),
    };
  }

  beforeAll(async () => {
    const { page } = await openPage(site, '/query');
    page.setDefaultTimeout(PATIENCE);
    for (const example of all) {
      await page.getByRole('link', { name: example.question }).click();
      const hash = printHash(linkOfExample(example));
      await page.waitForURL((url) => url.hash === hash);
      shown.set(example.slug, { hash, ...(await readShown(page)) });
    }
    await page.context().close();
  });

  it.each(all)(
    'that of “$slug” shows in a fresh browser what the example shows',
    async (example) => {
      const before = shown.get(example.slug);
      const context = await site.browser.newContext({ reducedMotion: 'reduce' });
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE);
      await page.goto(`${site.origin}/query${before?.hash ?? ''}`);
      expect(await readShown(page)).toEqual({ rows: before?.rows, text: before?.text });
      const tabs = page.getByRole('navigation', { name: 'Queries' }).getByRole('listitem');
      // The query of the link, and the button for a new one.
      expect(await tabs.count()).toBe(2);
      await context.close();
    },
  );

  it.each([
    '/compare',
    '/timeline',
    '/map',
    '/matrix',
    '/acts/su-19240201-united-kingdom-de-jure-recognition',
    '/polities/hejaz',
    '/treaties/brest-litovsk',
    '/sources/hansard-1937',
  ])('lead from %s to the query behind it, which is answered', async (address) => {
    open = await openPage(site, address);
    open.page.setDefaultTimeout(PATIENCE);
    await open.page
      .getByRole('link', { name: /query behind/i })
      .first()
      .click();
    await waitForRows(open.page);
    expect((await text(open.page)).join(' ')).toContain('query ');
    expect(await answer(open.page).getByRole('alert').count()).toBe(0);
  });

  it('lead from a chart to the query behind it', async () => {
    open = await openPage(site, '/?from=1920&to=1930');
    const { page } = open;
    await page.getByRole('link', { name: 'The query behind this chart' }).first().click();
    await waitForRows(page);
    expect((await text(page)).join('\n')).toContain('query Recognitions(');
    expect(await page.getByRole('application').getAttribute('aria-label')).toContain(
      'from 1920 to 1930',
    );
  });
});

describe('what is copied', () => {
  const query = 'query Copied($slug: String!) {\n  act(slug: $slug) { title } # it\'s "this"\n}';
  const variables = '{ "slug": "su-19240201-united-kingdom-de-jure-recognition" }';
  const link = printHash({ query, variables, view: 'table', rows: null, plan: {} });

  it.each([
    ['curl', 'bash', (program: string) => ['-c', program]],
    ['JavaScript', 'node', (program: string) => ['--input-type=module', '--eval', program]],
    ['Python', 'python3', (program: string) => ['-c', program]],
  ] as const)('as %s runs and prints the answer', async (language, command, args) => {
    const page = await visit(`/query${link}`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByLabel('What to copy').selectOption(language);
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByText('is copied').waitFor();
    const program = await page.evaluate<string>('navigator.clipboard.readText()');
    const { stdout } = await promisify(execFile)(command, args(program));
    expect(stdout).toContain(await answer(page).locator('td').first().innerText());
  });
});

describe('the chart of an answer', () => {
  it('goes out as a file with title, rule, version and a link that shows it again', async () => {
    const page = await visit('/query');
    await page.getByRole('link', { name: /How many states recognised/ }).click();
    await page.getByRole('button', { name: 'Export, cite …' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('img:not(.drawing)').waitFor();
    const { violations } = await new AxeBuilder({ page })
      .include('dialog')
      .withTags(RULES)
      .analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    const files = new Map<string, string>();
    for (const format of ['PNG', 'CSV', 'JSON', 'SVG']) {
      await dialog.getByRole('radio', { name: format, exact: true }).check();
      const coming = page.waitForEvent('download');
      await dialog.getByRole('button', { name: `Download ${format}` }).click();
      files.set(format, readFileSync(await (await coming).path(), 'latin1'));
    }
    expect(files.get('PNG')).toMatch(/^\x89PNG/);
    expect(files.get('CSV')).toMatch(/^year,series,/);
    expect(JSON.parse(files.get('JSON') ?? '')).toMatchObject({
      rule: expect.stringContaining('Each partner is counted once') as string,
      plan: { kind: 'bars' },
    });
    const svg = files.get('SVG') ?? '';
    for (const words of ['How many states', 'Count by year and region', 'Data version']) {
      expect(svg).toContain(words);
    }
    const printed = [...svg.matchAll(/>([^<]*(?:query#q=|%7B|&amp;view=)[^<]*)<\/text>/g)];
    const address = printed
      .map(([, part]) => part)
      .join('')
      .replaceAll('&amp;', '&');
    const wanted = await page.getByRole('application').getAttribute('aria-label');
    await page.context().close();
    const fresh = await visit(address.slice(address.indexOf('/query')));
    await waitForRows(fresh);
    expect(await fresh.getByRole('application').getAttribute('aria-label')).toContain(
      (wanted ?? '').replace(/^.*?: /, '').slice(0, 60),
    );
    // What was printed without line breaks is set out again.
    expect((await text(fresh)).length).toBeGreaterThan(5);
  });
});

describe('when something goes wrong', () => {
  it('an error marks its place and leads there', async () => {
    const page = await visit('/query');
    await write(page, '{\n  datasets {\n    slugg\n  }\n}');
    await run(page).click();
    await page.getByRole('alert').first().waitFor();
    expect(await page.getByRole('alert').first().innerText()).toContain('slugg');
    await page.locator('.cm-lintRange-error').first().waitFor();
    await page.getByRole('button', { name: 'Go to line 3, column 5' }).click();
    expect(await page.locator('.cm-activeLine').first().innerText()).toContain('slugg');
  });

  it('a query over the limits names its cost and leads to the field to trim', async () => {
    const page = await visit('/query');
    const query = [
      '{',
      '  recognitionCounts(',
      '    subjects: ["ussr", "china", "israel", "palestine", "east-germany", "estonia", "latvia"]',
      '    groupBy: [YEAR, PARTNER, KIND, REGION]',
      '  ) {',
      '    buckets { partner { name } acts(first: 100) { nodes { title claims { quote } } } }',
      '  }',
      '}',
    ];
    await write(page, query.join('\n'));
    await run(page).click();
    const alert = page.getByRole('alert').first();
    await alert.getByText(/would cost [\d,]+ points, more than the 10,000 allowed/).waitFor();
    await alert.getByText('lists inside lists multiply').waitFor();
    await alert.getByRole('button', { name: /^Go to line 6, column \d+$/ }).click();
    expect(await page.locator('.cm-activeLine').first().innerText()).toContain('buckets');
    expect(await text(page)).toEqual(query);
  });

  it('offline, the query stays and a sentence says so', async () => {
    const page = await visit('/query');
    await write(page, '{ dataVersion { released } }');
    await page.context().setOffline(true);
    await run(page).click();
    await page.getByRole('alert').getByText('This device is offline').waitFor();
    expect(await text(page)).toEqual(['{ dataVersion { released } }']);
    await page.context().setOffline(false);
    await run(page).click();
    await facts(page).filter({ hasText: '1 row ·' }).waitFor();
  });

  it.each([
    ['COST_LIMIT_EXCEEDED', 400, 'lists inside lists multiply'],
    ['QUERY_TIMEOUT', 503, 'with fewer years, subjects or entries it will be answered'],
    ['RATE_LIMITED', 429, 'Ask again in 30 s'],
  ])('%s is explained, and nothing is lost', async (code, status, words) => {
    const page = await visit('/query');
    const before = await text(page);
    await page.route('**/graphql*', (route) =>
      route.fulfill({
        status,
        json: { errors: [{ message: 'Refused. Ask again in 30 s.', extensions: { code } }] },
      }),
    );
    await run(page).click();
    await page.getByRole('alert').getByText(words).waitFor();
    expect(await text(page)).toEqual(before);
    expect(await answer(page).getByText('Below is the last answer').isVisible()).toBe(true);
  });

  it('ten thousand rows are shown in parts', async () => {
    const page = await visit('/query');
    const nodes = Array.from({ length: 10_000 }, (_, at) => ({ slug: `act-${String(at)}`, at }));
    await page.route('**/graphql*', (route) =>
      route.fulfill({ json: { data: { acts: { nodes } } } }),
    );
    await run(page).click();
    await choose(page, 'Table');
    await answer(page).getByText('500 of 10000 rows are shown').waitFor();
    expect(await waitForRows(page)).toBe('10,000');
  });

  it('a query that hangs can be cancelled', async () => {
    const page = await visit('/query');
    await page.route('**/graphql*', () => new Promise(() => undefined));
    await run(page).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await run(page).waitFor();
  });
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each([360, 1280])('axe finds nothing at %i pixels, in the editor neither', async (width) => {
    open = await openPage(site, '/query', { viewport: { width, height: 900 }, colorScheme });
    const { page } = open;
    await waitForRows(page);
    await write(page, 'query Wrong($slug: String!) { # words\n  act(slug: $slug, x: 1) { t');
    await page.keyboard.type('it');
    await page.locator('.cm-tooltip-autocomplete').waitFor();
    const scan = async (): Promise<string[]> => {
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      return violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`,
      );
    };
    expect(await scan()).toEqual([]);
    await page.keyboard.press('Escape');
    await choose(page, 'Schema');
    await page.getByText('What can be asked').first().waitFor();
    await choose(page, 'Table');
    expect(await scan()).toEqual([]);
    await choose(page, 'Build');
    await page.getByRole('button', { name: 'Run this query' }).click();
    await choose(page, 'Tree');
    expect(await scan()).toEqual([]);
    expect(
      await page.evaluate('document.documentElement.scrollWidth - innerWidth'),
    ).toBeLessThanOrEqual(0);
  });
});
