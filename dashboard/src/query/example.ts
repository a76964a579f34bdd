import type { ChartPlan } from './chart-shape.ts';
import type { ResultView } from './link.ts';

/** A worked question. */
export interface Example {
  slug: string;
  /** The question as a reader would ask it. */
  question: string;
  /** What the answer shows, and how to read it; one or two sentences. */
  sentence: string;
  query: string;
  view: ResultView;
  /** Key of the list whose items are the rows; left out: the longest. */
  rows?: string;
  plan?: Partial<ChartPlan>;
}
