import { formatLicence } from '../../../dashboard/charts/format.ts';
import { putQuestion } from '../ask-chart.ts';
import { html, list, when } from './html.ts';
import type { LinkedAct, PlainPage, PlainRequest } from './plain-page.ts';
import { LINKED_ACT, listActs } from './plain-page.ts';

/** The narrative that the project started from. */
const NARRATIVE = 'early-soviet-foreign-policy';

const NARRATIVE_QUERY = /* GraphQL */ `
  query PlainNarrative($slug: String!) {
    narrative(slug: $slug) {
      source {
        slug
        citation
      }
      sentences {
        text
        readings {
          claim
          verdict
          reason
          acts {
            ...LinkedAct
          }
        }
      }
    }
  }
  ${LINKED_ACT}
`;

const METHOD_QUERY = /* GraphQL */ `
  query PlainMethod {
    datasets {
      slug
      title
      description
      licence
      included
      gaps
      coverage {
        statement
      }
    }
    dataVersion {
      hash
      released
    }
  }
`;

interface NarrativeAnswer {
  narrative: {
    source: { slug: string; citation: string };
    sentences: {
      text: string;
      readings: { claim: string; verdict: string; reason: string; acts: LinkedAct[] }[];
    }[];
  } | null;
}

interface MethodAnswer {
  datasets: {
    slug: string;
    title: string;
    description: string;
    licence: string;
    included: string;
    gaps: string[];
    coverage: { statement: string };
  }[];
  dataVersion: { hash: string; released: string };
}

/** The narrative sentence by sentence, with the verdict on each of its claims and the acts behind. */
export async function writeNarrativePage({ path, execute }: PlainRequest): Promise<PlainPage> {
  const { narrative } = await putQuestion<NarrativeAnswer>(execute, NARRATIVE_QUERY, {
    slug: NARRATIVE,
  });
  const told = (narrative?.sentences ?? []).map(({ text, readings }) => {
    const items = readings.map(({ claim, verdict, reason, acts }) => {
      const word = verdict.toLowerCase().replaceAll('_', ' ');
      return html`<strong>${claim}</strong> (${word}). ${reason}${list(listActs(acts))}`;
    });
    return html`<blockquote><p>${text}</p></blockquote>
      ${list(items)}`;
  });
  return {
    title: 'The narrative, read against the sources',
    description:
      'A short account of early Soviet foreign policy, sentence by sentence: what each claims, how the claim fares against the other sources, and the acts behind it.',
    body: html`${when(narrative, () => html`<p>${narrative?.source.citation ?? ''}</p>`)}${told}`,
    address: path,
  };
}

/** What the data cover and where they have gaps, where to have them whole, and their version. */
export async function writeMethodPage({ path, execute }: PlainRequest): Promise<PlainPage> {
  const { datasets, dataVersion } = await putQuestion<MethodAnswer>(execute, METHOD_QUERY, {});
  const sets = datasets.map(
    ({ slug, title, description, included, licence, gaps, coverage }) =>
      html`<h2>${title}</h2>
        <p>
          ${description} ${coverage.statement} Licence ${formatLicence(licence)}.
          <a href="/records?datasets=${slug}">Its acts</a>
        </p>
        <p>${included}</p>
        ${list(gaps.map((gap) => html`${gap}`))}`,
  );
  return {
    title: 'Method, coverage and citation',
    description:
      'What is counted and how, what the data cover and where they have gaps, where to have them whole, and how to cite them.',
    body: html`<p>
        Data version ${dataVersion.hash}, released ${dataVersion.released.slice(0, 10)}. To be had
        whole: <a href="/data/">tables as CSV</a>, <a href="/data/chancery.sqlite">SQLite</a>,
        <a href="/data/datapackage.json">data package</a>. To cite it:
        <a href="/cite.txt">Chicago</a>, <a href="/cite.bib">BibTeX</a>,
        <a href="/cite.ris">RIS</a>.
      </p>
      ${sets}`,
    address: path,
  };
}

/** Where to ask without the query page, which needs scripts. */
export function writeQueryPage({ path }: PlainRequest): PlainPage {
  return {
    title: 'Ask the data',
    description:
      'Any part of the data by a GraphQL query, without a key: with completion, worked examples, and the answer as table, chart, CSV or JSON.',
    body: html`<p>
      The editor of this page needs scripts. The API answers any client at <code>/graphql</code>, by
      GET and POST: <a href="/graphql?query=%7BdataVersion%7Bhash%20released%7D%7D">an example</a>.
      The data can also be <a href="/data/">had whole</a>.
    </p>`,
    address: path,
  };
}
