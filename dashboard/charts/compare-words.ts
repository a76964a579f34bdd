import type { RecognitionAnswer, RecognitionSeries } from './answers.ts';
import type { ComparePoint } from './compare-data.ts';
import { arrangeCompare, lastPoint } from './compare-data.ts';
import { countOf, formatNumber, formatYear, formatYears, joinWords } from './format.ts';
import { nameCurves } from './recognition-data.ts';
import type { View } from './view-shape.ts';
import { countedNoun, describeBars, headline } from './words.ts';

/** Subjects that a title names before it counts them. */
const NAMED = 3;
const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

/** Title of a comparison: the reader's own, or what is counted and for whom. */
export function compareTitle(answer: RecognitionAnswer, view: View): string {
  if (view.title !== null) return view.title;
  const names = [
    ...new Set(answer.recognitionCounts.map(({ labelInSentence }) => labelInSentence)),
  ];
  const whom = names.length > NAMED ? `${NUMBERS[names.length] ?? ''} polities` : joinWords(names);
  const title = headline(view, whom);
  const { years } = arrangeCompare(answer, view);
  const [first, last] = [years[0], years.at(-1)];
  if (view.align === 'FOUNDING' || first === undefined || last === undefined) return title;
  return `${title}, ${formatYears(first, last)}`;
}

/** One line under the title: what a line shows, and along which years. */
export function compareSubtitle(view: View): string {
  if (view.subtitle !== null) return view.subtitle;
  const what = describeBars(view);
  const counted = view.share ? `${what}, as a share of the states alive on 31 December` : what;
  return `${counted}, by year${view.align === 'FOUNDING' ? ' since the founding' : ''}`;
}

/** A point's number as labels print it: `157`, or `87 %`. */
export function sayValue(point: ComparePoint, view: View): string {
  if (!view.share) return formatNumber(point.count);
  return point.share === null ? '–' : formatShare(point.share);
}

/** A share of one in percent: `87 %`, below ten with one decimal. */
export function formatShare(share: number): string {
  const percent = share * 100;
  const digits = percent > 0 && percent < 9.95 ? 1 : 0;
  return `${percent.toFixed(digits).replace(/\.0$/, '')} %`;
}

/** A point in words: “157 partners, 87 % of 180 states alive”. */
export function describePoint(point: ComparePoint, view: View): string {
  const count = countOf(point.count, countedNoun(view));
  if (!view.share || point.share === null || point.alive === null) return count;
  return `${count}, ${formatShare(point.share)} of ${countOf(point.alive, 'state')} alive`;
}

/** A place on the axis in words: `1924`, or `year 7`. */
export function sayPlace(place: number, view: View): string {
  return view.align === 'FOUNDING' ? `year ${String(place)}` : formatYear(place);
}

/**
 * The counting rule of the first curve in full, then for whom the same holds; curves told by other
 * sources have their own sentence.
 */
export function compareRule(answer: RecognitionAnswer, view: View): string {
  const sets = new Map<string, RecognitionSeries[]>();
  for (const [at, series] of answer.recognitionCounts.entries()) {
    const key = view.subjects[at]?.sources.join() ?? '';
    sets.set(key, [...(sets.get(key) ?? []), series]);
  }
  return [...sets.values()]
    .flatMap(([first, ...others]) => {
      if (first === undefined) return [];
      const names = others.map(
        ({ labelInSentence, years }) => `${labelInSentence} (${formatYears(years.from, years.to)})`,
      );
      return names.length === 0 ? [first.rule] : [first.rule, `Likewise for ${joinWords(names)}.`];
    })
    .join(' ');
}

/** The comparison in a sentence or two, for those who cannot see it. */
export function compareSummary(answer: RecognitionAnswer, view: View): string {
  const { years, curves } = arrangeCompare(answer, view);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return 'The chart is empty.';
  const ends = curves.flatMap((curve) => {
    const end = lastPoint(curve);
    return end === null
      ? []
      : [`${curve.label} ${sayValue(end.point, view)} in ${formatYear(end.point.year)}`];
  });
  const names = joinWords(nameCurves(answer, view));
  const span = `${sayPlace(first, view)} to ${sayPlace(last, view)}`;
  return `Line chart of ${names}, ${span}. At the end: ${joinWords(ends)}.`;
}
