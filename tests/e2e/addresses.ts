/** The act with most to show: nine sources that disagree, and many acts beside it. */
export const BRITAIN = '/acts/su-19240201-united-kingdom-de-jure-recognition';

/** Pages whose chart stands on the numbers of the API. */
const CHART_PAGES = ['/', '/compare', '/timeline', '/map?asof=1924', '/matrix'] as const;

/** Pages of the records and of how they are made. */
const RECORD_PAGES = [
  '/records',
  '/records?subject=ussr&from=1924&to=1924&regions=oceania',
  BRITAIN,
  '/polities/hejaz-nejd',
  '/sources/cq-1924',
  '/treaties/brest-litovsk',
  '/narrative',
  '/method',
] as const;

/** Every kind of page there is, each with something on it. */
export const ALL_PAGES = [
  ...CHART_PAGES,
  '/?open=1924',
  ...RECORD_PAGES,
  '/query',
  '/embed/recognitions',
  '/embed/timeline?subject=china',
] as const;

/** Addresses at which there is nothing. */
export const MISSING_PAGES = ['/timeleine', '/polities/sovjet-union'] as const;
