import type { Component } from 'svelte';
import type { PageView } from './pages.ts';
import { findPage } from './pages.ts';

type Loader = () => Promise<{ default: Component }>;

/** How each page is fetched when it is visited. */
const LOADERS: Readonly<Record<PageView, Loader>> = {
  OverviewPage: () => import('./views/OverviewPage.svelte'),
  'act/ActPage': () => import('./views/act/ActPage.svelte'),
  'compare/ComparePage': () => import('./views/compare/ComparePage.svelte'),
  'map/MapPage': () => import('./views/map/MapPage.svelte'),
  'matrix/MatrixPage': () => import('./views/matrix/MatrixPage.svelte'),
  'method/MethodPage': () => import('./views/method/MethodPage.svelte'),
  'narrative/NarrativePage': () => import('./views/narrative/NarrativePage.svelte'),
  'polity/PolityPage': () => import('./views/polity/PolityPage.svelte'),
  'query/QueryPage': () => import('./views/query/QueryPage.svelte'),
  'records/RecordsPage': () => import('./views/records/RecordsPage.svelte'),
  'source/SourcePage': () => import('./views/source/SourcePage.svelte'),
  'timeline/TimelinePage': () => import('./views/timeline/TimelinePage.svelte'),
  'treaty/TreatyPage': () => import('./views/treaty/TreatyPage.svelte'),
};

/** Fetches the component of the page at a path; where there is no page, of one that helps on. */
export function loadPage(path: string): ReturnType<Loader> {
  const page = findPage(path);
  return page ? LOADERS[page.view]() : import('./views/notfound/NotFoundPage.svelte');
}
