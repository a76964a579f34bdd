/** How the values are drawn. */
export const CHART_KINDS = ['bars', 'side-by-side', 'lines'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** Stands for “number of rows” in place of a column of numbers. */
export const ROW_COUNT = '#rows';

/** Which columns a chart is made of, by their keys. */
export interface ChartPlan {
  x: string;
  /** A column of numbers, or {@link ROW_COUNT}. */
  value: string;
  /** The column that parts the values into series; null draws one. */
  series: string | null;
  kind: ChartKind;
}
