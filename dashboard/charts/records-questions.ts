import type { RecordsView } from './records-shape.ts';
import type { WhereVariables } from './questions.ts';

/** One page of the list of acts; the page of the site and the file ask the same. */
export const RECORDS_QUERY = /* GraphQL */ `
  query Records(
    $where: ActWhere
    $orderBy: ActOrder
    $first: Int
    $after: String
    $last: Int
    $before: String
    $withSources: Boolean!
    $lang: String
    $named: Boolean = false
  ) {
    acts(
      where: $where
      orderBy: $orderBy
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        slug
        title
        kind
        mutual
        confers
        confidence
        statusReport
        place
        date {
          edtf
          label
          earliest
          latest
          year
        }
        actor {
          slug
          shortName
          names(language: $lang) @include(if: $named) {
            name
            language
            note
            from {
              year
            }
            to {
              year
            }
          }
        }
        target {
          slug
          shortName
          names(language: $lang) @include(if: $named) {
            name
            language
            note
            from {
              year
            }
            to {
              year
            }
          }
        }
        treaty {
          slug
          title
        }
        dataset {
          slug
          title
        }
        claims @include(if: $withSources) {
          stance
          source {
            slug
            label
          }
        }
      }
    }
    dataVersion {
      hash
    }
  }
`;

/** A polity of the filter: its name, and the polities it continues. */
export const RECORD_PARTY_QUERY = /* GraphQL */ `
  query RecordParty($slug: String!) {
    polity(slug: $slug) {
      slug
      shortName
      lineLabel
      line {
        slug
      }
    }
  }
`;

/** The answer to {@link RECORD_PARTY_QUERY}. */
export interface RecordPartyAnswer {
  polity: {
    slug: string;
    shortName: string;
    lineLabel: string;
    line: { slug: string }[];
  } | null;
}

/** Which acts a list of records holds. */
export interface RecordsWhere extends WhereVariables {
  subjects?: string[];
  datasets?: string[];
  text?: string;
}

/**
 * The filter of a view.
 * @param lines the slugs that stand for each subject: itself and, where predecessors are merged,
 *   those it continues; a subject without an entry stands for itself
 */
export function recordsWhere(
  view: RecordsView,
  lines: ReadonlyMap<string, readonly string[]>,
): RecordsWhere {
  const where: RecordsWhere = {};
  const subjects = view.subjects.flatMap((slug) => lines.get(slug) ?? [slug]);
  if (subjects.length > 0) where.subjects = [...new Set(subjects)];
  if (view.partners.length > 0) where.partners = [...view.partners];
  if (view.without.length > 0) where.withoutPartners = [...view.without];
  if (view.kinds.length > 0) where.kinds = [...view.kinds];
  if (view.sources.length > 0) where.sources = [...view.sources];
  if (view.datasets.length > 0) where.datasets = [...view.datasets];
  if (view.regions.length > 0) where.regions = { scheme: view.scheme, slugs: [...view.regions] };
  if (view.confidence.length > 0) where.confidence = [...view.confidence];
  else if (view.unverified) {
    where.confidence = ['CONFIRMED', 'SINGLE_SOURCE', 'CONTESTED', 'UNVERIFIED'];
  }
  if (view.from !== null || view.to !== null) {
    where.years = {
      ...(view.from === null ? {} : { from: view.from }),
      ...(view.to === null ? {} : { to: view.to }),
    };
  }
  if (view.q !== '') where.text = view.q;
  return where;
}

/** Asks for the lines of the subjects of a view; none where predecessors are not merged. */
export async function findLines(
  view: RecordsView,
  askParty: (slug: string) => Promise<RecordPartyAnswer>,
): Promise<Map<string, string[]>> {
  if (!view.merge) return new Map();
  const answers = await Promise.all(
    view.subjects.map(async (slug) => [slug, await askParty(slug)] as const),
  );
  return new Map(
    answers.flatMap(([slug, { polity }]) =>
      polity ? [[slug, polity.line.map((one) => one.slug)]] : [],
    ),
  );
}
