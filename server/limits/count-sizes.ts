import { actsWithin, type LineSizes, type ListSizes } from '../../db/queries/list-sizes.ts';
import type { PolityRecord, Reference } from '../../db/reference/reference.ts';
import { coverageOf, foundingYear } from '../../db/counting/subject-line.ts';
import { lineUpTo } from '../../db/reference/lines.ts';
import { ActKind, Standing } from '../../db/vocabulary.ts';
import { MAX_YEARS_SHOWN } from '../input-bounds.ts';
import { countShownYears } from '../recognition-counts/read-count-questions.ts';
import type { FieldSize } from './field-size.ts';

/** What sizes are told from. */
export interface SizedData {
  reference: Reference;
  sizes: ListSizes;
}

type Args = Readonly<Record<string, unknown>>;

const NO_ACTS: LineSizes = { acts: 0, inTime: [], partners: 0, actYears: 0, from: 0, to: 0 };

/** What the acts of a polity's whole line come to. */
export function lineOf({ sizes }: SizedData, polity: PolityRecord): LineSizes {
  return sizes.lines.get(polity.lineId) ?? NO_ACTS;
}

/** The polity an argument names; `ussr@cq-1924` names one with its sources. */
export function polityNamed({ reference }: SizedData, slug: unknown): PolityRecord | undefined {
  return reference.polities.bySlug.get(String(slug).split('@', 1)[0] ?? '');
}

/** The texts of a list argument; none where it was left out. */
export function textsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function yearIn(value: unknown, end: 'from' | 'to'): number | undefined {
  const year = (value as Partial<Record<'from' | 'to', unknown>> | null | undefined)?.[end];
  return typeof year === 'number' ? year : undefined;
}

/** The years that a count is cut to; infinite where an end is left out. */
function yearsAsked(args: Args): { from: number; to: number } {
  return {
    from: yearIn(args['years'], 'from') ?? -Infinity,
    to: yearIn(args['years'], 'to') ?? Infinity,
  };
}

/** The most years that a count can show. */
function countYears(data: SizedData, polity: PolityRecord, line: LineSizes, args: Args): number {
  const { reference } = data;
  const members = lineUpTo(reference, polity);
  const coverage = coverageOf(reference, members);
  const untold = members[0]?.lives[0]?.beginEarliest == null && !coverage;
  const first = yearIn(args['years'], 'from');
  const asked = yearIn(args['years'], 'to');
  const shown = {
    ...(first !== undefined && { from: first }),
    ...(asked !== undefined && { to: asked }),
  };
  // Refused for itself, before anything is counted.
  if (countShownYears(shown) > MAX_YEARS_SHOWN) return 0;
  // Where nothing tells the beginning, a filter without acts begins in year 0.
  const founded =
    untold && asked !== undefined
      ? Math.min(0, line.from)
      : foundingYear(reference, polity, () => line.from);
  const from = first ?? founded;
  const to = asked ?? coverage?.to ?? Math.max(founded, line.to);
  return Math.max(0, to - from + 1);
}

function countGroups(data: SizedData, line: LineSizes, acts: number, args: Args): number {
  const regions = data.reference.schemes.get(String(args['scheme']))?.regions.length ?? 0;
  const values: Readonly<Record<string, number>> = {
    REGION: regions + 1,
    KIND: Object.keys(ActKind).length,
    PARTNER: line.partners,
    STANDING: Object.keys(Standing).length,
  };
  const dimensions = new Set(textsOf(args['groupBy']));
  dimensions.delete('YEAR');
  let groups = 1;
  for (const dimension of dimensions) groups *= values[String(dimension)] ?? 1;
  // Every group that occurs has an act of its own.
  return dimensions.size > 0 ? Math.min(groups, acts) : 1;
}

/** The most buckets of one series, and the most acts these can hand out together. */
function sizeSeries(data: SizedData, slug: unknown, args: Args): { buckets: number; acts: number } {
  const polity = polityNamed(data, slug);
  if (!polity) return { buckets: 0, acts: 0 };
  const line = lineOf(data, polity);
  const groupBy = textsOf(args['groupBy']);
  const years = groupBy.includes('YEAR') ? countYears(data, polity, line, args) : 1;
  const isFlow = args['measure'] === 'FIRST' || args['measure'] === 'ACTS';
  // What holds on a day may have begun at any time before it.
  const acts = isFlow ? Math.min(line.acts, actsWithin(line, yearsAsked(args))) : line.acts;
  const full = years * countGroups(data, line, acts, args);
  const isSparse = groupBy.includes('PARTNER') && isFlow;
  return {
    buckets: isSparse ? Math.min(full, line.actYears) : full,
    acts: actsHandedOut(args['measure'], line, acts, years),
  };
}

/** Flows hand out each act once, FIRST one per partner; stocks one per partner and year. */
function actsHandedOut(measure: unknown, line: LineSizes, acts: number, years: number): number {
  if (measure === 'ACTS') return acts;
  return measure === 'FIRST' ? Math.min(line.partners, acts) : line.partners * years;
}

/**
 * `recognitionCounts`: one series per subject. Its buckets are charged here, whether or not they are
 * selected, since they are counted in any case.
 */
export function sizeCounts(data: SizedData, args: Args): FieldSize {
  const series = textsOf(args['subjects']).map((slug) => sizeSeries(data, slug, args));
  const buckets = series.reduce((sum, one) => sum + one.buckets, 0);
  const acts = series.reduce((sum, one) => sum + one.acts, 0);
  return {
    size: series.length,
    work: buckets,
    scope: {
      buckets: series.length > 0 ? buckets / series.length : 0,
      actsOfBucket: buckets > 0 ? acts / buckets : 0,
    },
  };
}
