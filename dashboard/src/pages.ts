import type { Component } from 'svelte';
import OverviewPage from './views/OverviewPage.svelte';

/** A page of the site. The server answers the same paths with index.html. */
export interface Page {
  path: string;
  /** Word in the navigation. */
  label: string;
  component: Component;
}

/** All pages, in the order of the navigation. */
export const PAGES: readonly Page[] = [
  { path: '/', label: 'Recognitions', component: OverviewPage },
];

/** The page at a path, with or without a slash at its end; undefined when there is none. */
export function findPage(path: string): Page | undefined {
  const plain = path.length > 1 ? path.replace(/\/+$/, '') : path;
  return PAGES.find((page) => page.path === plain || (page.path === '/' && path === '/index.html'));
}
