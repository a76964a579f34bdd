import type { View } from '../../charts/view.ts';
import { countedNoun } from '../../charts/words.ts';
import { askPartners, askRecognitions } from './ask-counts.ts';
import type { WayOut } from './wider-views.ts';

/** Ways out of empty counts over the years: bars and curves. */
export function countedWayOut(view: View): WayOut {
  return {
    heeded: [
      'years',
      'regions',
      'partners',
      'without',
      'sources',
      'kinds',
      'standing',
      'direction',
      'merge',
      'unverified',
    ],
    count: async (wider, signal) => {
      const { recognitionCounts } = await askRecognitions(wider, signal);
      return recognitionCounts.reduce((sum, series) => sum + series.total, 0);
    },
    noun: countedNoun(view),
  };
}

/** Ways out of an empty list of partners by region. */
export const PARTNERS_WAY_OUT: WayOut = {
  heeded: [
    'asof',
    'years',
    'regions',
    'partners',
    'without',
    'sources',
    'kinds',
    'standing',
    'merge',
    'unverified',
  ],
  count: async (wider, signal) => {
    const { partnersByRegion } = await askPartners(wider, signal);
    return partnersByRegion.reduce((sum, { count }) => sum + count, 0);
  },
  noun: 'partner',
};
