/** Steps between labelled years, from one to a thousand. */
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000] as const;

/** Room one label of a year takes, in pixels. */
const LABEL_ROOM = 42;

/** The least step between labelled years whose labels fit side by side into `width` pixels. */
export function chooseStep(years: number, width: number): number {
  const most = Math.max(1, Math.floor(width / LABEL_ROOM));
  return STEPS.find((step) => years / step <= most) ?? 1000;
}

/**
 * Which years are labelled: the multiples of the step; with a step over one, also neither end is
 * forced, because a label that is not a multiple reads as a mistake.
 */
export function isLabelled(year: number, step: number): boolean {
  return year % step === 0;
}
