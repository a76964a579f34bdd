/** Languages in which names of polities can be shown, with what readers of English call them. */
export const LANGUAGES = { en: 'English', de: 'German', ru: 'Russian' } as const;
export type Language = keyof typeof LANGUAGES;

/** Whether names of polities can be shown in a language. */
export function isLanguage(language: string): language is Language {
  return Object.hasOwn(LANGUAGES, language);
}

/** All languages as a sentence names them: “English (en), German (de) and Russian (ru)”. */
export function listLanguages(): string {
  const names = Object.entries(LANGUAGES).map(([tag, name]) => `${name} (${tag})`);
  return new Intl.ListFormat('en-GB').format(names);
}
