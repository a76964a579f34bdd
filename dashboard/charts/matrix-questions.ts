import type { WhereVariables } from './questions.ts';
import { whereOf } from './questions.ts';
import type { View } from './view-shape.ts';
import { DEFAULT_SUBJECT } from './view-shape.ts';
import type { Standing } from './vocabulary.ts';

/** What the matrix asks: who recognised whom, and by which act first. */
export const MATRIX_QUERY = /* GraphQL */ `
  query Matrix(
    $recognised: [String!]
    $recognisers: [String!]
    $where: ActWhere
    $standing: Standing!
    $scheme: String!
    $dateRule: DateRule!
    $mergePredecessors: Boolean!
    $cited: Boolean! = true
  ) {
    recognitionMatrix(
      recognised: $recognised
      recognisers: $recognisers
      where: $where
      standing: $standing
      scheme: $scheme
      dateRule: $dateRule
      mergePredecessors: $mergePredecessors
    ) {
      recognised {
        ...MatrixSide
      }
      recognisers {
        ...MatrixSide
      }
      cells {
        row
        column
        year
        certain
        date {
          edtf
          label
        }
        act {
          slug
          title
        }
      }
      rule
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

  fragment MatrixSide on MatrixParty {
    polity {
      slug
      name
      shortName
      line {
        slug
      }
    }
    label
    region {
      slug
      name
      position
    }
    count
  }
`;

/** Variables of {@link MATRIX_QUERY}. */
export interface MatrixVariables {
  recognised?: string[];
  recognisers?: string[];
  where: WhereVariables;
  standing: Standing;
  scheme: string;
  dateRule: 'EARLIEST' | 'LATEST';
  mergePredecessors: boolean;
}

/** Whether the columns are those the reader chose rather than the subjects of the data sets. */
export function choosesColumns({ subjects }: View): boolean {
  return subjects.length !== 1 || subjects[0]?.slug !== DEFAULT_SUBJECT;
}

/**
 * Variables for a view: its subjects are the columns, its partners the rows. The default subject
 * alone is no matrix; it leaves the columns to the data sets.
 */
export function matrixVariables(view: View): MatrixVariables {
  const rows = view.partners;
  return {
    ...(choosesColumns(view)
      ? { recognised: [...new Set(view.subjects.map(({ slug }) => slug))] }
      : {}),
    ...(rows.length > 0 ? { recognisers: [...rows] } : {}),
    where: whereOf({ ...view, partners: [] }, []),
    standing: view.standing,
    scheme: view.scheme,
    dateRule: view.dates === 'LATEST' ? 'LATEST' : 'EARLIEST',
    mergePredecessors: view.merge,
  };
}
