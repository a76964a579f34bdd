import { nameKind } from '../../../dashboard/charts/vocabulary-names.ts';
import { putQuestion } from '../ask-chart.ts';
import { html, list, table, when } from './html.ts';
import type { PlainPage, PlainRequest } from './plain-page.ts';
import { linkTo } from './plain-page.ts';

const QUERY = /* GraphQL */ `
  query PlainAct($slug: String!) {
    act(slug: $slug) {
      title
      summary
      kind
      place
      reason
      date {
        label
      }
      actor {
        slug
        shortName
      }
      target {
        slug
        shortName
      }
      treaty {
        slug
        title
      }
      dataset {
        title
        citation
      }
      claims {
        stance
        locator
        quote
        note
        date {
          label
        }
        source {
          slug
          label
        }
      }
    }
  }
`;

interface Named {
  slug: string;
  shortName: string;
}

interface Claim {
  stance: 'SUPPORTS' | 'DISPUTES';
  locator: string | null;
  quote: string | null;
  note: string | null;
  date: { label: string } | null;
  source: { slug: string; label: string };
}

interface Answer {
  act: {
    title: string;
    summary: string | null;
    kind: string;
    place: string | null;
    reason: string | null;
    date: { label: string };
    actor: Named;
    target: Named;
    treaty: { slug: string; title: string } | null;
    dataset: { title: string; citation: string };
    claims: Claim[];
  } | null;
}

/** An act with what each source says of it; null where there is none. */
export async function writeActPage(
  { path, execute }: PlainRequest,
  slug: string,
): Promise<PlainPage | null> {
  const { act } = await putQuestion<Answer>(execute, QUERY, { slug });
  if (act === null) return null;
  const facts = [
    html`Date: ${act.date.label}${when(act.place, () => html`, ${act.place ?? ''}`)}`,
    html`Kind: ${nameKind(act.kind)}`,
    html`Parties: ${linkTo('polities', act.actor.slug, act.actor.shortName)},
    ${linkTo('polities', act.target.slug, act.target.shortName)}`,
    ...(act.treaty ? [html`Treaty: ${linkTo('treaties', act.treaty.slug, act.treaty.title)}`] : []),
    html`Data set: ${act.dataset.citation}`,
  ];
  const claims = act.claims.map(({ source, stance, date, locator, quote, note }) => [
    linkTo('sources', source.slug, source.label),
    stance === 'DISPUTES' ? 'disputes it' : 'supports it',
    date?.label ?? 'none of its own',
    [locator, quote === null ? null : `“${quote}”`, note]
      .filter((text) => text !== null)
      .join('. '),
  ]);
  return {
    title: act.title,
    description: `${act.date.label}. ${act.summary ?? `${nameKind(act.kind)}, with the sources that tell of it.`}`,
    body: html`${when(act.summary, () => html`<p>${act.summary ?? ''}</p>`)} ${list(facts)}
    ${when(
      act.reason,
      () =>
        html`<h2>Why the editors read it so</h2>
          <p>${act.reason ?? ''}</p>`,
    )}
    ${table('What the sources say', ['Source', 'Stance', 'Date it gives', 'Words and place'], claims)}`,
    address: path,
  };
}
