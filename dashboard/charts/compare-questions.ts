import type { RecognitionVariables } from './questions.ts';
import { recognitionVariables } from './questions.ts';
import type { View } from './view-shape.ts';

/** What the comparison asks: a curve per subject, with the states alive beside each year. */
export const COMPARE_QUERY = /* GraphQL */ `
  query Compare(
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
      coverage
      unverified
      buckets {
        year
        offset
        count
        certain
        possible
        cumulative
        alive
        share
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

/** Variables for the curves of a comparison, which are never divided further. */
export function compareVariables(view: View): RecognitionVariables {
  return recognitionVariables({ ...view, by: 'NONE' });
}
