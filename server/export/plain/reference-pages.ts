import { putQuestion } from '../ask-chart.ts';
import { html, list, when } from './html.ts';
import type { LinkedAct, PlainPage, PlainRequest } from './plain-page.ts';
import { LINKED_ACT, linkTo, listActs } from './plain-page.ts';

const SOURCE_QUERY = /* GraphQL */ `
  query PlainSource($slug: String!) {
    source(slug: $slug) {
      label
      citation
      note
      url
      acts(first: 100) {
        totalCount
        nodes {
          ...LinkedAct
        }
      }
    }
  }
  ${LINKED_ACT}
`;

const TREATY_QUERY = /* GraphQL */ `
  query PlainTreaty($slug: String!) {
    treaty(slug: $slug) {
      title
      summary
      place
      signed {
        label
      }
      parties {
        slug
        shortName
      }
      sources {
        slug
        label
      }
      acts(first: 100) {
        totalCount
        nodes {
          ...LinkedAct
        }
      }
    }
  }
  ${LINKED_ACT}
`;

interface Acts {
  totalCount: number;
  nodes: LinkedAct[];
}

interface SourceAnswer {
  source: {
    label: string;
    citation: string;
    note: string | null;
    url: string | null;
    acts: Acts;
  } | null;
}

interface TreatyAnswer {
  treaty: {
    title: string;
    summary: string | null;
    place: string | null;
    signed: { label: string } | null;
    parties: { slug: string; shortName: string }[];
    sources: { slug: string; label: string }[];
    acts: Acts;
  } | null;
}

/** A source with the acts it tells of; null where there is none. */
export async function writeSourcePage(
  { path, execute }: PlainRequest,
  slug: string,
): Promise<PlainPage | null> {
  const { source } = await putQuestion<SourceAnswer>(execute, SOURCE_QUERY, { slug });
  if (source === null) return null;
  const { label, citation, note, url, acts } = source;
  return {
    title: label,
    description: `${citation} Acts it tells of: ${String(acts.totalCount)}.`,
    body: html`<p>${citation}</p>
      ${when(note, () => html`<p>${note ?? ''}</p>`)}
      <p>
        ${when(url, () => html`<a href="${url ?? ''}" rel="external">Read it on the web</a> · `)}<a
          href="/?sources=${slug}"
          >The chart as this source tells it</a
        >
        · <a href="/cite.bib?source=${slug}">BibTeX</a>
      </p>
      <h2>Acts it tells of: ${acts.totalCount}</h2>
      ${list(listActs(acts.nodes))}
      ${when(acts.totalCount > acts.nodes.length, () => html`<p><a href="/records?sources=${slug}">All of them</a></p>`)}`,
    address: path,
  };
}

/** A treaty with its parties and acts; null where there is none. */
export async function writeTreatyPage(
  { path, execute }: PlainRequest,
  slug: string,
): Promise<PlainPage | null> {
  const { treaty } = await putQuestion<TreatyAnswer>(execute, TREATY_QUERY, { slug });
  if (treaty === null) return null;
  const { title, summary, place, signed, parties, sources, acts } = treaty;
  const signing = [signed?.label, place].filter((text) => text != null).join(', ');
  return {
    title,
    description: `${signing === '' ? '' : `${signing}. `}${summary ?? 'Its parties, acts and sources.'}`,
    body: html`<p>${signing}</p>
      ${when(summary, () => html`<p>${summary ?? ''}</p>`)}
      <h2>Parties</h2>
      ${list(parties.map((party) => linkTo('polities', party.slug, party.shortName)))}
      <h2>Acts</h2>
      ${list(listActs(acts.nodes))}
      ${when(
        sources.length > 0,
        () =>
          html`<h2>Sources</h2>
            ${list(sources.map((source) => linkTo('sources', source.slug, source.label)))}`,
      )}`,
    address: path,
  };
}
