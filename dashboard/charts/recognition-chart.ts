import type { ChartConfiguration, Plugin } from 'chart.js';
import { BasicPlatform } from 'chart.js';
import type { RecognitionAnswer } from './answers.ts';
import { baseOptions } from './chart-options.ts';
import { formatNumber, formatYear } from './format.ts';
import { hatchPlugin } from './hatch.ts';
import { markerPlugin, markersOf } from './markers.ts';
import { numeralPlugin } from './numerals.ts';
import { createDatasets, OVERLAP, seamless } from './recognition-bars.ts';
import { arrangeRecognitions } from './recognition-data.ts';
import { describeYear } from './recognition-tooltip.ts';
import { separatorPlugin } from './separators.ts';
import type { Surface } from './surface.ts';
import { THEMES } from './theme.ts';
import type { View } from './view-shape.ts';
import { chooseStep, isLabelled } from './year-axis.ts';

/**
 * Bars per year, stacked by group; several subjects stand side by side. Years without an act keep
 * their place. The configuration is whole: callers change nothing in it.
 */
export function recognitionChart(
  answer: RecognitionAnswer,
  view: View,
  surface: Surface,
): ChartConfiguration<'bar', (number | null)[], number> {
  const theme = THEMES[surface.theme];
  const data = arrangeRecognitions(answer, view);
  const file = surface.kind === 'file';
  const plugins: Plugin<'bar'>[] = [
    hatchPlugin,
    separatorPlugin(theme.background, seamless(data, view) ? OVERLAP : 0),
    markerPlugin(markersOf(answer, view), data.years, { line: theme.muted, text: theme.text }),
  ];
  if (theme.name === 'print' && data.grouping !== 'none') {
    plugins.push(numeralPlugin(data.groups.map(({ key }) => key)));
  }
  return {
    type: 'bar',
    ...(file ? { platform: BasicPlatform } : {}),
    data: { labels: data.years, datasets: createDatasets(data, view, theme) },
    options: {
      ...baseOptions(surface, theme),
      interaction: { mode: 'index', intersect: false },
      scales: {
        x: {
          type: 'category',
          stacked: true,
          grid: { display: false },
          border: { color: theme.baseline, width: 1 },
          ticks: {
            autoSkip: false,
            maxRotation: 0,
            color: theme.muted,
            font: { size: 13 },
            callback(_, at) {
              const year = data.years[at] ?? 0;
              const step = chooseStep(data.years.length, this.chart.width - 60);
              if (!isLabelled(year, step)) return null;
              return view.align === 'FOUNDING' ? String(year) : formatYear(year);
            },
          },
        },
        y: {
          type: 'linear',
          stacked: true,
          beginAtZero: true,
          suggestedMax: 4,
          border: { display: false },
          grid: { color: theme.hairline, lineWidth: 1, drawTicks: false },
          ticks: {
            precision: 0,
            maxTicksLimit: 6,
            padding: 8,
            color: theme.muted,
            font: { size: 13 },
            callback: (value) => formatNumber(Number(value)),
          },
        },
      },
      plugins: { tooltip: describeYear(data, view, theme) },
    },
    plugins,
  };
}
