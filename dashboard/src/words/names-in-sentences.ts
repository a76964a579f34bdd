/**
 * Names of polities that English does not use without “the”. Single words are listed; the rest is
 * told by the noun of state they end or begin with.
 */
const LISTED = new Set([
  'USSR',
  'RSFSR',
  'GDR',
  'FRG',
  'UAE',
  'Netherlands',
  'Philippines',
  'Bahamas',
  'Gambia',
  'Maldives',
  'Holy See',
  'Vatican',
  'Hejaz',
  'Comintern',
  'Comoros',
]);

const BY_NOUN =
  /^(United|Soviet Union|Union of|Republic of|Kingdom of|Dominican Republic|Central African|Ottoman|Russian (Republic|SFSR|Empire)|Far Eastern)|\b(Republic|SSR|SFSR|Empire|Federation|Islands|Organi[sz]ation|League|Union|Emirates|States)$/;

/** A polity's name as it stands inside a sentence: “the USSR”, “Italy”. */
export function nameInSentence(name: string): string {
  return LISTED.has(name) || BY_NOUN.test(name) ? `the ${name}` : name;
}

/** The same at the beginning of a sentence. */
export function nameAtStart(name: string): string {
  const text = nameInSentence(name);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
