import type { HistoryAct } from './history-act.ts';
import { dayUnder, rangeOfFirst, type DayRange } from './day-range.ts';
import type { CountQuestion } from './question.ts';
import { opens } from './selection.ts';

/** One thing that is counted in a flow: an act, and the range in which its day lies. */
export interface Entry {
  act: HistoryAct;
  range: DayRange;
}

/** The acts of each partner line, by line id. */
export function byPartnerLine(acts: readonly HistoryAct[]): Map<number, HistoryAct[]> {
  const lines = new Map<number, HistoryAct[]>();
  for (const act of acts) {
    const line = lines.get(act.partner.lineId);
    if (line) line.push(act);
    else lines.set(act.partner.lineId, [act]);
  }
  return lines;
}

/** Every act the question counts, each in its own range. */
export function everyAct(question: CountQuestion, history: readonly HistoryAct[]): Entry[] {
  return history
    .filter((act) => opens(question, act))
    .map((act) => ({ act, range: { earliest: act.earliest, latest: act.latest } }));
}

/**
 * Each partner's first counted act. The range runs from the earliest `earliest` to the earliest
 * `latest` of the partner's acts, because the first of them cannot be later than that.
 */
export function firstActs(question: CountQuestion, history: readonly HistoryAct[]): Entry[] {
  const counted = history.filter((act) => opens(question, act));
  return [...byPartnerLine(counted).values()].map((acts) => {
    const [first] = [...acts].sort(
      (a, b) =>
        dayUnder(question.dateRule, a) - dayUnder(question.dateRule, b) ||
        a.latest - b.latest ||
        a.id - b.id,
    ) as [HistoryAct];
    return { act: first, range: rangeOfFirst(acts) };
  });
}
