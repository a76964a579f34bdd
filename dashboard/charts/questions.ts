import type { View } from './view-shape.ts';
import type { Alignment, Direction, Measure, Standing } from './vocabulary.ts';

/** What the recognitions chart asks; page, file and command line send exactly this. */
export const RECOGNITIONS_QUERY = /* GraphQL */ `
  query Recognitions(
    $subjects: [String!]!
    $where: ActWhere
    $years: YearRange
    $measure: CountMeasure!
    $standing: Standing!
    $groupBy: [CountDimension!]!
    $scheme: String!
    $direction: Direction!
    $dateRule: DateRule!
    $align: Alignment!
    $mergePredecessors: Boolean!
    $cited: Boolean! = true
  ) {
    recognitionCounts(
      subjects: $subjects
      where: $where
      years: $years
      measure: $measure
      standing: $standing
      groupBy: $groupBy
      scheme: $scheme
      direction: $direction
      dateRule: $dateRule
      align: $align
      mergePredecessors: $mergePredecessors
    ) {
      subject {
        slug
        name
        shortName
        line {
          slug
        }
      }
      label
      labelInSentence
      founded
      total
      certain
      possible
      rule
      years {
        from
        to
      }
      unverified
      buckets {
        year
        offset
        region {
          slug
          name
          position
        }
        kind
        standing
        count
        certain
        possible
        cumulative
      }
      sources {
        slug
        label
        citation @include(if: $cited)
        url @include(if: $cited)
      }
    }
    dataVersion {
      hash
      released
    }
    datasets {
      slug
      title
      licence
      subjects {
        slug
      }
    }
  }
`;

/** What the chart and the list of partners by region ask. */
export const PARTNERS_QUERY = /* GraphQL */ `
  query Partners(
    $subject: String!
    $asOf: EDTF
    $scheme: String!
    $standing: Standing!
    $where: ActWhere
    $mergePredecessors: Boolean!
  ) {
    partnersByRegion(
      subject: $subject
      asOf: $asOf
      scheme: $scheme
      standing: $standing
      where: $where
      mergePredecessors: $mergePredecessors
    ) {
      region {
        slug
        name
        position
      }
      count
      rule
      partners {
        polity {
          slug
          name
          shortName
        }
        since {
          edtf
          label
          year
        }
        act {
          slug
          title
          kind
          confidence
          dataset {
            slug
          }
        }
        inForce
      }
    }
    polity(slug: $subject) {
      slug
      name
      shortName
      lineInSentence
      line {
        slug
      }
    }
    dataVersion {
      hash
      released
    }
    datasets {
      slug
      title
      licence
      subjects {
        slug
      }
    }
  }
`;

/** One curve as addresses and the API spell it: `ussr`, `ussr@cq-1924,hansard-1937`. */
export function keyCurve(slug: string, sources: readonly string[]): string {
  return sources.length === 0 ? slug : `${slug}@${sources.join(',')}`;
}

/** Which acts are looked at; absent fields narrow nothing. */
export interface WhereVariables {
  kinds?: string[];
  partners?: string[];
  withoutPartners?: string[];
  regions?: { scheme: string; slugs: string[] };
  sources?: string[];
  confidence?: ('CONFIRMED' | 'SINGLE_SOURCE' | 'CONTESTED' | 'UNVERIFIED')[];
  years?: YearsVariables;
}

/** Years, both inclusive; an absent side is without bound. */
export interface YearsVariables {
  from?: number;
  to?: number;
}

/** Variables of {@link RECOGNITIONS_QUERY}. */
export interface RecognitionVariables {
  subjects: string[];
  where: WhereVariables;
  years: YearsVariables;
  measure: Measure;
  standing: Standing;
  groupBy: ('YEAR' | 'REGION' | 'KIND' | 'STANDING')[];
  scheme: string;
  direction: Direction;
  dateRule: 'EARLIEST' | 'LATEST';
  align: Alignment;
  mergePredecessors: boolean;
}

/** Variables of {@link PARTNERS_QUERY}. */
export interface PartnerVariables {
  subject: string;
  asOf?: string;
  scheme: string;
  standing: Standing;
  where: WhereVariables;
  mergePredecessors: boolean;
}

/** The acts a view looks at, with the sources believed for one of its curves. */
export function whereOf(view: View, sources: readonly string[]): WhereVariables {
  const where: WhereVariables = {};
  if (view.kinds.length > 0) where.kinds = [...view.kinds];
  if (view.partners.length > 0) where.partners = [...view.partners];
  if (view.without.length > 0) where.withoutPartners = [...view.without];
  if (view.regions.length > 0) {
    where.regions = { scheme: view.scheme, slugs: [...view.regions] };
  }
  // A curve's own source set stands in place of the one for all curves.
  const believed = sources.length > 0 ? sources : view.sources;
  if (believed.length > 0) where.sources = [...believed];
  if (view.unverified) {
    where.confidence = ['CONFIRMED', 'SINGLE_SOURCE', 'CONTESTED', 'UNVERIFIED'];
  }
  return where;
}

function yearsOf(view: View): YearsVariables {
  const years: YearsVariables = {};
  if (view.from !== null) years.from = view.from;
  if (view.to !== null) years.to = view.to;
  return years;
}

/** Variables for all curves of a view, in their order; a curve with sources of its own names them. */
export function recognitionVariables(view: View): RecognitionVariables {
  // Several subjects are told apart by colour, so that their bars are not divided further.
  const divided = view.by !== 'NONE' && view.subjects.length === 1;
  return {
    subjects: view.subjects.map(({ slug, sources }) => keyCurve(slug, sources)),
    where: whereOf(view, []),
    years: yearsOf(view),
    measure: view.measure,
    standing: view.standing,
    groupBy: divided && view.by !== 'NONE' ? ['YEAR', view.by] : ['YEAR'],
    scheme: view.scheme,
    direction: view.direction,
    dateRule: view.dates === 'LATEST' ? 'LATEST' : 'EARLIEST',
    align: view.align,
    mergePredecessors: view.merge,
  };
}

/**
 * Variables for the partners of the view's first subject. Without `asof` they are the partners of
 * the years shown; with it the years do not matter.
 */
export function partnerVariables(view: View): PartnerVariables {
  const [subject] = view.subjects;
  if (subject === undefined) throw new RangeError('A view has at least one subject; it has none.');
  const where = whereOf(view, subject.sources);
  const years = yearsOf(view);
  if (view.asof === null && (years.from !== undefined || years.to !== undefined)) {
    where.years = years;
  }
  return {
    subject: subject.slug,
    ...(view.asof === null ? {} : { asOf: view.asof }),
    scheme: view.scheme,
    standing: view.standing,
    where,
    mergePredecessors: view.merge,
  };
}
