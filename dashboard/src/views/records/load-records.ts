import type { RecordsWhere } from '../../../charts/records-questions.ts';
import {
  findLines,
  RECORD_PARTY_QUERY,
  RECORDS_QUERY,
  recordsWhere,
} from '../../../charts/records-questions.ts';
import type { RecordsView } from '../../../charts/records-shape.ts';
import { ask } from '../../api/client.ts';
import type {
  RecordPartyQuery,
  RecordPartyQueryVariables,
  RecordsQuery,
  RecordsQueryVariables,
} from '../../api/chart-answers.ts';
import type {
  RecordCountQueryVariables,
  RecordFacetsQuery,
  RecordFacetsQueryVariables,
} from '../../api/documents.ts';
import { RecordCountDocument, RecordFacetsDocument } from '../../api/documents.ts';
import { pageArguments } from './read-place.ts';

/** Acts on one page of the list. */
const PAGE_SIZE = 50;

/** One act of the list. */
export type RecordedAct = RecordsQuery['acts']['nodes'][number];

/** One value by which the list can be narrowed. */
export type Facet = RecordFacetsQuery['actFacets']['kinds'][number];

const parties = new Map<string, Promise<RecordPartyQuery>>();

/** Name and line of a polity; asked once per visit. */
export function findParty(slug: string): Promise<RecordPartyQuery> {
  const known = parties.get(slug);
  if (known) return known;
  const asked = ask<RecordPartyQuery, RecordPartyQueryVariables>(RECORD_PARTY_QUERY, { slug });
  parties.set(slug, asked);
  // What failed may work the next time.
  asked.catch(() => parties.delete(slug));
  return asked;
}

async function whereOf(view: RecordsView): Promise<RecordsWhere> {
  const lines = await findLines(view, async (slug) => {
    const { polity } = await findParty(slug);
    return { polity: polity ?? null };
  });
  return recordsWhere(view, lines);
}

/** One page of the list, and the variables it was asked for with. */
export async function loadRecords(
  view: RecordsView,
  signal: AbortSignal,
): Promise<RecordsQuery & { asked: object }> {
  const asked = {
    where: await whereOf(view),
    orderBy: view.sort,
    withSources: view.columns.includes('SOURCES'),
    ...(view.lang === null ? {} : { lang: view.lang, named: true }),
    ...pageArguments(view, PAGE_SIZE),
  };
  const variables = asked as RecordsQueryVariables;
  const answer = await ask<RecordsQuery, RecordsQueryVariables>(RECORDS_QUERY, variables, signal);
  return { ...answer, asked };
}

/** The counts beside the list. */
export async function loadFacets(
  view: RecordsView,
  signal: AbortSignal,
): Promise<RecordFacetsQuery['actFacets']> {
  const variables = { where: await whereOf(view), scheme: view.scheme };
  const answer = await ask(RecordFacetsDocument, variables as RecordFacetsQueryVariables, signal);
  return answer.actFacets;
}

/** How many acts a view lists. */
export async function countRecords(view: RecordsView, signal: AbortSignal): Promise<number> {
  const where = await whereOf(view);
  const { acts } = await ask(RecordCountDocument, { where } as RecordCountQueryVariables, signal);
  return acts.totalCount;
}
