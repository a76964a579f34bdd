import { arrangeTimeline } from '../../../charts/timeline-data.ts';
import { TIMELINE_QUERY, timelineVariables } from '../../../charts/timeline-questions.ts';
import type { View } from '../../../charts/view.ts';
import { ask } from '../../api/client.ts';
import type { TimelineQuery, TimelineQueryVariables } from '../../api/chart-answers.ts';
import { inLanguage } from '../../state/in-language.ts';
import type { WayOut } from '../wider-views.ts';

/** Every partner of a view's subject over time. */
export function askTimeline(view: View, signal: AbortSignal): Promise<TimelineQuery> {
  const variables = timelineVariables(view) as TimelineQueryVariables;
  return inLanguage(
    view.lang,
    ask<TimelineQuery, TimelineQueryVariables>(
      TIMELINE_QUERY,
      { ...variables, cited: false },
      signal,
    ),
  );
}

/** Ways out of a timeline without rows. */
export const TIMELINE_WAY_OUT: WayOut = {
  heeded: ['years', 'regions', 'partners', 'without', 'sources', 'kinds', 'merge', 'unverified'],
  count: async (wider, signal) =>
    arrangeTimeline(await askTimeline(wider, signal), wider).rows.length,
  noun: 'partner',
};
