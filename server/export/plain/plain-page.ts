import type { Execute } from '../ask-chart.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';

/** A page in plain HTML: for readers whose browser runs no scripts, and for machines that read pages. */
export interface PlainPage {
  /** What the page is called, without the name of the site. */
  title: string;
  /** What is on it, in a sentence or two. */
  description: string;
  /** Its content below the heading. */
  body: Html;
  /** Path and canonical query string. */
  address: string;
}

/** What a page is written from. */
export interface PlainRequest {
  path: string;
  query: URLSearchParams;
  execute: Execute;
}

/** Where an act is linked from a list. */
export interface LinkedAct {
  slug: string;
  title: string;
  date: { label: string };
}

/** What a list asks of an act. */
export const LINKED_ACT = /* GraphQL */ `
  fragment LinkedAct on Act {
    slug
    title
    date {
      label
    }
  }
`;

/** A link to a record's page. */
export function linkTo(
  page: 'acts' | 'polities' | 'sources' | 'treaties',
  slug: string,
  label: string,
): Html {
  return html`<a href="/${page}/${slug}">${label}</a>`;
}

/** Acts with their dates, each linked. */
export function listActs(acts: readonly LinkedAct[]): Html[] {
  return acts.map(({ slug, title, date }) => html`${date.label}: ${linkTo('acts', slug, title)}`);
}
