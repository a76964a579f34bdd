import type { Check } from './check.ts';
import { columnValues } from './column-values.ts';

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

export const knownLanguages: Check = {
  name: 'known-languages',
  description: 'The language of a name is a BCP 47 tag.',
  check(data, report) {
    for (const { value, subject, cell } of columnValues(
      data,
      ({ holds }) => holds === 'language',
    )) {
      if (isLanguage(value)) continue;
      report(cell(), subject, `"${value}" is no language. Write a BCP 47 tag: en, ru, de.`);
    }
  },
};

function isLanguage(tag: string): boolean {
  try {
    return LANGUAGES.of(tag) !== undefined;
  } catch {
    return false;
  }
}
