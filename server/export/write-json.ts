import type { FileChoices } from '../../dashboard/charts/file-choices.ts';
import type { View } from '../../dashboard/charts/view.ts';
import { printView } from '../../dashboard/charts/view.ts';
import type { AskedChart } from './chart-kinds.ts';
import { permalinkOf, surfaceOf } from './chart-surface.ts';

/**
 * The chart as data: its words, rule, sources and numbers, the GraphQL questions with their variables
 * and the answers to them, from which the chart can be drawn again.
 */
export function writeJson(
  chart: AskedChart,
  view: View,
  choices: FileChoices,
  publicUrl?: string,
): string {
  const { name, drawn, questions, answers } = chart;
  const { surface } = surfaceOf(chart, view, choices, publicUrl);
  const { title, subtitle, rule, sources, version } = drawn.frame(surface);
  const document = {
    chart: name,
    title,
    subtitle,
    summary: drawn.summary,
    rule,
    sourceLine: sources,
    sources: drawn.sources,
    dataVersion: { hash: drawn.dataVersion, label: version },
    view: printView(view),
    permalink: permalinkOf(chart, view, publicUrl),
    table: drawn.table('tidy'),
    questions: questions.map(({ query, variables }) => ({ query: trimQuery(query), variables })),
    answers,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** A query as a reader would write it: without the indentation of our own source. */
function trimQuery(query: string): string {
  const lines = query.replace(/^\n+|\s+$/g, '').split('\n');
  const indent = Math.min(
    ...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)),
  );
  return lines.map((line) => line.slice(indent)).join('\n');
}
