import type { RecognitionVariables } from './questions.ts';
import { recognitionQuestions } from './questions.ts';
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
        citation
        url
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

/**
 * The questions a comparison asks: one for all its curves, or one per curve where they differ in
 * their sources. Curves are never divided further.
 */
export function compareQuestions(view: View): RecognitionVariables[] {
  return recognitionQuestions({ ...view, by: 'NONE' });
}
