import { countOf } from '../../../dashboard/charts/format.ts';
import { printRecordsView } from '../../../dashboard/charts/print-records.ts';
import type { RecordPartyAnswer } from '../../../dashboard/charts/records-questions.ts';
import {
  findLines,
  RECORD_PARTY_QUERY,
  RECORDS_QUERY,
  recordsWhere,
} from '../../../dashboard/charts/records-questions.ts';
import type { RecordsView } from '../../../dashboard/charts/records-shape.ts';
import type { ListedAct } from '../../../dashboard/charts/records-table.ts';
import { parseRecordsView } from '../../../dashboard/charts/records-view.ts';
import { nameKind } from '../../../dashboard/charts/vocabulary-names.ts';
import { putQuestion } from '../ask-chart.ts';
import { html, table, when } from './html.ts';
import type { PlainPage, PlainRequest } from './plain-page.ts';
import { linkTo } from './plain-page.ts';

interface RecordsAnswer {
  acts: {
    totalCount: number;
    nodes: ListedAct[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

/** Acts on one page, as many as where scripts run. */
const PAGE = 50;

/** The list of acts that an address asks for, a page at a time. */
export async function writeRecordsPage({ path, query, execute }: PlainRequest): Promise<PlainPage> {
  const view: RecordsView = { ...parseRecordsView(query).view, theme: null, v: null };
  const lines = await findLines(view, (slug) =>
    putQuestion<RecordPartyAnswer>(execute, RECORD_PARTY_QUERY, { slug }),
  );
  const page =
    view.before === null ? { first: PAGE, after: view.after } : { last: PAGE, before: view.before };
  const { acts } = await putQuestion<RecordsAnswer>(execute, RECORDS_QUERY, {
    where: recordsWhere(view, lines),
    orderBy: view.sort,
    withSources: false,
    ...page,
  });
  const addressOf = (patch: Partial<RecordsView>, file = path): string => {
    const search = printRecordsView({ ...view, ...patch });
    return search === '' ? file : `${file}?${search}`;
  };
  const start = { after: null, before: null };
  const { hasNextPage, endCursor } = acts.pageInfo;
  const total = countOf(acts.totalCount, 'act');
  const rows = acts.nodes.map((act) => [
    act.date.label,
    linkTo('acts', act.slug, act.title),
    linkTo('polities', act.actor.slug, act.actor.shortName),
    linkTo('polities', act.target.slug, act.target.shortName),
    nameKind(act.kind),
  ]);
  return {
    title: 'Records',
    description: `${total}: recognitions, refusals, relations opened and broken off, treaties, each with its sources and the reason for its reading.`,
    body: html`<p>${total}. <a href="${addressOf(start, '/records.csv')}">This list as CSV</a></p>
      <form action="/records">
        <p>
          <label
            >Words in title, summary or place
            <input name="q" type="search" value="${view.q}" maxlength="200"
          /></label>
          <button>Search</button>
        </p>
      </form>
      ${table('Acts', ['Date', 'Act', 'By', 'Towards', 'Kind'], rows)}
      ${when(hasNextPage && endCursor, () => html`<p><a href="${addressOf({ after: endCursor, before: null })}">Next page</a></p>`)}`,
    address: addressOf({}),
  };
}
