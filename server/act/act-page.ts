import type { ActFilter } from '../../db/counting/act-filter.ts';
import { countActs, listActs, type ActPosition, type ActRow } from '../../db/queries/acts.ts';
import type { IdStretch } from '../../db/queries/acts-of-each.ts';
import { keptActCount } from '../../db/queries/kept-list-sizes.ts';
import { Confidence } from '../../db/vocabulary.ts';
import type { Context } from '../context.ts';
import type { ActOrder } from '../enums.ts';
import type { Loaders } from '../loaders.ts';
import type { ConnectionPage } from '../paging/connection.type.ts';
import { readCursor, writeCursor, type SortKey } from '../paging/cursor.ts';
import { connectionPage, pageOfList, type ListOrder } from '../paging/list-page.ts';
import { readPageRequest, type PageRequest } from '../paging/page-request.ts';
import type { PageArgs } from '../paging/page.args.ts';

export type ActPage = ConnectionPage<ActRow>;

const CHRONOLOGICAL: ListOrder<ActRow> = {
  keyOf: (act) => [act.dateLatest, act.dateEarliest, act.slug],
  shape: ['number', 'number', 'string'],
};

function readPosition(argument: 'after' | 'before', cursor: string): ActPosition {
  const key: SortKey = readCursor(argument, cursor, CHRONOLOGICAL.shape);
  const [dateLatest, dateEarliest, slug] = key as [number, number, string];
  return { dateLatest, dateEarliest, slug };
}

/**
 * A page of the acts of a filter. One statement, and a second one only when `totalCount` is asked for
 * and was not counted before.
 * @throws BAD_USER_INPUT for bad page sizes and cursors
 */
export function actPage(
  { db, reference, sizes }: Context,
  filter: ActFilter,
  orderBy: ActOrder | null | undefined,
  args: PageArgs,
): ActPage {
  const request = readPageRequest(args);
  const rows = listActs(db, reference, filter, {
    descending: orderBy === 'DATE_DESC',
    limit: request.size + 1,
    fromEnd: request.backwards,
    ...(request.after !== null && { after: readPosition('after', request.after) }),
    ...(request.before !== null && { before: readPosition('before', request.before) }),
  });
  const cut = request.backwards ? rows.slice(-request.size) : rows.slice(0, request.size);
  const kept = reference.readsTurningActs ? keptActCount(sizes, filter) : undefined;
  return connectionPage(edgesOf(cut), {
    request,
    more: rows.length > cut.length,
    totalCount: () => kept ?? countActs(db, reference, filter),
  });
}

/**
 * A page of the acts of one polity, gathered with the same page of the other polities of the answer:
 * a few statements for all of them.
 * @throws BAD_USER_INPUT for bad page sizes and cursors
 */
export async function actPageOfPolity(
  context: Context,
  polityId: number,
  list: { filter: ActFilter; orderBy: ActOrder | null | undefined },
  args: PageArgs,
): Promise<ActPage> {
  const { loaders } = context;
  const request = readPageRequest(args);
  const descending = list.orderBy === 'DATE_DESC';
  const stretch = loaders.polityActs.stretch({ ...request, descending }, () =>
    readIdStretch(context, request, descending),
  );
  const ids = stretch ? await loaders.polityActs.ids(list.filter, stretch, polityId) : [];
  const cut = request.backwards ? ids.slice(-request.size) : ids.slice(0, request.size);
  return connectionPage(edgesOf(await loadActs(loaders, cut)), {
    request,
    more: ids.length > cut.length,
    totalCount: () => loaders.polityActs.count(list.filter, polityId),
  });
}

/** The ids between two cursors, one more than asked for; null where no act lies between them. */
function readIdStretch(
  { db, reference }: Context,
  { size, backwards, after, before }: PageRequest,
  descending: boolean,
): IdStretch | null {
  const everything = { confidence: Object.values(Confidence) };
  const [first] =
    after === null
      ? []
      : listActs(db, reference, everything, {
          descending,
          limit: 1,
          fromEnd: false,
          after: readPosition('after', after),
        });
  const [last] =
    before === null
      ? []
      : listActs(db, reference, everything, {
          descending,
          limit: 1,
          fromEnd: true,
          before: readPosition('before', before),
        });
  if ((after !== null && !first) || (before !== null && !last)) return null;
  const [least, most] = descending ? [last, first] : [first, last];
  return {
    descending,
    limit: size + 1,
    fromEnd: backwards,
    ...(least && { least: least.id }),
    ...(most && { most: most.id }),
  };
}

/** A page of the acts with these ids, which must be in chronological order. */
export async function actPageOfIds(
  { loaders }: Context,
  ids: readonly number[],
  args: Partial<PageArgs>,
): Promise<ActPage> {
  const request = readPageRequest(args);
  if (request.after !== null || request.before !== null) {
    return pageOfList(await loadActs(loaders, ids), CHRONOLOGICAL, args);
  }
  const cut = request.backwards ? ids.slice(-request.size) : ids.slice(0, request.size);
  return connectionPage(edgesOf(await loadActs(loaders, cut)), {
    request,
    more: ids.length > cut.length,
    totalCount: ids.length,
  });
}

async function loadActs(loaders: Loaders, ids: readonly number[]): Promise<ActRow[]> {
  const rows = await Promise.all(ids.map((id) => loaders.actById.load(id)));
  return rows.filter((row) => row !== null);
}

function edgesOf(rows: readonly ActRow[]): ActPage['edges'] {
  return rows.map((node) => ({ node, cursor: writeCursor(CHRONOLOGICAL.keyOf(node)) }));
}
