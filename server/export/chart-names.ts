/** The charts that exist as files, by the name in their address. */
export const CHART_NAMES = [
  'recognitions',
  'partners',
  'compare',
  'timeline',
  'matrix',
  'map',
] as const;
export type ChartName = (typeof CHART_NAMES)[number];

/** Whether there is a chart of this name. */
export function isChartName(name: string): name is ChartName {
  return CHART_NAMES.some((known) => known === name);
}

/** Formats a chart can be had in. */
export const FORMATS = ['svg', 'png', 'pdf', 'csv', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** Whether there is a format of this name. */
export function isFormat(name: string): name is Format {
  return FORMATS.some((known) => known === name);
}
