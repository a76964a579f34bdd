/** How the values of an answer are drawn. */
export const CHART_KINDS = ['bars', 'side-by-side', 'lines'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];
