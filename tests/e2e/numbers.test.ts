import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { OpenPage, Site } from './browser.ts';
import { openPage, openSite } from './browser.ts';

/** Where the row of samples begins; another number asks other questions. */
const SEED = 19240201;

const SUBJECTS = ['ussr', 'china', 'estonia', 'latvia', 'palestine', 'east-germany', 'rsfsr'];
const MEASURES = ['first', 'acts', 'cumulative', 'in-force', 'in-relations'];

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

/** Numbers from 0 to below 1, the same in every run (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = createRandom(SEED);
const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
const sample = (many: number): Record<string, string>[] =>
  Array.from({ length: many }, () => {
    const from = 1917 + Math.floor(random() * 60);
    return {
      subject: pick(SUBJECTS),
      from: String(from),
      to: String(from + Math.floor(random() * 60)),
      measure: pick(MEASURES),
      standing: pick(['de-jure', 'de-facto']),
      by: pick(['none', 'region', 'kind']),
      dates: pick(['earliest', 'latest']),
      direction: pick(['received', 'granted']),
      merge: pick(['yes', 'no']),
      unverified: pick(['yes', 'no']),
      without: pick(['tuva', 'united-kingdom']),
    };
  });

const print = (view: Record<string, string>): string => new URLSearchParams(view).toString();

async function ask<T>(query: string, variables: object): Promise<T> {
  const answer = await fetch(`${site.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data: T; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

interface Counts {
  recognitionCounts: {
    label: string;
    total: number;
    buckets: { year: number; count: number; certain: number; possible: number }[];
  }[];
}

/** The question a reader of the API's documentation would write for an address. */
async function count(
  subjects: string[],
  view: Record<string, string>,
): Promise<Counts['recognitionCounts']> {
  const word = (name: string): string => (view[name] ?? '').toUpperCase().replaceAll('-', '_');
  const { recognitionCounts } = await ask<Counts>(
    `query ($subjects: [String!]!, $where: ActWhere, $years: YearRange, $measure: CountMeasure!,
        $standing: Standing!, $direction: Direction!, $dateRule: DateRule!, $merge: Boolean!) {
      recognitionCounts(subjects: $subjects, where: $where, years: $years, measure: $measure,
          standing: $standing, direction: $direction, dateRule: $dateRule, mergePredecessors: $merge) {
        label total buckets { year count certain possible }
      }
    }`,
    {
      subjects,
      where: {
        withoutPartners: [view['without']],
        ...(view['unverified'] === 'yes'
          ? { confidence: ['CONFIRMED', 'SINGLE_SOURCE', 'CONTESTED', 'UNVERIFIED'] }
          : {}),
      },
      years: { from: Number(view['from']), to: Number(view['to']) },
      measure: word('measure'),
      standing: word('standing'),
      direction: word('direction'),
      dateRule: word('dates'),
      merge: view['merge'] === 'yes',
    },
  );
  return recognitionCounts;
}

/** The first table of a page: its rows as cells by head; empty where the page says that nothing is found. */
async function readTable(page: Page): Promise<Map<string, string>[]> {
  const show = page.getByRole('button', { name: 'Show as table' }).first();
  if ((await show.count()) > 0) {
    await show.click();
    await page.locator('main table').first().waitFor();
  }
  const read = `[...(document.querySelector('main table')?.rows ?? [])]
    .map((row) => [...row.cells].map((cell) => cell.innerText.trim()))`;
  const [heads = [], ...rows] = await page.evaluate<string[][]>(read);
  return rows.map((row) => new Map(row.map((cell, at) => [heads[at] ?? '', cell])));
}

const has = (numbers: readonly { possible: number }[]): boolean =>
  numbers.some(({ possible }) => possible > 0);

it.each(sample(12).map(print))('the numbers of /?%s are those of the API', async (query) => {
  const view = Object.fromEntries(new URLSearchParams(query));
  const [series] = await count([view['subject'] ?? ''], view);
  const buckets = series?.buckets ?? [];
  open = await openPage(site, `/?${query}`);
  const rows = await readTable(open.page);
  const told = rows.map((row) => ({
    year: Number(row.get('Year')),
    count: Number(row.get('All')),
    certain: Number(row.get('Certain')),
    possible: Number(row.get('Possible')),
  }));
  expect(told).toEqual(has(buckets) ? buckets : []);
});

it.each(sample(5).map(print))('the curves of /compare?%s are those of the API', async (query) => {
  const view = Object.fromEntries(new URLSearchParams(query));
  const subjects = ['ussr', ...['china', 'palestine'].filter((slug) => slug !== view['subject'])];
  const series = await count(subjects, view);
  const named = subjects.map((slug) => `subject=${slug}`).join('&');
  const others = new URLSearchParams(query);
  others.delete('subject');
  others.delete('by');
  open = await openPage(site, `/compare?${named}&${others.toString()}&align=calendar`);
  const rows = await readTable(open.page);
  for (const { label, buckets } of series) {
    // A curve begins with its subject; before, its cells are empty.
    const told = rows.map((row) => [Number(row.get('Year')), Number(row.get(label) ?? '')]);
    const asked = buckets.map(({ year, count: number }) => [year, number]);
    expect(told, label).toEqual(series.some((one) => has(one.buckets)) ? asked : []);
  }
});

it.each([
  ['ussr', pick([1924, 1930, 1941])],
  ['estonia', pick([1921, 1922, 1923])],
  ['palestine', pick([1988, 2000, 2025])],
] as const)(
  'the map of %s at the end of %i shows as many recognisers as the API counts',
  async (subject, year) => {
    const inForce = async (standing: string): Promise<number> => {
      const [series] = await count([subject], {
        ...{
          measure: 'in-force',
          standing,
          direction: 'received',
          dates: 'earliest',
          merge: 'yes',
        },
        ...{ from: String(year), to: String(year), unverified: 'no', without: 'tuva' },
      });
      return series?.buckets[0]?.count ?? 0;
    };
    open = await openPage(
      site,
      `/map?subject=${subject}&from=all&to=all&asof=${String(year)}&without=tuva`,
    );
    const standings = (await readTable(open.page)).map((row) => row.get('On 31 December') ?? '');
    const [firm, atAll] = [await inForce('de-jure'), await inForce('de-facto')];
    expect(standings.length).toBeGreaterThan(20);
    expect(standings.filter((told) => /de jure/i.test(told)).length).toBe(firm);
    expect(standings.filter((told) => /de facto/i.test(told)).length).toBe(atAll - firm);
  },
);

it('the columns of the matrix add up to the partners that the API counts', async () => {
  open = await openPage(site, '/matrix?rows=all');
  const rows = await readTable(open.page);
  const { recognitionCounts } = await ask<Counts>(
    '{ recognitionCounts(subjects: ["ussr", "china", "estonia", "palestine"], years: { from: 1900, to: 2030 }) { label total buckets { year count certain possible } } }',
    {},
  );
  for (const { label, total } of recognitionCounts) {
    const years = rows.filter((row) => /^\d{4}/.test(row.get(label) ?? ''));
    expect(years.length, label).toBe(total);
  }
});

it('the timeline has a row for every partner that the API names', async () => {
  open = await openPage(site, '/timeline?subject=estonia&from=1900&to=2030');
  const partners = new Set((await readTable(open.page)).map((row) => row.get('Partner')));
  const { timeline } = await ask<{ timeline: { partners: { label: string }[] } }>(
    '{ timeline(subject: "estonia") { partners { label } } }',
    {},
  );
  expect([...partners].sort()).toEqual(timeline.partners.map(({ label }) => label).sort());
});
