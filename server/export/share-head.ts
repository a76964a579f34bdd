import { parseFile, printFile } from '../../dashboard/charts/file-choices.ts';
import { printView } from '../../dashboard/charts/view.ts';
import { escapeHtml } from '../http/escape-html.ts';
import { pageOf } from './chart-kinds.ts';
import type { ChartName } from './chart-names.ts';
import { CHART_NAMES, isChartName } from './chart-names.ts';
import type { PlainPage } from './plain/plain-page.ts';

/** A page, as far as its head needs it. */
export interface SharedPage {
  /** Path and query string as asked for. */
  url: string;
  /** `https://chancery.example`, as the reader's browser knows the service. */
  origin: string;
  /** The page in words; null where it could not be written. */
  page: PlainPage | null;
}

const GENERAL =
  'Who recognised whom, when, in which region, how firmly, and on whose word: with the evidence behind every number.';

/** Elements for the head of a page: its address for search engines, and a card for shared links. */
export function describePage({ url, origin, page }: SharedPage): string {
  const { path, query } = splitUrl(url);
  const chart = CHART_NAMES.find((name) => pageOf(name) === path);
  const canonical = origin + (page?.address ?? path);
  return writeHead({
    title: page?.title ?? 'Chancery',
    description: page?.description ?? GENERAL,
    image:
      chart === undefined
        ? null
        : {
            address: `${origin}/charts/${chart}.png?${cardOf(chart, query)}`,
            alt: page?.description ?? '',
          },
    address: origin + url,
    canonical,
  });
}

/** The query string of the picture on a card. */
function cardOf(chart: ChartName, query: URLSearchParams): string {
  const { view, choices } = parseFile(query, chart);
  const shared = { ...view, open: null, scale: null, width: null, height: null };
  return printFile(shared, { ...choices, preset: 'SOCIAL', download: false });
}

/** The chart of an address under /embed/, as readers without scripts see it; null where there is none. */
export function describeEmbedded(
  url: string,
): { title: string; image: string; link: string; page: string } | null {
  const { path, query } = splitUrl(url);
  const chart = path.replace(/^\/embed\//, '');
  if (!isChartName(chart)) return null;
  const { view } = parseFile(query, chart);
  const file = printFile(view, { ...parseFile([]).choices, fonts: 'EMBEDDED' });
  const page = pageOf(chart);
  const choices = printView(view);
  return {
    title: `Chart of ${view.subjects.map(({ slug }) => slug).join(', ')}`,
    image: `/charts/${chart}.svg?${file}`,
    link: page + (choices === '' ? '' : `?${choices}`),
    page,
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
  image: { address: string; alt: string } | null;
  address: string;
  canonical: string;
}): string {
  const picture: [string, string, string][] =
    card.image === null
      ? [['name', 'twitter:card', 'summary']]
      : [
          ['property', 'og:image', card.image.address],
          ['property', 'og:image:type', 'image/png'],
          ['property', 'og:image:width', '1200'],
          ['property', 'og:image:height', '628'],
          ['property', 'og:image:alt', card.image.alt],
          ['name', 'twitter:card', 'summary_large_image'],
        ];
  const metas: [string, string, string][] = [
    ['name', 'description', card.description],
    ['property', 'og:type', 'website'],
    ['property', 'og:site_name', 'Chancery'],
    ['property', 'og:title', card.title],
    ['property', 'og:description', card.description],
    ['property', 'og:url', card.address],
    ...picture,
  ];
  const written = metas.map(([kind, name, content]) => {
    const text = /:(?:url|image)$/.test(name)
      ? content
      : Array.from(content).slice(0, LONGEST).join('');
    return `    <meta ${kind}="${name}" content="${escapeHtml(text)}" />\n`;
  });
  return `    <link rel="canonical" href="${escapeHtml(card.canonical)}" />\n${written.join('')}`;
}
