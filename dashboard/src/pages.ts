import type { Component } from 'svelte';
import { readSlug } from './state/read-slug.ts';
import OverviewPage from './views/OverviewPage.svelte';

/** A page of the site. The server answers the same paths with index.html. */
export interface Page {
  /** `/records`, or with one part that varies, `/acts/:slug`. */
  path: string;
  /** Word in the navigation; null for pages that only links lead to. */
  label: string | null;
  /** Whether the navigation leads there with the polity in question. */
  keepsSubject?: boolean;
  /** The page where it comes with the first load; others are fetched when they are visited. */
  component?: Component;
  load?: () => Promise<{ default: Component }>;
}

/** All pages, in the order of the navigation. */
export const PAGES: readonly Page[] = [
  { path: '/', label: 'Recognitions', keepsSubject: true, component: OverviewPage },
  {
    path: '/compare',
    label: 'Compare',
    keepsSubject: true,
    load: () => import('./views/compare/ComparePage.svelte'),
  },
  {
    path: '/timeline',
    label: 'Timeline',
    keepsSubject: true,
    load: () => import('./views/timeline/TimelinePage.svelte'),
  },
  {
    path: '/map',
    label: 'Map',
    keepsSubject: true,
    load: () => import('./views/map/MapPage.svelte'),
  },
  { path: '/matrix', label: 'Matrix', load: () => import('./views/matrix/MatrixPage.svelte') },
  {
    path: '/records',
    label: 'Records',
    load: () => import('./views/records/RecordsPage.svelte'),
  },
  {
    path: '/narrative',
    label: 'Narrative',
    load: () => import('./views/narrative/NarrativePage.svelte'),
  },
  { path: '/method', label: 'Method', load: () => import('./views/method/MethodPage.svelte') },
  { path: '/query', label: 'Query', load: () => import('./views/query/QueryPage.svelte') },
  { path: '/acts/:slug', label: null, load: () => import('./views/act/ActPage.svelte') },
  { path: '/polities/:slug', label: null, load: () => import('./views/polity/PolityPage.svelte') },
  { path: '/sources/:slug', label: null, load: () => import('./views/source/SourcePage.svelte') },
  { path: '/treaties/:slug', label: null, load: () => import('./views/treaty/TreatyPage.svelte') },
];

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
export function findPage(path: string): Page | undefined {
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
