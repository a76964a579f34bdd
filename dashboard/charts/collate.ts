const collators = new Map<string, Intl.Collator>();

/** Compares names as the language of the view sorts them; numbers in them by value. */
export function collate(language: string): (one: string, other: string) => number {
  const known = collators.get(language);
  const collator =
    known ?? new Intl.Collator(language === 'en' ? 'en-GB' : language, { numeric: true });
  collators.set(language, collator);
  return (one, other) => collator.compare(one, other);
}
