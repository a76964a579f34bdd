import type { WhereVariables } from './questions.ts';
import { whereOf } from './questions.ts';
import type { View } from './view-shape.ts';

/** What the timeline asks: every partner of one subject, with its spans. */
export const TIMELINE_QUERY = /* GraphQL */ `
  query Timeline(
    $subject: String!
    $where: ActWhere
    $scheme: String!
    $mergePredecessors: Boolean!
    $cited: Boolean! = true
  ) {
    timeline(
      subject: $subject
      where: $where
      scheme: $scheme
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
      years {
        from
        to
      }
      rule
      partners {
        partner {
          slug
          name
          shortName
        }
        label
        region {
          slug
          name
          position
        }
        standing {
          ...TimelineSpan
          standing
        }
        relations {
          ...TimelineSpan
        }
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

  fragment TimelineSpan on RelationSpan {
    from {
      edtf
      label
      earliest
    }
    to {
      edtf
      label
      earliest
    }
    opening {
      slug
      kind
      title
    }
    closing {
      slug
      kind
      title
    }
    closedBy
  }
`;

/** Variables of {@link TIMELINE_QUERY}. */
export interface TimelineVariables {
  subject: string;
  where: WhereVariables;
  scheme: string;
  mergePredecessors: boolean;
}

/** Variables for the view's first subject; the years shown only cut the picture. */
export function timelineVariables(view: View): TimelineVariables {
  const [subject] = view.subjects;
  if (subject === undefined) throw new RangeError('A view has at least one subject; it has none.');
  return {
    subject: subject.slug,
    where: whereOf(view, subject.sources),
    scheme: view.scheme,
    mergePredecessors: view.merge,
  };
}
