import type { ChartKind } from './chart-kinds.ts';
import { CHART_KINDS } from './chart-kinds.ts';
import type { ChartPlan } from './chart-plan.ts';

/** The forms in which an answer is shown. */
export const RESULT_VIEWS = ['table', 'chart', 'tree', 'json', 'csv'] as const;
export type ResultView = (typeof RESULT_VIEWS)[number];

/** Everything a link to the query page restores. */
export interface QueryLink {
  query: string;
  /** JSON text as written, possibly empty. */
  variables: string;
  view: ResultView;
  /** Key of the list whose items are the rows; null takes the longest. */
  rows: string | null;
  plan: Partial<ChartPlan>;
}

/** The path of the query page. */
export const QUERY_PATH = '/query';

/** The part after `#`; it never reaches a server, so that nobody's questions are in a log. */
export function printHash(link: QueryLink): string {
  const { query, variables, view, rows, plan } = link;
  const parts: [string, string | null | undefined][] = [
    ['q', query],
    ['v', variables.trim() === '' ? null : variables],
    ['view', view],
    ['rows', rows],
    ['x', plan.x],
    ['value', plan.value],
    ['series', plan.series === null ? 'none' : plan.series],
    ['kind', plan.kind],
  ];
  const written = parts.flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return `#${written.join('&')}`;
}

/** The opposite of {@link printHash}; null where the hash holds no query. */
export function readHash(hash: string): QueryLink | null {
  const parts = new URLSearchParams(hash.replace(/^#/, '').replaceAll('+', '%2B'));
  const query = parts.get('q');
  if (query === null) return null;
  const view = RESULT_VIEWS.find((one) => one === parts.get('view')) ?? 'table';
  const kind: ChartKind | undefined = CHART_KINDS.find((one) => one === parts.get('kind'));
  const series = parts.get('series');
  const x = parts.get('x');
  const value = parts.get('value');
  return {
    query,
    variables: parts.get('v') ?? '',
    view,
    rows: parts.get('rows'),
    plan: {
      ...(x === null ? {} : { x }),
      ...(value === null ? {} : { value }),
      ...(series === null ? {} : { series: series === 'none' ? null : series }),
      ...(kind === undefined ? {} : { kind }),
    },
  };
}

/**
 * The address of the query page with a question of a chart or a record, ready to run. `rows` is the
 * list whose items are the rows, such as `recognitionCounts.buckets`.
 */
export function linkToQuery(
  query: string,
  variables: object,
  { view = 'table', rows = null }: Partial<Pick<QueryLink, 'view' | 'rows'>> = {},
): string {
  const link: QueryLink = {
    query: unindent(query),
    variables: JSON.stringify(variables, null, 2),
    view,
    rows,
    plan: {},
  };
  return `${QUERY_PATH}${printHash(link)}`;
}

/** A text without the indentation that all its lines share. */
export function unindent(text: string): string {
  const lines = text
    .replace(/^\s*\n/, '')
    .trimEnd()
    .split('\n');
  const depths = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const shared = depths.reduce((least, depth) => Math.min(least, depth), depths[0] ?? 0);
  return `${lines.map((line) => line.slice(shared)).join('\n')}\n`;
}
