import {
  commitLocalUpdate,
  ConnectionHandler,
  Environment,
  fetchQuery,
  Network,
  RecordSource,
  Store,
  type GraphQLResponse,
  type RecordProxy,
  type RecordSourceProxy,
} from 'relay-runtime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFixture, type Service } from '../service.ts';
import { createRelayProject } from './relay-project.ts';

const WHERE = { kinds: ['RECOGNITION_DE_JURE'] };

/** A list of the root paged forwards, and one of a node paged backwards and refetched by its id. */
const DOCUMENTS = [
  /* GraphQL */ `
    query ActsQuery($slug: String!, $where: ActWhere) {
      ...Acts_query @arguments(where: $where)
      polity(slug: $slug) {
        id
        ...Acts_polity
      }
    }
  `,
  /* GraphQL */ `
    fragment Acts_query on Query
    @refetchable(queryName: "ActsPageQuery")
    @argumentDefinitions(
      where: { type: "ActWhere" }
      first: { type: "Int", defaultValue: 3 }
      after: { type: "String" }
    ) {
      acts(where: $where, orderBy: DATE_ASC, first: $first, after: $after)
        @connection(key: "Acts_acts", filters: ["where"]) {
        totalCount
        edges {
          node {
            slug
            date {
              label
            }
          }
        }
      }
    }
  `,
  /* GraphQL */ `
    fragment Acts_polity on Polity
    @refetchable(queryName: "ActsOfPolityPageQuery")
    @argumentDefinitions(
      first: { type: "Int" }
      after: { type: "String" }
      last: { type: "Int", defaultValue: 2 }
      before: { type: "String" }
    ) {
      acts(first: $first, after: $after, last: $last, before: $before)
        @connection(key: "Acts_polity_acts") {
        edges {
          node {
            slug
          }
        }
      }
    }
  `,
  /* GraphQL */ `
    query ActsCountsQuery {
      recognitionCounts(subjects: ["ussr"], groupBy: [YEAR, REGION]) {
        total
        rule
        buckets {
          year
          count
          region {
            slug
          }
          acts(first: 2) {
            nodes {
              slug
            }
          }
        }
      }
    }
  `,
];

const project = createRelayProject('Acts', DOCUMENTS);

let service: Service;
let environment: Environment;
beforeAll(async () => {
  service = await startFixture();
  const address = await service.app.listen({ host: '127.0.0.1', port: 0 });
  environment = new Environment({
    store: new Store(new RecordSource()),
    network: Network.create(async ({ text }, variables) => {
      const answer = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json',
        },
        body: JSON.stringify({ query: text, variables }),
      });
      return (await answer.json()) as GraphQLResponse;
    }),
  });
});
afterAll(() => service.close());

function ask(name: string, variables: Record<string, unknown>): Promise<unknown> {
  return fetchQuery(environment, project.readQuery(name), variables, {
    fetchPolicy: 'network-only',
  }).toPromise();
}

interface StoredList {
  slugs: unknown[];
  pageInfo: Record<'startCursor' | 'endCursor' | 'hasNextPage' | 'hasPreviousPage', unknown>;
  total: unknown;
}

/** What Relay's store holds of a connection after the pages fetched so far. */
function readStore(
  key: string,
  filters: Record<string, unknown>,
  owner: (store: RecordSourceProxy) => RecordProxy | null | undefined,
): StoredList {
  let list: StoredList | null = null;
  commitLocalUpdate(environment, (store) => {
    const connection = ConnectionHandler.getConnection(owner(store)!, key, filters)!;
    const page = connection.getLinkedRecord('pageInfo');
    list = {
      slugs: connection
        .getLinkedRecords('edges')
        .map((edge) => edge.getLinkedRecord('node').getValue('slug')),
      pageInfo: {
        startCursor: page.getValue('startCursor'),
        endCursor: page.getValue('endCursor'),
        hasNextPage: page.getValue('hasNextPage'),
        hasPreviousPage: page.getValue('hasPreviousPage'),
      },
      total: connection.getValue('totalCount'),
    };
  });
  return list!;
}

const ofRoot = () => readStore('Acts_acts', { where: WHERE }, (store) => store.getRoot());

describe('Relay', () => {
  it('compiles paged, refetchable and aggregate queries', () => {
    expect(project.compile()).toContain('Compilation completed');
  });

  it('refuses what the schema does not have', () => {
    const wrong = createRelayProject('Wrong', [
      'query WrongQuery { acts(first: 3) @connection(key: "Wrong_acts") { totals } }',
    ]);
    expect(() => wrong.compile()).toThrow(/totals|edges/);
  });

  it('gathers a list page by page in its store', async () => {
    await ask('ActsQuery', { slug: 'ussr', where: WHERE });
    expect(ofRoot().slugs).toHaveLength(3);
    while (ofRoot().pageInfo.hasNextPage === true) {
      const after = ofRoot().pageInfo.endCursor;
      await ask('ActsPageQuery', { where: WHERE, first: 3, after });
    }
    const whole = await service.data<{ acts: { totalCount: number; nodes: { slug: string }[] } }>(
      `query ($where: ActWhere) { acts(where: $where, first: 100) { totalCount nodes { slug } } }`,
      { where: WHERE },
    );
    expect(whole.acts.totalCount).toBeGreaterThan(3);
    expect(ofRoot().slugs).toEqual(whole.acts.nodes.map(({ slug }) => slug));
    expect(ofRoot().total).toBe(whole.acts.totalCount);
  });

  it('pages backwards through the acts of a polity, refetched by its global id', async () => {
    const { polity } = (await ask('ActsQuery', { slug: 'ussr', where: WHERE })) as {
      polity: { id: string };
    };
    const ofPolity = () => readStore('Acts_polity_acts', {}, (store) => store.get(polity.id));
    expect(ofPolity().slugs).toHaveLength(2);
    const before = ofPolity().pageInfo.startCursor;
    await ask('ActsOfPolityPageQuery', { id: polity.id, last: 3, before });
    const whole = await service.data<{ polity: { acts: { nodes: { slug: string }[] } } }>(
      '{ polity(slug: "ussr") { acts(last: 5) { nodes { slug } } } }',
    );
    expect(ofPolity().slugs).toEqual(whole.polity.acts.nodes.map(({ slug }) => slug));
  });

  it('reads counts with the acts behind them', async () => {
    const { recognitionCounts } = (await ask('ActsCountsQuery', {})) as {
      recognitionCounts: { total: number; buckets: { count: number }[] }[];
    };
    const [series] = recognitionCounts;
    expect(series?.total).toBeGreaterThan(0);
    expect(series?.buckets.reduce((sum, { count }) => sum + count, 0)).toBe(series?.total);
  });
});
