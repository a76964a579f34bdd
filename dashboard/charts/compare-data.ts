import type { AnswerBucket, RecognitionAnswer, RecognitionSeries } from './answers.ts';
import { keyCurve } from './questions.ts';
import { nameCurves } from './recognition-data.ts';
import type { View } from './view-shape.ts';

/** A curve in one year. */
export interface ComparePoint {
  /** The calendar year, whatever the alignment. */
  year: number;
  /** Counts, or shares of one where the view asks for shares. */
  value: number;
  certain: number;
  possible: number;
  count: number;
  /** States alive on 31 December; null where the answer does not say. */
  alive: number | null;
  share: number | null;
}

/** One curve, with a place for every year of the chart. */
export interface Curve {
  /** As in the address: `ussr`, `ussr@cq-1924`. */
  key: string;
  slug: string;
  label: string;
  /** Whether it is told by sources of its own. */
  told: boolean;
  /** The line's first year. */
  founded: number;
  /** null in the years that the curve does not reach. */
  points: (ComparePoint | null)[];
}

/** An answer laid out for lines. */
export interface CompareData {
  /** Calendar years, or years since founding. */
  years: number[];
  curves: Curve[];
}

function pointOf(bucket: AnswerBucket, year: number, view: View): ComparePoint {
  const { count, certain, possible, alive = null, share = null } = bucket;
  const divisor = view.share ? (alive ?? 0) : 1;
  const divide = (number: number): number => (divisor > 0 ? number / divisor : 0);
  return {
    year,
    value: divide(count),
    certain: divide(certain),
    possible: divide(possible),
    count,
    alive,
    share,
  };
}

function placesOf(series: RecognitionSeries, view: View): Map<number, ComparePoint> {
  return new Map(
    series.buckets.flatMap((bucket) => {
      const { year } = bucket;
      // A line begins with its subject: before, there was nobody to be recognised.
      if (year == null || year < series.founded) return [];
      const place = view.align === 'FOUNDING' ? year - series.founded : year;
      return [[place, pointOf(bucket, year, view)] as const];
    }),
  );
}

/** Lays an answer out for the chart and its table. */
export function arrangeCompare(answer: RecognitionAnswer, view: View): CompareData {
  const places = answer.recognitionCounts.map((series) => placesOf(series, view));
  const all = places.flatMap((curve) => [...curve.keys()]);
  const first = all.reduce((low, year) => Math.min(low, year), Number.POSITIVE_INFINITY);
  const last = all.reduce((high, year) => Math.max(high, year), Number.NEGATIVE_INFINITY);
  const years = first > last ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const names = nameCurves(answer, view);
  return {
    years,
    curves: answer.recognitionCounts.map((series, at) => {
      const sources = view.subjects[at]?.sources ?? [];
      return {
        key: keyCurve(series.subject.slug, sources),
        slug: series.subject.slug,
        label: names[at] ?? series.label,
        told: sources.length > 0,
        founded: series.founded,
        points: years.map((year) => places[at]?.get(year) ?? null),
      };
    }),
  };
}

/** The last point of a curve, and its place among the years. */
export function lastPoint(curve: Curve): { at: number; point: ComparePoint } | null {
  for (let at = curve.points.length - 1; at >= 0; at -= 1) {
    const point = curve.points[at];
    if (point) return { at, point };
  }
  return null;
}
