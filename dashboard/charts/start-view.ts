import { printView, withoutFileOptions } from './print-view.ts';
import type { View } from './view-shape.ts';
import { DEFAULT_VIEW } from './view-shape.ts';

/** What a reader who comes to the comparison without choices sees: two paths from year 0 on. */
const COMPARED: Pick<View, 'subjects' | 'from' | 'to' | 'measure' | 'align'> = {
  subjects: ['ussr', 'china'].map((slug) => ({ slug, sources: [] })),
  from: null,
  to: null,
  measure: 'CUMULATIVE',
  align: 'FOUNDING',
};

/**
 * What a chart shows when nothing of it was chosen: one polity is no comparison. The language of names
 * and the options of a file are no choice of that kind; a polity `named` in the address is one, be it the
 * default. Any other view comes back as it is.
 */
export function startView(chart: string, view: View, named: boolean): View {
  if (chart !== 'compare' || named) return view;
  const chosen = printView({ ...withoutFileOptions(view), lang: DEFAULT_VIEW.lang, v: null });
  return chosen === '' ? { ...view, ...COMPARED } : view;
}
