import type { Language } from '../../charts/languages.ts';
import { isLanguage } from '../../charts/languages.ts';

/** A language in its own words, and its tag for attributes. */
export const LANGUAGE_NAMES: Readonly<Record<Language, { name: string; tag: string }>> = {
  en: { name: 'English', tag: 'en-GB' },
  de: { name: 'Deutsch', tag: 'de' },
  ru: { name: 'Русский', tag: 'ru' },
};

/** The languages that have a word for every message: English until another is whole. */
const WHOLE: readonly Language[] = ['en'];

/**
 * The tag of the language that the page's own words are in: English until a language has them all,
 * so that a screen reader does not read English words in another tongue.
 */
export function pageLanguage(language: string): string {
  const known = isLanguage(language) && WHOLE.includes(language) ? language : 'en';
  return LANGUAGE_NAMES[known].tag;
}
