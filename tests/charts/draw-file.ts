import { parseFile } from '../../dashboard/charts/file-choices.ts';
import type { ChartName } from '../../server/export/chart-names.ts';
import { CHART_KINDS } from '../../server/export/chart-kinds.ts';
import { renderChart } from '../../server/export/render-chart.ts';

/** A chart file as SVG text, drawn from answers written by hand. */
export async function drawFile(
  chart: ChartName,
  given: readonly unknown[],
  query = '',
): Promise<string> {
  const { view, choices } = parseFile(new URLSearchParams(query));
  const drawn = CHART_KINDS[chart].draw(given, view);
  const asked = { name: chart, drawn, questions: [], answers: [...given] };
  const { body } = await renderChart(asked, view, choices, 'svg', 'https://chancery.example');
  return String(body);
}
