import { formatDay } from '../../charts/format.ts';
import type { View } from '../../charts/view.ts';

/** A choice that can leave nothing to be seen. */
export type Narrowing =
  | 'asof'
  | 'years'
  | 'regions'
  | 'partners'
  | 'without'
  | 'sources'
  | 'kinds'
  | 'standing'
  | 'direction'
  | 'merge'
  | 'unverified';

/** One choice let go, in the words of a link. */
export interface Widening {
  label: string;
  /** What keeps the view narrow, in the words of a sentence. */
  cause: string;
  patch: Partial<View>;
}

const all = 'all of them together';

/** What letting go of a choice does; null where the view does not make it. */
const WIDENINGS: Readonly<Record<Narrowing, (view: View) => Widening | null>> = {
  asof: ({ asof }) =>
    asof === null
      ? null
      : { label: `Not as of ${formatDay(asof)}`, cause: 'the date', patch: { asof: null } },
  years: ({ from, to }) =>
    from === null && to === null
      ? null
      : { label: 'All years', cause: 'the years', patch: { from: null, to: null } },
  regions: ({ regions }) =>
    regions.length === 0
      ? null
      : { label: 'All regions', cause: 'the regions', patch: { regions: [] } },
  partners: ({ partners }) =>
    partners.length === 0
      ? null
      : { label: 'All partners', cause: 'the partners', patch: { partners: [] } },
  without: ({ without }) =>
    without.length === 0
      ? null
      : {
          label: 'Bring back hidden partners',
          cause: 'the hidden partners',
          patch: { without: [] },
        },
  sources: ({ sources, subjects }) =>
    sources.length === 0 && subjects.every((subject) => subject.sources.length === 0)
      ? null
      : {
          label: 'All sources',
          cause: 'the sources',
          patch: { sources: [], subjects: readAlike(subjects) },
        },
  kinds: ({ kinds }) =>
    kinds.length === 0
      ? null
      : { label: 'Count recognitions', cause: 'the kinds of act', patch: { kinds: [] } },
  standing: ({ kinds, standing }) =>
    kinds.length > 0 || standing === 'DE_FACTO'
      ? null
      : {
          label: 'Count de facto recognition too',
          cause: 'the standing',
          patch: { standing: 'DE_FACTO' },
        },
  direction: ({ direction }) =>
    direction === 'RECEIVED'
      ? null
      : {
          label: 'Count what was received',
          cause: 'the direction',
          patch: { direction: 'RECEIVED' },
        },
  merge: ({ merge }) =>
    merge
      ? null
      : {
          label: 'Count the polities it continues with it',
          cause: 'the rule about predecessors',
          patch: { merge: true },
        },
  unverified: ({ unverified }) =>
    unverified
      ? null
      : {
          label: 'Count acts without a source too',
          cause: 'the evidence asked for',
          patch: { unverified: true },
        },
};

/** The same polities as all sources tell of them, each once. */
function readAlike(subjects: View['subjects']): View['subjects'] {
  return [...new Set(subjects.map(({ slug }) => slug))].map((slug) => ({ slug, sources: [] }));
}

/** The choices of a view that can be let go one at a time, nearest first, and at last all together. */
export function listWidenings(view: View, heeded: readonly Narrowing[]): Widening[] {
  const steps = heeded.flatMap((narrowing) => WIDENINGS[narrowing](view) ?? []);
  if (steps.length < 2) return steps;
  const patch = Object.assign({}, ...steps.map((step) => step.patch)) as Partial<View>;
  return [...steps, { label: 'Let go of all of these', cause: all, patch }];
}

/** Ways out of an empty view that are known to lead somewhere. */
export interface WiderViews {
  /** Why nothing was found, in a sentence. */
  reason: string;
  found: (Widening & { total: number })[];
}

/** How a chart finds a way out of an empty view. */
export interface WayOut {
  /** The choices that the chart heeds, nearest first. */
  heeded: readonly Narrowing[];
  /** How much a view shows. */
  count: (view: View, signal: AbortSignal) => Promise<number>;
  /** What is counted, one of them. */
  noun: string;
}

/** Asks which single choice, let go, would find something; all of them together only if none does. */
export async function findWiderViews(
  view: View,
  { heeded, count }: WayOut,
  signal: AbortSignal,
): Promise<WiderViews> {
  const steps = listWidenings(view, heeded);
  const totals = await Promise.all(
    steps.map(({ patch }) => count({ ...view, ...patch, open: null }, signal)),
  );
  const helpful = steps.flatMap((step, at) => {
    const total = totals[at] ?? 0;
    return total > 0 ? [{ ...step, total }] : [];
  });
  const single = helpful.filter(({ cause }) => cause !== all);
  const found = single.length > 0 ? single : helpful;
  const causes = found.map(({ cause }) => cause);
  const reason =
    causes.length === 0
      ? 'No choice on this page stands in the way.'
      : `Something is found once you let go of ${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(causes)}.`;
  return { reason, found };
}
