/** Names that English does not use without "the"; single words are listed. */
const LISTED = new Set([
  'USSR',
  'Netherlands',
  'Philippines',
  'Maldives',
  'Holy See',
  'Hejaz',
  'Comintern',
  'Comoros',
  'Seychelles',
  'Kuomintang',
  'Entente',
  'Bolsheviks',
  'Whites',
  'Hetmanate',
]);

/** The rest is told by the noun of state that they begin or end with. */
const BY_NOUN =
  /^(United|League of|State of|Polish government|Lublin Committee|Chinese Communists)|\b(Republic|SFSR|Empire|State|States|Islands|Emirates)$|^(Republic of)\b/;

/** A polity's name as it stands inside an English sentence: "the USSR", "Italy", "the Gambia". */
export function nameInSentence(name: string): string {
  if (name.startsWith('The ')) return `the ${name.slice(4)}`;
  return LISTED.has(name) || BY_NOUN.test(name) ? `the ${name}` : name;
}
