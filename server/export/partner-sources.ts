import type { AnswerSource } from '../../dashboard/charts/answers.ts';
import type { SourceKind } from '../../db/vocabulary.ts';
import { NEARNESS } from '../source/supporting-sources.ts';

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
              kind
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

type KindOfSource = AnswerSource & { readonly kind: SourceKind };

/** Answer to {@link PARTNER_SOURCES_QUERY}. */
export interface PartnerSourcesAnswer {
  readonly partnersByRegion: readonly {
    readonly partners: readonly {
      readonly act: { readonly claims: readonly { readonly source: KindOfSource }[] };
    }[];
  }[];
}

/** Each source once: primary ones first, within a kind those that speak of most partners. */
export function listPartnerSources({ partnersByRegion }: PartnerSourcesAnswer): AnswerSource[] {
  const all = partnersByRegion
    .flatMap(({ partners }) => partners)
    .flatMap(({ act }) => act.claims.map(({ source }) => source));
  const claims = new Map<string, number>();
  for (const { slug } of all) claims.set(slug, (claims.get(slug) ?? 0) + 1);
  const order = (one: KindOfSource, other: KindOfSource): number =>
    NEARNESS.indexOf(one.kind) - NEARNESS.indexOf(other.kind) ||
    (claims.get(other.slug) ?? 0) - (claims.get(one.slug) ?? 0);
  return [...new Map(all.map((source) => [source.slug, source])).values()].sort(order);
}
