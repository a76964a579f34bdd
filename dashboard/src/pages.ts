import { readSlug } from './state/read-slug.ts';

/** A page of the site. The server answers the same paths with index.html. */
export interface Page {
  /** `/records`, or with one part that varies, `/acts/:slug`. */
  path: string;
  /** Word in the navigation; null for pages that only links lead to. */
  label: string | null;
  /** Whether the navigation leads there with the polity in question. */
  keepsSubject?: boolean;
  /** Its component, by its place below views/. */
  view: string;
}

const LISTED = [
  { path: '/', label: 'Recognitions', keepsSubject: true, view: 'OverviewPage' },
  { path: '/compare', label: 'Compare', keepsSubject: true, view: 'compare/ComparePage' },
  { path: '/timeline', label: 'Timeline', keepsSubject: true, view: 'timeline/TimelinePage' },
  { path: '/map', label: 'Map', keepsSubject: true, view: 'map/MapPage' },
  { path: '/matrix', label: 'Matrix', view: 'matrix/MatrixPage' },
  { path: '/records', label: 'Records', view: 'records/RecordsPage' },
  { path: '/narrative', label: 'Narrative', view: 'narrative/NarrativePage' },
  { path: '/method', label: 'Method', view: 'method/MethodPage' },
  { path: '/query', label: 'Query', view: 'query/QueryPage' },
  { path: '/acts/:slug', label: null, view: 'act/ActPage' },
  { path: '/polities/:slug', label: null, view: 'polity/PolityPage' },
  { path: '/sources/:slug', label: null, view: 'source/SourcePage' },
  { path: '/treaties/:slug', label: null, view: 'treaty/TreatyPage' },
] as const satisfies readonly Page[];

/** The place of a page's component below views/. */
export type PageView = (typeof LISTED)[number]['view'];

/** All pages, in the order of the navigation. */
export const PAGES: readonly (Page & { view: PageView })[] = LISTED;

/** The page whose chart stands alone at a path under /embed/, by the chart's name. */
const EMBEDDED: Readonly<Record<string, string>> = {
  recognitions: '/',
  partners: '/',
  compare: '/compare',
  timeline: '/timeline',
  matrix: '/matrix',
  map: '/map',
};

/** The page at a path, with or without a slash at its end; undefined when there is none. */
export function findPage(path: string): (typeof PAGES)[number] | undefined {
  const embedded = readSlug('/embed/', path);
  if (embedded !== null) return PAGES.find((page) => page.path === EMBEDDED[embedded]);
  const plain = path.length > 1 ? path.replace(/\/+$/, '') : path;
  return PAGES.find(
    (page) =>
      page.path === plain ||
      (page.path === '/' && path === '/index.html') ||
      (page.path.endsWith('/:slug') && readSlug(page.path.slice(0, -':slug'.length), plain)),
  );
}
