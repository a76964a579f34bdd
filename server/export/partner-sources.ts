import type { AnswerSource } from '../../dashboard/charts/answers.ts';

/** The sources behind the acts of the partners listed; variables as of the partners' own question. */
export const PARTNER_SOURCES_QUERY = /* GraphQL */ `
  query PartnerSources(
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
      partners {
        act {
          claims {
            source {
              slug
              label
              citation
              url
            }
          }
        }
      }
    }
  }
`;

/** Answer to {@link PARTNER_SOURCES_QUERY}. */
export interface PartnerSourcesAnswer {
  readonly partnersByRegion: readonly {
    readonly partners: readonly {
      readonly act: { readonly claims: readonly { readonly source: AnswerSource }[] };
    }[];
  }[];
}

/** Each source once, in the order of the partners. */
export function listPartnerSources({ partnersByRegion }: PartnerSourcesAnswer): AnswerSource[] {
  const all = partnersByRegion
    .flatMap(({ partners }) => partners)
    .flatMap(({ act }) => act.claims.map(({ source }) => source));
  return [...new Map(all.map((source) => [source.slug, source])).values()];
}
