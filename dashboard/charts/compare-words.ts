import type { RecognitionAnswer } from './answers.ts';
import type { CompareData, ComparePoint } from './compare-data.ts';
import { arrangeCompare, lastPoint } from './compare-data.ts';
import { countOf, formatNumber, formatYear, formatYears, joinWords } from './format.ts';
import { nameCurves } from './recognition-data.ts';
import type { View } from './view-shape.ts';
import { isStock } from './vocabulary.ts';
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

/**
 * The number behind the name of a curve: of a stock its last, of what happens year by year the sum of
 * the years shown, since the number of the last year alone would be read as the outcome. Empty where
 * there is none.
 */
export function sayEnd(
  answer: RecognitionAnswer,
  at: number,
  data: CompareData,
  view: View,
): string {
  const end = data.curves[at] && lastPoint(data.curves[at]);
  if (!end) return '';
  if (isStock(view.measure)) return sayValue(end.point, view);
  const total = answer.recognitionCounts[at]?.total;
  return view.share || total === undefined ? '' : `${formatNumber(total)} in all`;
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

/** The comparison in a sentence or two, for those who cannot see it. */
export function compareSummary(answer: RecognitionAnswer, view: View): string {
  const data = arrangeCompare(answer, view);
  const { years, curves } = data;
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return 'The chart is empty.';
  const stock = isStock(view.measure);
  const ends = curves.flatMap((curve, at) => {
    const end = lastPoint(curve);
    const said = sayEnd(answer, at, data, view);
    if (end === null || said === '') return [];
    return [`${curve.label} ${said}${stock ? ` in ${formatYear(end.point.year)}` : ''}`];
  });
  const names = joinWords(nameCurves(answer, view));
  const span = `${sayPlace(first, view)} to ${sayPlace(last, view)}`;
  const start = `Line chart of ${names}, ${span}.`;
  if (ends.length === 0) return start;
  return stock ? `${start} At the end: ${joinWords(ends)}.` : `${start} ${joinWords(ends)}.`;
}
