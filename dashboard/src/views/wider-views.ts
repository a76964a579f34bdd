import type { View } from '../../charts/view.ts';
import { askRecognitions } from './ask-counts.ts';

/** One choice let go, in the words of a button. */
export interface Widening {
  label: string;
  /** What keeps the view narrow, in the words of a sentence. */
  cause: string;
  patch: Partial<View>;
}

/** The choices of a view that can be let go one at a time, nearest first, and at last all together. */
export function listWidenings(view: View): Widening[] {
  const steps: Widening[] = [];
  const put = (applies: boolean, label: string, cause: string, patch: Partial<View>): void => {
    if (applies) steps.push({ label, cause, patch });
  };
  put(view.from !== null || view.to !== null, 'All years', 'the years', { from: null, to: null });
  put(view.regions.length > 0, 'All regions', 'the regions', { regions: [] });
  put(view.partners.length > 0, 'All partners', 'the partners', { partners: [] });
  put(view.without.length > 0, 'Bring back hidden partners', 'the hidden partners', {
    without: [],
  });
  put(view.sources.length > 0, 'All sources', 'the sources', { sources: [] });
  put(view.kinds.length > 0, 'Count recognitions', 'the kinds of act', { kinds: [] });
  put(
    view.kinds.length === 0 && view.standing !== 'DE_FACTO',
    'Count de facto recognition too',
    'the standing',
    { standing: 'DE_FACTO' },
  );
  put(!view.unverified, 'Count acts without a source too', 'the evidence asked for', {
    unverified: true,
  });
  if (steps.length > 1) {
    steps.push({
      label: 'Let go of all of these',
      cause: 'all of them together',
      patch: Object.assign({}, ...steps.map(({ patch }) => patch)) as Partial<View>,
    });
  }
  return steps;
}

/** Ways out of an empty view that are known to lead somewhere. */
export interface WiderViews {
  /** Why nothing was found, in a sentence. */
  reason: string;
  found: (Widening & { total: number })[];
}

/** Asks which single choice, let go, would find something; all of them together only if none does. */
export async function findWiderViews(view: View, signal: AbortSignal): Promise<WiderViews> {
  const steps = listWidenings(view);
  const totals = await Promise.all(
    steps.map(({ patch }) => countTotal({ ...view, ...patch }, signal)),
  );
  const all = steps.flatMap((step, at) => {
    const total = totals[at] ?? 0;
    return total > 0 ? [{ ...step, total }] : [];
  });
  const single = all.filter(({ cause }) => cause !== 'all of them together');
  const found = single.length > 0 ? single : all;
  const causes = found.map(({ cause }) => cause);
  const reason =
    causes.length === 0
      ? 'No choice on this page stands in the way.'
      : `Something is found once you let go of ${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(causes)}.`;
  return { reason, found };
}

async function countTotal(view: View, signal: AbortSignal): Promise<number> {
  const { recognitionCounts } = await askRecognitions(view, signal);
  return recognitionCounts.reduce((sum, series) => sum + series.total, 0);
}
