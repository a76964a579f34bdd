import { chooseName } from '../../charts/choose-name.ts';
import type { DatedName } from '../../charts/choose-name.ts';

/** A polity with what it is called in the language asked for. */
export interface NameablePolity {
  shortName: string;
  names?: readonly (DatedName & { language: string })[] | undefined;
}

/**
 * The name of a polity in a language and year, with its tag for `lang`; in English, with no tag, where
 * the data know none. Without a year, the name of its last period.
 */
export function namePolity(
  { shortName, names = [] }: NameablePolity,
  language: string,
  year: number | null = null,
): { name: string; lang: string | undefined } {
  const all = language === 'en' ? [] : names.filter((one) => one.language === language);
  const found = chooseName(all, year);
  return found ? { name: found.name, lang: language } : { name: shortName, lang: undefined };
}
