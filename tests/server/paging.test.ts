import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { append } from '../helpers.ts';
import { startFixture, type Service } from './service.ts';

interface Page {
  nodes: { slug: string }[];
  edges: { cursor: string }[];
  totalCount: number;
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

const FIELDS =
  'totalCount nodes { slug } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

let service: Service;
beforeAll(async () => {
  service = await startFixture();
});
afterAll(() => service.close());

async function page(field: string, args: string, on = service): Promise<Page> {
  const { list } = await on.data<{ list: Page }>(`{ list: ${field}(${args}) { ${FIELDS} } }`);
  return list;
}

const slugs = ({ nodes }: Page): string[] => nodes.map(({ slug }) => slug);

async function readForwards(field: string, size: number, more = ''): Promise<string[]> {
  const read: string[] = [];
  for (let after: string | null = null; ;) {
    const next = await page(field, `first: ${size} ${more}${after ? ` after: "${after}"` : ''}`);
    read.push(...slugs(next));
    if (!next.pageInfo.hasNextPage) return read;
    after = next.pageInfo.endCursor;
  }
}

async function readBackwards(field: string, size: number, more = ''): Promise<string[]> {
  const read: string[] = [];
  for (let before: string | null = null; ;) {
    const next = await page(field, `last: ${size} ${more}${before ? ` before: "${before}"` : ''}`);
    read.unshift(...slugs(next));
    if (!next.pageInfo.hasPreviousPage) return read;
    before = next.pageInfo.startCursor;
  }
}

describe('a list', () => {
  it.each([
    ['acts', ''],
    ['acts', 'orderBy: DATE_DESC'],
    ['polities', ''],
    ['polities', 'orderBy: NAME_DESC'],
    ['polities', 'orderBy: BEGIN_ASC'],
    ['treaties', ''],
    ['sources', ''],
  ])('%s %s is the same read forwards, backwards and whole', async (field, more) => {
    const whole = await page(field, `first: 100 ${more}`);
    expect(whole.nodes.length).toBe(whole.totalCount);
    expect(new Set(slugs(whole)).size).toBe(whole.totalCount);
    expect(await readForwards(field, 3, more)).toEqual(slugs(whole));
    expect(await readBackwards(field, 3, more)).toEqual(slugs(whole));
  });

  it('of acts is chronological, an act of a whole year after the dated ones of the year', async () => {
    const read = slugs(
      await page('acts', 'first: 100, where: { years: { from: 1924, to: 1924 } }'),
    );
    expect(read).toEqual([
      'so-1924-britain-recognition',
      'so-1924-britain-relations',
      'so-1924-tuva-recognition',
    ]);
  });

  it('gives twenty entries when no size is asked for', async () => {
    expect((await page('acts', 'orderBy: DATE_ASC')).nodes).toHaveLength(20);
  });

  it('gives between two cursors what lies between them', async () => {
    const { edges, ...whole } = await page('acts', 'first: 10');
    const [, after, , , before] = edges.map(({ cursor }) => cursor);
    const between = await page('acts', `first: 10, after: "${after}", before: "${before}"`);
    expect(slugs(between)).toEqual(slugs({ edges, ...whole }).slice(2, 4));
  });

  it('is empty, not wrong, beyond its end', async () => {
    const whole = await page('acts', 'first: 100');
    const beyond = await page('acts', `first: 5, after: "${whole.pageInfo.endCursor}"`);
    expect(beyond).toMatchObject({
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    });
  });

  it('of one polity pages like any other', async () => {
    const read = async (args: string) => {
      const { polity } = await service.data<{ polity: { acts: Page } }>(
        `{ polity(slug: "ussr") { acts(${args}) { ${FIELDS} } } }`,
      );
      return polity.acts;
    };
    const whole = await read('first: 100');
    expect(whole.nodes.length).toBe(whole.totalCount);
    for (const order of ['DATE_ASC', 'DATE_DESC']) {
      const ordered = slugs(await read(`first: 100, orderBy: ${order}`));
      const first = await read(`first: 4, orderBy: ${order}`);
      const second = await read(
        `first: 4, orderBy: ${order}, after: "${first.pageInfo.endCursor}"`,
      );
      const back = await read(`last: 3, orderBy: ${order}, before: "${second.pageInfo.endCursor}"`);
      expect([...slugs(first), ...slugs(second)]).toEqual(ordered.slice(0, 8));
      expect(slugs(back)).toEqual(ordered.slice(4, 7));
    }
  });
});

describe('a cursor', () => {
  it('stays valid when acts are added before and after it', async () => {
    const first = await page('acts', 'first: 10');
    const next = await page('acts', `first: 5, after: "${first.pageInfo.endCursor}"`);
    const row = (slug: string, date: string) =>
      `${slug},OTHER,${date},britain,ussr,,,,UNVERIFIED,,Added,Added for the test.,,`;
    const grown = await startFixture({
      'soviet/acts.csv': append(
        row('so-added-early', '1923-01-05'),
        row('so-added-late', '1938-01-05'),
      ),
    });
    try {
      const confidence = 'where: { confidence: [CONFIRMED, SINGLE_SOURCE, CONTESTED] }';
      const after = await page(
        'acts',
        `first: 5, ${confidence}, after: "${first.pageInfo.endCursor}"`,
        grown,
      );
      expect(slugs(after)).toEqual(slugs(next));
    } finally {
      await grown.close();
    }
  });
});

describe('a page that cannot be', () => {
  it.each([
    ['first: 0', 'first: 0 is out of bounds. Ask for 1 to 100 entries and page on with after.'],
    ['first: 101', 'first: 101 is out of bounds. Ask for 1 to 100 entries and page on with after.'],
    ['last: -1', 'last: -1 is out of bounds. Ask for 1 to 100 entries and page on with before.'],
    ['first: 5, last: 6', 'first and last: both are given (5 and 6).'],
    ['first: 5, after: "rubbish"', 'after: "rubbish" is not a cursor of this list.'],
    ['last: 5, before: "WzEsMiwzXQ"', 'before: "WzEsMiwzXQ" is not a cursor of this list.'],
  ])('%s is refused with the cure', async (args, message) => {
    for (const field of ['acts', 'polities', 'treaties', 'sources']) {
      const error = await service.error(`{ ${field}(${args}) { totalCount } }`);
      expect(error.code).toBe('BAD_USER_INPUT');
      expect(error.message).toContain(message);
    }
  });
});
