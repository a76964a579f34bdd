/**
 * A chart's configuration as files take it: what every kind of chart has in common, so that one
 * list can hold charts of bars, lines and maps.
 */
export interface Drawable {
  type: string;
  data: { labels?: unknown[]; datasets: object[] };
  options?: object | undefined;
  plugins?: object[] | undefined;
}
