import { DEFAULT_VIEW, type View } from '../../../charts/view.ts';

/** What a reader who comes without choices sees: two paths from year 0 on. */
export const START_VIEW: View = {
  ...DEFAULT_VIEW,
  subjects: ['ussr', 'china'].map((slug) => ({ slug, sources: [] })),
  from: null,
  to: null,
  measure: 'CUMULATIVE',
  align: 'FOUNDING',
};
