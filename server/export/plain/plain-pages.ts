import type { Execute } from '../ask-chart.ts';
import { createQueue } from '../render-queue.ts';
import { writeActPage } from './act-page.ts';
import { chartsOn, writeChartPage } from './chart-page.ts';
import type { PlainPage, PlainRequest } from './plain-page.ts';
import { writePolityPage } from './polity-page.ts';
import { writeMethodPage, writeNarrativePage, writeQueryPage } from './reading-pages.ts';
import { writeRecordsPage } from './records-page.ts';
import { writeSourcePage, writeTreatyPage } from './reference-pages.ts';

/** What the plain pages need of the server. */
export interface PlainPagesOptions {
  execute: Execute;
  /** Version of the data now served; a page is written once for each. */
  dataVersion: () => string;
}

/** Pages kept, of some ten kilobytes each. */
const KEPT = 200;

/** Pages written at once, and requests that may wait for it. */
const [AT_ONCE, WAITING] = [2, 30];

/**
 * Gives a function that writes the page at an address (path and query string) in plain HTML; null
 * where there is none. It rejects where a question fails or too many wait.
 */
export function createPlainPages({
  execute,
  dataVersion,
}: PlainPagesOptions): (url: string) => Promise<PlainPage | null> {
  const kept = new Map<string, PlainPage>();
  const queue = createQueue(AT_ONCE, WAITING);
  return async (url) => {
    const key = `${dataVersion()} ${url}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const [path = '', ...rest] = url.split('?');
    const query = new URLSearchParams(rest.join('?'));
    const page = await queue(async () => writePage({ path, query, execute }));
    if (page === null) return null;
    if (kept.size >= KEPT) kept.delete(kept.keys().next().value ?? '');
    kept.set(key, page);
    return page;
  };
}

async function writePage(request: PlainRequest): Promise<PlainPage | null> {
  const { path } = request;
  if (chartsOn(path).length > 0) return writeChartPage(request);
  const [, kind, slug] = /^\/([a-z]+)(?:\/([^/]+))?$/.exec(path) ?? [];
  switch (kind) {
    case 'records':
      return writeRecordsPage(request);
    case 'narrative':
      return writeNarrativePage(request);
    case 'method':
      return writeMethodPage(request);
    case 'query':
      return writeQueryPage(request);
    case 'acts':
      return writeActPage(request, decodeURIComponent(slug ?? ''));
    case 'polities':
      return writePolityPage(request, decodeURIComponent(slug ?? ''));
    case 'sources':
      return writeSourcePage(request, decodeURIComponent(slug ?? ''));
    case 'treaties':
      return writeTreatyPage(request, decodeURIComponent(slug ?? ''));
    default:
      return null;
  }
}
