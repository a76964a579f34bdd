/** What pickers suggest before anything is typed: the subjects of the data sets. */
export const SUGGESTED_SUBJECTS_QUERY = /* GraphQL */ `
  query SuggestedSubjects {
    datasets {
      slug
      direction
      coverage {
        from
        to
      }
      subjects {
        slug
        shortName
        lineLabel
      }
    }
  }
`;

/** What pickers ask for a typed text: polities by any of their names. */
export const FIND_POLITIES_QUERY = /* GraphQL */ `
  query FindPolities($text: String!) {
    polities(where: { text: $text }, first: 20) {
      nodes {
        slug
        name
        shortName
        lives {
          begin {
            year
          }
          end {
            year
          }
        }
        names {
          name
        }
      }
    }
  }
`;
