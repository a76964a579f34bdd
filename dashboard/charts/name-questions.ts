import type { DatedName } from './choose-name.ts';

/** What polities are called in one language, line by line. */
export const POLITY_NAMES_QUERY = /* GraphQL */ `
  query PolityNames($language: String!) {
    regionScheme(slug: "historical") {
      regions {
        polities {
          slug
          shortName
          line {
            slug
          }
          names(language: $language) {
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

/** A polity with its names in the language asked for. */
export interface NamedPolity {
  readonly slug: string;
  readonly shortName: string;
  readonly line: readonly { readonly slug: string }[];
  readonly names: readonly DatedName[];
}

/** Answer to {@link POLITY_NAMES_QUERY}. */
export interface PolityNamesAnswer {
  readonly regionScheme?:
    | { readonly regions: readonly { readonly polities: readonly NamedPolity[] }[] }
    | null
    | undefined;
}
