import { parseFile, printFile } from '../../dashboard/charts/file-choices.ts';
import type { View } from '../../dashboard/charts/view.ts';
import { printView } from '../../dashboard/charts/view.ts';
import { escapeHtml } from '../http/escape-html.ts';
import type { Execute } from './ask-chart.ts';
import { askChart } from './ask-chart.ts';
import { pageOf } from './chart-kinds.ts';
import type { ChartName } from './chart-names.ts';
import { CHART_NAMES, isChartName } from './chart-names.ts';
import { surfaceOf } from './chart-surface.ts';
import { createQueue } from './render-queue.ts';

/** A request for a page, as far as cards for shared links need it. */
export interface PageRequest {
  /** Path and query string. */
  url: string;
  /** `https://chancery.example`, as the reader's browser knows the service. */
  origin: string;
}

/** What the pages need to describe themselves to those who have not opened them yet. */
export interface SharedPages {
  /** Elements for the head of a chart's page; empty for other pages. Never rejects. */
  head: (request: PageRequest) => Promise<string>;
  /** The chart of an address under /embed/; null where there is none. */
  embedded: (url: string) => { title: string; image: string; link: string } | null;
}

interface Words {
  title: string;
  description: string;
  summary: string;
}

const KEPT = 200;
const GENERAL =
  'Who recognised whom, when, in which region, how firmly, and on whose word: with the evidence behind every number.';

/** Describes the pages of charts: open-graph cards, and what an embedded chart shows without scripts. */
export function sharePages(options: { execute: Execute; dataVersion: () => string }): SharedPages {
  const { execute, dataVersion } = options;
  const kept = new Map<string, Words>();
  const queue = createQueue(2, 20);

  async function describe(chart: ChartName, view: View): Promise<Words> {
    const key = `${dataVersion()} ${chart}?${printView(view)}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const asked = await queue(() => askChart(chart, view, execute));
    const { surface } = surfaceOf(asked, view, parseFile([]).choices);
    const { title, subtitle } = asked.drawn.frame(surface);
    const words = { title, description: subtitle, summary: asked.drawn.summary };
    if (kept.size >= KEPT) kept.delete(kept.keys().next().value ?? '');
    kept.set(key, words);
    return words;
  }

  return {
    async head({ url, origin }) {
      const { path, query } = splitUrl(url);
      const chart = CHART_NAMES.find((name) => pageOf(name) === path);
      if (chart === undefined) return '';
      const { view, choices } = parseFile(query);
      const shared = { ...view, open: null, scale: null, width: null, height: null };
      const card = printFile(shared, { ...choices, preset: 'SOCIAL', download: false });
      const words = await describe(chart, shared).catch(() => null);
      return writeHead({
        title: words?.title ?? 'Chancery',
        description: words === null ? GENERAL : `${words.description}. ${GENERAL}`,
        alt: words?.summary ?? '',
        image: `${origin}/charts/${chart}.png?${card}`,
        address: origin + url,
      });
    },
    embedded(url) {
      const { path, query } = splitUrl(url);
      const chart = path.replace(/^\/embed\//, '');
      if (!isChartName(chart)) return null;
      const { view } = parseFile(query);
      const file = printFile(view, { ...parseFile([]).choices, fonts: 'EMBEDDED' });
      const page = printView(view);
      return {
        title: `Chart of ${view.subjects.map(({ slug }) => slug).join(', ')}`,
        image: `/charts/${chart}.svg?${file}`,
        link: pageOf(chart) + (page === '' ? '' : `?${page}`),
      };
    },
  };
}

function splitUrl(url: string): { path: string; query: URLSearchParams } {
  const [path = '', ...rest] = url.split('?');
  return { path, query: new URLSearchParams(rest.join('?')) };
}

/** Longest text of a card; services cut what is longer. */
const LONGEST = 300;

function writeHead(card: {
  title: string;
  description: string;
  alt: string;
  image: string;
  address: string;
}): string {
  const metas: [string, string, string][] = [
    ['property', 'og:type', 'website'],
    ['property', 'og:site_name', 'Chancery'],
    ['property', 'og:title', card.title],
    ['property', 'og:description', card.description],
    ['property', 'og:url', card.address],
    ['property', 'og:image', card.image],
    ['property', 'og:image:type', 'image/png'],
    ['property', 'og:image:width', '1200'],
    ['property', 'og:image:height', '628'],
    ['property', 'og:image:alt', card.alt],
    ['name', 'twitter:card', 'summary_large_image'],
  ];
  return metas
    .map(([kind, name, content]) => {
      const text = /:(?:url|image)$/.test(name)
        ? content
        : Array.from(content).slice(0, LONGEST).join('');
      return `    <meta ${kind}="${name}" content="${escapeHtml(text)}" />\n`;
    })
    .join('');
}
