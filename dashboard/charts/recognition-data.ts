import type { AnswerBucket, RecognitionAnswer, RecognitionSeries } from './answers.ts';
import { keyCurve } from './questions.ts';
import type { View } from './view-shape.ts';
import { ACT_KINDS, STANDINGS } from './vocabulary.ts';
import { nameKind, nameStanding } from './vocabulary-names.ts';

/** Counts of one group in one year; zero where the answer has no bucket. */
export interface YearCount {
  count: number;
  certain: number;
  possible: number;
  cumulative: number;
}

/** One colour of the chart: a region, a kind, a standing, a subject, or everything. */
export interface Group {
  /** Slug, enum word, or curve as in the address; `all` where bars are not divided. */
  key: string;
  label: string;
  /** One per entry of {@link RecognitionData.years}, in that order. */
  counts: YearCount[];
}

/** An answer laid out for drawing: every year, every group, zeros kept. */
export interface RecognitionData {
  /** Calendar years, or years since founding. */
  years: number[];
  /** From the bottom of the stack up. */
  groups: Group[];
  /** What a group is: decides the colours. */
  grouping: 'region' | 'kind' | 'standing' | 'subject' | 'none';
}

const NOTHING: Readonly<YearCount> = { count: 0, certain: 0, possible: 0, cumulative: 0 };

interface Place {
  key: string;
  label: string;
  order: number;
}

function placeOf(bucket: AnswerBucket, grouping: RecognitionData['grouping']): Place {
  if (grouping === 'region' && bucket.region != null) {
    const { slug, name, position } = bucket.region;
    return { key: slug, label: name, order: position };
  }
  if (grouping === 'kind' && bucket.kind != null) {
    const { kind } = bucket;
    const order = ACT_KINDS.findIndex((known) => known === kind);
    return { key: kind, label: nameKind(kind), order };
  }
  if (grouping === 'standing' && bucket.standing != null) {
    const { standing } = bucket;
    const order = -STANDINGS.findIndex((known) => known === standing);
    return { key: standing, label: nameStanding(standing), order };
  }
  // Partners without a territory lie in no region; they are kept and named rather than dropped.
  return grouping === 'none'
    ? { key: 'all', label: 'All', order: 0 }
    : { key: 'none', label: 'Without a region', order: 1000 };
}

function yearOf(bucket: AnswerBucket, view: View): number | null {
  return (view.align === 'FOUNDING' ? bucket.offset : bucket.year) ?? null;
}

function collectYears(answer: RecognitionAnswer, view: View): number[] {
  const found = answer.recognitionCounts.flatMap((series) => [
    ...series.buckets.flatMap((bucket) => yearOf(bucket, view) ?? []),
    ...(view.align === 'FOUNDING'
      ? [series.years.from - series.founded, series.years.to - series.founded]
      : [series.years.from, series.years.to]),
  ]);
  const first = found.reduce((low, year) => Math.min(low, year), Number.POSITIVE_INFINITY);
  const last = found.reduce((high, year) => Math.max(high, year), Number.NEGATIVE_INFINITY);
  return first > last ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function groupSeries(
  series: RecognitionSeries,
  grouping: RecognitionData['grouping'],
  years: readonly number[],
  view: View,
): Group[] {
  const places = new Map<string, Place & { counts: YearCount[] }>();
  for (const bucket of series.buckets) {
    const year = yearOf(bucket, view);
    if (year === null) continue;
    const place = placeOf(bucket, grouping);
    const group = places.get(place.key) ?? {
      ...place,
      counts: years.map(() => ({ ...NOTHING })),
    };
    places.set(place.key, group);
    const at = year - (years[0] ?? 0);
    const sum = group.counts[at] ?? NOTHING;
    group.counts[at] = {
      count: sum.count + bucket.count,
      certain: sum.certain + bucket.certain,
      possible: sum.possible + bucket.possible,
      cumulative: sum.cumulative + bucket.cumulative,
    };
  }
  return [...places.values()]
    .sort((one, other) => one.order - other.order || (one.key < other.key ? -1 : 1))
    .map(({ key, label, counts }) => ({ key, label, counts }));
}

/** The names of the curves; a curve with sources of its own says so. */
export function nameCurves(answer: RecognitionAnswer, view: View): string[] {
  return answer.recognitionCounts.map((series, at) => {
    const sources = view.subjects[at]?.sources ?? [];
    const titles = sources.map(
      (slug) => series.sources.find((source) => source.slug === slug)?.label ?? slug,
    );
    return titles.length === 0 ? series.label : `${series.label}, as told by ${titles.join('; ')}`;
  });
}

/** Lays an answer out for drawing and for tables; several subjects are one group each. */
export function arrangeRecognitions(answer: RecognitionAnswer, view: View): RecognitionData {
  const years = collectYears(answer, view);
  const [only, ...more] = answer.recognitionCounts;
  if (only === undefined) return { years, groups: [], grouping: 'none' };
  if (more.length > 0) {
    const names = nameCurves(answer, view);
    const groups = answer.recognitionCounts.map((series, at) => ({
      key: keyCurve(series.subject.slug, view.subjects[at]?.sources ?? []),
      label: names[at] ?? series.label,
      counts:
        groupSeries(series, 'none', years, view)[0]?.counts ?? years.map(() => ({ ...NOTHING })),
    }));
    return { years, groups, grouping: 'subject' };
  }
  const grouping = view.by.toLowerCase() as Lowercase<View['by']>;
  return { years, groups: groupSeries(only, grouping, years, view), grouping };
}
