import { parseFile, printFile } from '../../../dashboard/charts/file-choices.ts';
import { printView } from '../../../dashboard/charts/view.ts';
import { askChart } from '../ask-chart.ts';
import { pageOf } from '../chart-kinds.ts';
import type { ChartName } from '../chart-names.ts';
import { CHART_NAMES } from '../chart-names.ts';
import type { Html } from './html.ts';
import { html, table } from './html.ts';
import type { PlainPage, PlainRequest } from './plain-page.ts';

/** The charts on a page of the site, the first one first; empty where the page is none of charts. */
export function chartsOn(path: string): ChartName[] {
  return CHART_NAMES.filter((name) => pageOf(name) === path);
}

/** A page of charts: each as a picture, with its numbers as a table and as files, and its rule. */
export async function writeChartPage({ path, query, execute }: PlainRequest): Promise<PlainPage> {
  const { view: asked, choices } = parseFile(query, chartsOn(path)[0]);
  const view = { ...asked, open: null, theme: null, v: null };
  const printed = printFile(view, { ...choices, download: false });
  // Without a polity in its address a comparison is the one its page opens with.
  const [subject] = view.subjects;
  const bare = path === '/compare' && !printed.includes('subject=');
  const file = bare ? `subject=${subject?.slug ?? ''}${printed && `&${printed}`}` : printed;
  const charts = await Promise.all(
    chartsOn(path).map(async (name) => {
      const { drawn } = await askChart(name, view, execute);
      const frame = drawn.frame({
        kind: 'file',
        theme: 'light',
        width: 860,
        height: 520,
        permalink: '',
      });
      const { columns, rows } = drawn.table('wide');
      const cells = rows.map((row) => columns.map(({ key }) => String(row[key] ?? '')));
      const heads = columns.map(({ label }) => label);
      const body = html`<p>${frame.subtitle}</p>
        <p><img src="/charts/${name}.svg?${file}" width="860" alt="${drawn.summary}" /></p>
        <p>${linkFiles(name, file)}</p>
        ${table(`${frame.title}, as a table`, heads, cells)}
        <p>${frame.rule}</p>
        <p>${frame.sources}</p>`;
      return { frame, summary: drawn.summary, body };
    }),
  );
  const [first, ...others] = charts;
  if (first === undefined) throw new Error(`There is no chart on ${path}.`);
  const search = printView(view);
  return {
    title: first.frame.title,
    description: first.summary,
    body: html`${first.body}${others.map(
      ({ frame, body }) =>
        html`<h2>${frame.title}</h2>
          ${body}`,
    )}`,
    address: search === '' ? path : `${path}?${search}`,
  };
}

function linkFiles(name: ChartName, query: string): Html {
  const links = (['csv', 'json', 'svg', 'png', 'pdf'] as const).map(
    (format, place) =>
      html`${place === 0 ? 'As a file: ' : ''}<a href="/charts/${name}.${format}?${query}"
          >${format.toUpperCase()}</a
        >`,
  );
  return html`${links}`;
}
