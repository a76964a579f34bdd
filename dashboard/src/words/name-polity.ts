/** A polity with what it is called in the language asked for. */
export interface NameablePolity {
  shortName: string;
  names?:
    | readonly {
        name: string;
        language: string;
        note?: string | null;
        from?: { year: number } | null;
        to?: { year: number } | null;
      }[]
    | undefined;
}

/**
 * The name of a polity in a language and year, with its tag for `lang`; in English, with no tag, where
 * the data know none. Without a year, a name of its last period.
 */
export function namePolity(
  { shortName, names = [] }: NameablePolity,
  language: string,
  year: number | null = null,
): { name: string; lang: string | undefined } {
  const all = language === 'en' ? [] : names.filter((one) => one.language === language);
  const fits = all.filter(
    ({ from, to }) =>
      year === null || ((from?.year ?? -Infinity) <= year && (to?.year ?? Infinity) >= year),
  );
  // A name of the period goes first, one with a remark (“loosely”) last.
  const plain = fits.filter(({ note }) => !note);
  const found = plain.find(({ from, to }) => from ?? to) ?? plain[0] ?? fits[0] ?? all[0];
  return found ? { name: found.name, lang: language } : { name: shortName, lang: undefined };
}
