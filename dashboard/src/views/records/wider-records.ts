import { joinWords } from '../../../charts/format.ts';
import type { RecordsView } from '../../../charts/records-shape.ts';
import { countRecords } from './load-records.ts';

/** One condition let go, in the words of a button. */
export interface RecordsWidening {
  label: string;
  /** The condition in the words of a sentence. */
  cause: string;
  patch: Partial<RecordsView>;
}

/** The conditions of a view that can be let go one at a time, nearest first. */
export function listRecordWidenings(view: RecordsView): RecordsWidening[] {
  const steps: RecordsWidening[] = [];
  const put = (
    applies: boolean,
    label: string,
    cause: string,
    patch: Partial<RecordsView>,
  ): void => {
    if (applies) steps.push({ label, cause, patch });
  };
  put(view.from !== null || view.to !== null, 'All years', 'the years', { from: null, to: null });
  put(view.kinds.length > 0, 'All kinds', 'the kinds of act', { kinds: [] });
  put(view.regions.length > 0, 'All regions', 'the regions', { regions: [] });
  put(view.datasets.length > 0, 'All data sets', 'the data sets', { datasets: [] });
  put(view.sources.length > 0, 'All sources', 'the sources', { sources: [] });
  put(view.confidence.length > 0, 'All evidence', 'the evidence asked for', { confidence: [] });
  put(view.partners.length > 0, 'Any other party', 'the other party', { partners: [] });
  put(view.without.length > 0, 'Bring back hidden parties', 'the hidden parties', { without: [] });
  put(view.subjects.length > 0, 'Any party', 'the party', { subjects: [] });
  put(!view.merge, 'With the polities it continues', 'the rule about predecessors', {
    merge: true,
  });
  put(view.q !== '', 'Without the words', 'the words', { q: '' });
  put(
    !view.unverified && view.confidence.length === 0,
    'Acts without a source too',
    'the wish for a source',
    { unverified: true },
  );
  return steps;
}

/** Ways out of an empty list that are known to lead somewhere. */
export interface WiderRecords {
  /** Why nothing was found, in a sentence. */
  reason: string;
  found: (RecordsWidening & { total: number })[];
}

/** Asks which single condition, let go, would find something. */
export async function findWiderRecords(
  view: RecordsView,
  signal: AbortSignal,
): Promise<WiderRecords> {
  const steps = listRecordWidenings(view);
  const totals = await Promise.all(
    steps.map(({ patch }) =>
      countRecords({ ...view, ...patch, after: null, before: null }, signal),
    ),
  );
  const found = steps.flatMap((step, at) => {
    const total = totals[at] ?? 0;
    return total > 0 ? [{ ...step, total }] : [];
  });
  const causes = found.map(({ cause }) => cause);
  const reason =
    causes.length === 0
      ? 'No act fits all that is asked for, nor with any one condition let go.'
      : `No act fits all that is asked for. Some do once you let go of ${joinWords(causes, 'or')}.`;
  return { reason, found };
}
