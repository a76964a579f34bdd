import { ApolloClient, gql, HttpLink, InMemoryCache, type TypedDocumentNode } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { cacheExchange, Client, fetchExchange } from '@urql/core';
import { GraphQLClient } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFixture, type Service } from '../service.ts';
import { generateClient } from './generate-client.ts';
import {
  COUNTS,
  COUNTS_VARIABLES,
  PAGE,
  PAGE_VARIABLES,
  type CountsAnswer,
  type PageAnswer,
} from './questions.ts';

let service: Service;
let url = '';
let expected: { slugs: string[]; counts: CountsAnswer };
beforeAll(async () => {
  service = await startFixture();
  url = `${await service.app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  expected = {
    slugs: slugsOf(await service.data<PageAnswer>(PAGE, { ...PAGE_VARIABLES, first: 8 })),
    counts: await service.data<CountsAnswer>(COUNTS, COUNTS_VARIABLES),
  };
});
afterAll(() => service.close());

function slugsOf({ acts }: PageAnswer): string[] {
  return acts.edges.map(({ node }) => node.slug);
}

/** Reads two pages, the second from where the first ends. */
async function readTwoPages(ask: (variables: object) => Promise<PageAnswer>): Promise<string[]> {
  const first = await ask(PAGE_VARIABLES);
  expect(first.acts.pageInfo.hasNextPage).toBe(true);
  const second = await ask({ ...PAGE_VARIABLES, after: first.acts.pageInfo.endCursor });
  return [...slugsOf(first), ...slugsOf(second)];
}

function expectCounts({ recognitionCounts: [series] }: CountsAnswer): void {
  const [right] = expected.counts.recognitionCounts;
  expect(series?.total).toBe(right?.total);
  expect(series?.rule).toBe(right?.rule);
  expect(series?.datasets.map(({ slug }) => slug)).toEqual(right?.datasets.map(({ slug }) => slug));
  expect(series?.buckets.map(({ year, count }) => [year, count])).toEqual(
    right?.buckets.map(({ year, count }) => [year, count]),
  );
}

describe('Apollo Client', () => {
  const connect = () =>
    new ApolloClient({
      link: new HttpLink({ uri: url }),
      cache: new InMemoryCache({
        typePolicies: {
          Query: { fields: { acts: relayStylePagination(['where', 'orderBy']) } },
        },
      }),
    });

  it('gathers pages in its cache with the policy for Relay lists', async () => {
    const client = connect();
    const query = client.watchQuery<PageAnswer>({
      query: gql(PAGE),
      variables: PAGE_VARIABLES,
    });
    const subscription = query.subscribe({});
    const first = (await query.refetch()).data;
    await query.fetchMore({ variables: { after: first?.acts.pageInfo.endCursor } });
    const whole = client.readQuery<PageAnswer>({ query: gql(PAGE), variables: PAGE_VARIABLES });
    expect(whole && slugsOf(whole)).toEqual(expected.slugs);
    subscription.unsubscribe();
    client.stop();
  });

  it('reads counts', async () => {
    const client = connect();
    const query: TypedDocumentNode<CountsAnswer> = gql(COUNTS);
    const { data } = await client.query({ query, variables: COUNTS_VARIABLES });
    expectCounts(data!);
    client.stop();
  });
});

describe.each([
  ['by POST', false as const],
  ['by GET', 'force' as const],
])('urql %s', (_name, preferGetMethod) => {
  const connect = () =>
    new Client({ url, preferGetMethod, exchanges: [cacheExchange, fetchExchange] });

  it('reads two pages', async () => {
    const client = connect();
    const slugs = await readTwoPages(async (variables) => {
      const { data, error } = await client.query<PageAnswer>(PAGE, variables).toPromise();
      expect(error).toBeUndefined();
      return data!;
    });
    expect(slugs).toEqual(expected.slugs);
  });

  it('reads counts', async () => {
    const { data } = await connect().query<CountsAnswer>(COUNTS, COUNTS_VARIABLES).toPromise();
    expectCounts(data!);
  });
});

describe('graphql-request', () => {
  it('reads two pages', async () => {
    const client = new GraphQLClient(url);
    const slugs = await readTwoPages((variables) => client.request<PageAnswer>(PAGE, variables));
    expect(slugs).toEqual(expected.slugs);
  });

  it('reads counts', async () => {
    expectCounts(await new GraphQLClient(url).request<CountsAnswer>(COUNTS, COUNTS_VARIABLES));
  });

  it('throws our message and code where a question is wrong', async () => {
    const asked = new GraphQLClient(url).request(COUNTS, {
      ...COUNTS_VARIABLES,
      subjects: ['usr'],
    });
    await expect(asked).rejects.toMatchObject({
      response: { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] },
    });
  });
});

describe('a client made by graphql-codegen', async () => {
  const { client, complain } = await generateClient();

  it('reads two pages', async () => {
    const slugs = await readTwoPages((variables) =>
      new GraphQLClient(url).request(client.RecognitionsPageDocument, { ...variables }),
    );
    expect(slugs).toEqual(expected.slugs);
  });

  it('reads counts', async () => {
    expectCounts(
      await new GraphQLClient(url).request(client.RecognitionsPerYearDocument, COUNTS_VARIABLES),
    );
  });

  it('has types under which right code compiles and wrong code does not', () => {
    const use = `
      import type { RecognitionsPageQuery, RecognitionsPerYearQuery } from './client';
      export function read(page: RecognitionsPageQuery, counts: RecognitionsPerYearQuery) {
        const label: string | undefined = page.acts.edges[0]?.node.date.label;
        const region: string | undefined = counts.recognitionCounts[0]?.buckets[0]?.region?.slug;
        // @ts-expect-error This was not asked for.
        const place: unknown = page.acts.edges[0]?.node.place;
        return [label, region, place];
      }`;
    expect(complain(use)).toEqual([]);
  });
});
