import type { MapData } from '../../../charts/map-data.ts';
import { arrangeMap } from '../../../charts/map-data.ts';
import {
  joinMap,
  MAP_QUERY,
  MAP_STATES_QUERY,
  mapStatesVariables,
  mapVariables,
} from '../../../charts/map-questions.ts';
import type { View } from '../../../charts/view.ts';
import { ask } from '../../api/client.ts';
import type {
  MapQuery,
  MapQueryVariables,
  MapStatesQuery,
  MapStatesQueryVariables,
} from '../../api/chart-answers.ts';
import { inLanguage } from '../../state/in-language.ts';
import type { WayOut } from '../wider-views.ts';

/** How every partner stood to a view's subject over time. */
export function askMap(view: View, signal: AbortSignal): Promise<MapQuery> {
  const variables = mapVariables(view) as MapQueryVariables;
  return inLanguage(
    view.lang,
    ask<MapQuery, MapQueryVariables>(MAP_QUERY, { ...variables, cited: false }, signal),
  );
}

/** Every polity that ever was; the same for all subjects. */
export function askWorld(view: View, signal: AbortSignal): Promise<MapStatesQuery> {
  return ask<MapStatesQuery, MapStatesQueryVariables>(
    MAP_STATES_QUERY,
    mapStatesVariables(view),
    signal,
  );
}

/** How many states of the year ever granted a standing. */
export function countShown({ counts }: MapData): number {
  return counts.DE_JURE + counts.DE_FACTO + counts.SEVERED + counts.ENDED;
}

/** Ways out of a map on which nobody has granted anything. */
export const MAP_WAY_OUT: WayOut = {
  heeded: ['asof', 'years', 'regions', 'partners', 'without', 'sources', 'merge', 'unverified'],
  count: async (wider, signal) => {
    const [told, world] = await Promise.all([askMap(wider, signal), askWorld(wider, signal)]);
    return countShown(arrangeMap(joinMap(told, world), wider));
  },
  noun: 'state',
};
