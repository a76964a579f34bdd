import { yearOf } from '../dates/day-number.ts';
import type { HistoryAct } from './history-act.ts';
import type { Standing } from '../vocabulary.ts';
import { dayUnder } from './day-range.ts';
import type { CountQuestion } from './question.ts';

const RANK: Record<Standing, number> = { NONE: 0, DE_FACTO: 1, DE_JURE: 2 };

/** NONE < DE_FACTO < DE_JURE: negative when the first is lower. */
export function compareStanding(a: Standing, b: Standing): number {
  return RANK[a] - RANK[b];
}

/** The acts that lie in the years the filter counts, under the date rule. */
export function withinCountedYears(
  question: CountQuestion,
  history: readonly HistoryAct[],
): HistoryAct[] {
  const { from, to } = question.filter.years ?? {};
  return history.filter((act) => {
    const year = yearOf(dayUnder(question.dateRule, act));
    return (from == null || year >= from) && (to == null || year <= to);
  });
}

/** Whether an act is one of those the question counts, or opens what it counts. */
export function opens(question: CountQuestion, act: HistoryAct): boolean {
  if (act.statusReport || !act.inDirection) return false;
  const { kinds, treatyKinds } = question.filter;
  if (treatyKinds && !act.treatyKinds.some((kind) => treatyKinds.includes(kind))) return false;
  if (kinds) return kinds.includes(act.kind);
  if (question.measure === 'IN_RELATIONS') {
    return (
      act.confers === 'DE_JURE' ||
      act.kind === 'RELATIONS_ESTABLISHED' ||
      act.kind === 'RELATIONS_RESTORED'
    );
  }
  return act.confers !== 'NONE' && compareStanding(act.confers, question.standing) >= 0;
}
