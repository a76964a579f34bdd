/** A page of acts, to be followed by the next with `after`. */
export const PAGE = /* GraphQL */ `
  query RecognitionsPage($where: ActWhere, $first: Int!, $after: String) {
    acts(where: $where, first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          id
          slug
          title
          date {
            edtf
            label
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

/** Counts per year and region, with the first acts of each bar. */
export const COUNTS = /* GraphQL */ `
  query RecognitionsPerYear($subjects: [String!]!, $groupBy: [CountDimension!]!) {
    recognitionCounts(subjects: $subjects, groupBy: $groupBy) {
      subject {
        id
        slug
      }
      total
      rule
      datasets {
        slug
        licence
      }
      buckets {
        year
        count
        region {
          slug
        }
        acts(first: 2) {
          nodes {
            id
            slug
          }
        }
      }
    }
  }
`;

/** What {@link PAGE} gives. */
export interface PageAnswer {
  acts: {
    totalCount: number;
    edges: { node: { slug: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

/** What {@link COUNTS} gives. */
export interface CountsAnswer {
  recognitionCounts: {
    total: number;
    rule: string;
    datasets: { slug: string }[];
    buckets: { year: number; count: number }[];
  }[];
}

export const PAGE_VARIABLES = { where: { kinds: ['RECOGNITION_DE_JURE'] }, first: 4 };
export const COUNTS_VARIABLES = { subjects: ['ussr'], groupBy: ['YEAR', 'REGION'] };
