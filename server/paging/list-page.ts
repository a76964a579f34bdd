import type { ConnectionPage } from './connection.type.ts';
import { compareKeys, readCursor, writeCursor, type SortKey } from './cursor.ts';
import { readPageRequest, type PageRequest } from './page-request.ts';

/** How a list in memory is ordered. */
export interface ListOrder<Row> {
  keyOf: (row: Row) => SortKey;
  /** The type of each part of the key. */
  shape: readonly ('number' | 'string')[];
  descending?: boolean;
}

/** Sorts a list that lies in memory and cuts out the page asked for. */
export function pageOfList<Row>(
  rows: readonly Row[],
  order: ListOrder<Row>,
  args: Parameters<typeof readPageRequest>[0],
): ConnectionPage<Row> {
  const request = readPageRequest(args);
  const sign = order.descending === true ? -1 : 1;
  const keyed = rows.map((row) => ({ row, key: order.keyOf(row) }));
  keyed.sort((a, b) => sign * compareKeys(a.key, b.key));
  const after = request.after === null ? null : readCursor('after', request.after, order.shape);
  const before = request.before === null ? null : readCursor('before', request.before, order.shape);
  const within = keyed.filter(
    ({ key }) =>
      (after === null || sign * compareKeys(key, after) > 0) &&
      (before === null || sign * compareKeys(key, before) < 0),
  );
  const cut = request.backwards ? within.slice(-request.size) : within.slice(0, request.size);
  return connectionPage(
    cut.map(({ row, key }) => ({ node: row, cursor: writeCursor(key) })),
    { request, more: within.length > cut.length, totalCount: rows.length },
  );
}

/** Dresses the entries of a page as a connection; `more` says whether the list goes on beyond it. */
export function connectionPage<Row>(
  edges: { cursor: string; node: Row }[],
  list: {
    request: PageRequest;
    more: boolean;
    totalCount: number | (() => number | Promise<number>);
  },
): ConnectionPage<Row> {
  const { request, more, totalCount } = list;
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: request.backwards ? request.before !== null : more,
      hasPreviousPage: request.backwards ? more : request.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}
