import type { View } from '../../../charts/view.ts';
import type { ViewSubject } from '../../../charts/view-shape.ts';
import { keyCurve } from '../../../charts/questions.ts';
import { defaultYears } from '../../../charts/view.ts';

/** The most curves of one chart. */
export const MOST_CURVES = 8;

/** A curve as addresses spell it: `ussr`, `ussr@cq-1924,hansard-1937`. */
export function keyOf({ slug, sources }: ViewSubject): string {
  return keyCurve(slug, sources);
}

/** The curve that an address names, if the view has it. */
export function findCurve(view: View, key: string): ViewSubject | undefined {
  return view.subjects.find((subject) => keyOf(subject) === key);
}

/** The view with other curves; years that were only the usual ones follow the new curves. */
function withSubjects(view: View, subjects: ViewSubject[]): Partial<View> {
  const before = defaultYears(view.subjects);
  const usual = view.from === before.from && view.to === before.to;
  return { subjects, open: null, ...(usual ? defaultYears(subjects) : {}) };
}

/** Adds a curve; nothing changes where it is there already or eight are. */
export function addCurve(view: View, subject: ViewSubject): Partial<View> {
  const known = findCurve(view, keyOf(subject)) !== undefined;
  if (known || view.subjects.length >= MOST_CURVES) return {};
  return withSubjects(view, [...view.subjects, subject]);
}

/** Removes a curve; the last one stays. */
export function removeCurve(view: View, key: string): Partial<View> {
  if (view.subjects.length === 1) return {};
  return withSubjects(
    view,
    view.subjects.filter((subject) => keyOf(subject) !== key),
  );
}
