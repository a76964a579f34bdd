import { putQuestion } from '../ask-chart.ts';
import { html, list, table, when } from './html.ts';
import type { LinkedAct, PlainPage, PlainRequest } from './plain-page.ts';
import { LINKED_ACT, linkTo, listActs } from './plain-page.ts';

const QUERY = /* GraphQL */ `
  query PlainPolity($slug: String!, $after: String) {
    polity(slug: $slug) {
      name
      shortName
      note
      lives {
        begin {
          label
        }
        end {
          label
        }
      }
      names {
        name
        language
      }
      predecessors {
        date {
          label
        }
        predecessor {
          slug
          shortName
        }
      }
      successors {
        date {
          label
        }
        successor {
          slug
          shortName
        }
      }
      acts(first: 50, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...LinkedAct
        }
      }
    }
  }
  ${LINKED_ACT}
`;

interface Labelled {
  label: string;
}

interface Named {
  slug: string;
  shortName: string;
}

interface Answer {
  polity: {
    name: string;
    shortName: string;
    note: string | null;
    lives: { begin: Labelled | null; end: Labelled | null }[];
    names: { name: string; language: string }[];
    predecessors: { date: Labelled | null; predecessor: Named }[];
    successors: { date: Labelled | null; successor: Named }[];
    acts: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      nodes: LinkedAct[];
    };
  } | null;
}

/** A polity: when it existed, what came before and after it, its names and its acts; null where there is none. */
export async function writePolityPage(
  { path, query, execute }: PlainRequest,
  slug: string,
): Promise<PlainPage | null> {
  const after = query.get('after');
  const { polity } = await putQuestion<Answer>(execute, QUERY, { slug, after });
  if (polity === null) return null;
  const { name, shortName, note, lives, acts } = polity;
  const existed = lives
    .map(({ begin, end }) => `${begin?.label ?? 'before the records'} to ${end?.label ?? 'now'}`)
    .join('; ');
  const linkNamed = ({ slug: other, shortName: label }: Named, date: Labelled | null) =>
    html`${linkTo('polities', other, label)} ${date?.label ?? ''}`;
  const { hasNextPage, endCursor } = acts.pageInfo;
  return {
    title: shortName,
    description: `${name}${existed === '' ? '' : `, ${existed}`}: who recognised it and when, its names, what came before and after it, with sources.`,
    body: html`<p>${name}${existed === '' ? '' : `, ${existed}`}</p>
      ${when(note, () => html`<p>${note ?? ''}</p>`)}
      <p>
        <a href="/?subject=${slug}">Who recognised it, year by year</a> ·
        <a href="/records?subject=${slug}&amp;merge=no">All its acts as records</a>
      </p>
      ${when(
        polity.predecessors.length > 0,
        () =>
          html`<h2>Before it</h2>
            ${list(polity.predecessors.map(({ predecessor, date }) => linkNamed(predecessor, date)))}`,
      )}
      ${when(
        polity.successors.length > 0,
        () =>
          html`<h2>After it</h2>
            ${list(polity.successors.map(({ successor, date }) => linkNamed(successor, date)))}`,
      )}
      ${when(polity.names.length > 0, () =>
        table(
          'Other names',
          ['Name', 'Language'],
          polity.names.map((one) => [
            html`<span lang="${one.language}">${one.name}</span>`,
            one.language,
          ]),
        ),
      )}
      <h2>Acts to which it was a party: ${acts.totalCount}</h2>
      ${list(listActs(acts.nodes))}
      ${when(hasNextPage && endCursor, () => html`<p><a href="${path}?after=${endCursor ?? ''}">Next page</a></p>`)}`,
    address: path,
  };
}
