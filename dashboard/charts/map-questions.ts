import type { AnswerDataset, AnswerDataVersion, AnswerSource, AnswerSubject } from './answers.ts';
import type { DatedName } from './choose-name.ts';
import type { WhereVariables } from './questions.ts';
import { whereOf } from './questions.ts';
import type { View } from './view-shape.ts';

/** What the map asks of the subject: every partner's standing over time, so that all years can be played. */
export const MAP_QUERY = /* GraphQL */ `
  query Map(
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
          line {
            slug
          }
        }
        standing {
          standing
          from {
            year
            label
          }
          to {
            year
            label
          }
          opening {
            slug
          }
          closing {
            slug
          }
        }
        relations {
          from {
            year
            label
          }
          to {
            year
            label
          }
          closing {
            slug
          }
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
`;

/** What the map asks of the world: every polity that ever was, with its place and its lives. */
export const MAP_STATES_QUERY = /* GraphQL */ `
  query MapStates($scheme: String!, $language: String, $named: Boolean!) {
    regionScheme(slug: $scheme) {
      regions {
        slug
        name
        position
        polities {
          slug
          shortName
          kind
          capital
          latitude
          longitude
          iso3
          line {
            slug
          }
          lives {
            begin {
              year
            }
            end {
              year
            }
            within {
              slug
            }
          }
          names(language: $language) @include(if: $named) {
            name
            note
            from {
              year
            }
            to {
              year
            }
          }
        }
      }
    }
  }
`;

/** Variables of {@link MAP_QUERY}. */
export interface MapVariables {
  subject: string;
  where: WhereVariables;
  scheme: string;
  mergePredecessors: boolean;
}

/** Variables of {@link MAP_STATES_QUERY}. */
export interface MapStatesVariables {
  scheme: string;
  language: string | null;
  /** Whether names in that language are fetched; false leaves the English ones. */
  named: boolean;
}

/** Variables for the view's first subject; the year shown is chosen from the answer. */
export function mapVariables(view: View): MapVariables {
  const [subject] = view.subjects;
  if (subject === undefined) throw new RangeError('A view has at least one subject; it has none.');
  // The map shows both standings, so that kinds of act have nothing to choose.
  const where = { ...whereOf(view, subject.sources) };
  delete where.kinds;
  return {
    subject: subject.slug,
    where,
    scheme: view.scheme,
    mergePredecessors: view.merge,
  };
}

/** Variables for the states of the view; the same for every subject. */
export function mapStatesVariables({ scheme, lang }: View): MapStatesVariables {
  const named = lang !== 'en';
  return { scheme, language: named ? lang : null, named };
}

/** A date with its earliest possible year. */
export interface MapDate {
  readonly year: number;
  readonly label: string;
}

/** A stretch of a standing, or of active relations. */
export interface MapSpan {
  readonly standing?: string | null | undefined;
  readonly from: MapDate;
  readonly to?: MapDate | null | undefined;
  readonly opening?: { readonly slug: string } | null | undefined;
  readonly closing?: { readonly slug: string } | null | undefined;
}

/** One partner over time; it stands for its whole line. */
export interface MapPartner {
  readonly partner: { readonly slug: string; readonly line: readonly { readonly slug: string }[] };
  readonly standing: readonly MapSpan[];
  readonly relations: readonly MapSpan[];
}

/** A polity of any time, as the map needs it. */
export interface MapPolity {
  readonly slug: string;
  readonly shortName: string;
  readonly kind: string;
  readonly capital?: string | null | undefined;
  readonly latitude?: number | null | undefined;
  readonly longitude?: number | null | undefined;
  readonly iso3?: string | null | undefined;
  readonly line: readonly { readonly slug: string }[];
  readonly lives: readonly {
    readonly begin?: { readonly year: number } | null | undefined;
    readonly end?: { readonly year: number } | null | undefined;
    readonly within?: { readonly slug: string } | null | undefined;
  }[];
  readonly names?: readonly DatedName[] | undefined;
}

/** Answer to the question about the subject. */
export interface MapTimelineAnswer {
  readonly timeline: {
    readonly subject: AnswerSubject;
    readonly label: string;
    /** With its article: “Soviet Russia & the USSR”. */
    readonly labelInSentence: string;
    readonly years: { readonly from: number; readonly to: number };
    readonly rule: string;
    readonly partners: readonly MapPartner[];
    readonly sources: readonly AnswerSource[];
  };
  readonly dataVersion: AnswerDataVersion;
  readonly datasets: readonly AnswerDataset[];
}

/** Answer to the question about the world. */
export interface MapStatesAnswer {
  /** null when there is no such scheme. */
  readonly regionScheme?: {
    readonly regions: readonly {
      readonly slug: string;
      readonly name: string;
      readonly position: number;
      readonly polities: readonly MapPolity[];
    }[];
  } | null;
}

/** Both answers, from which any year is drawn. */
export type MapAnswer = MapTimelineAnswer & MapStatesAnswer;

/** One answer from those to the two questions. */
export function joinMap(timeline: MapTimelineAnswer, states: MapStatesAnswer): MapAnswer {
  return { ...timeline, regionScheme: states.regionScheme ?? null };
}
