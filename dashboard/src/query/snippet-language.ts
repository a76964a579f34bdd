/** The languages a query can be copied in. */
export const SNIPPET_LANGUAGES = ['curl', 'JavaScript', 'Python', 'R'] as const;
export type SnippetLanguage = (typeof SNIPPET_LANGUAGES)[number];
