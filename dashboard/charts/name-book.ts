import { chooseName } from './choose-name.ts';
import type { NamedPolity, PolityNamesAnswer } from './name-questions.ts';

/** What polities are called in one language; English where the data know no name. */
export interface NameBook {
  readonly language: string;
  /** Every name in that language that is not also the English one. */
  readonly foreign: ReadonlySet<string>;
  /** A polity's name in a year, or its last; null where none is known. */
  name: (slug: string, year?: number | null) => string | null;
  /** A line's English label (“Soviet Russia & the USSR”) in the language, part by part. */
  label: (slug: string, english: string) => string;
}

/** Reads the names of all polities from an answer. */
export function readNameBook(answer: PolityNamesAnswer, language: string): NameBook {
  const all = (answer.regionScheme?.regions ?? []).flatMap(({ polities }) => polities);
  const polities = new Map(all.map((polity) => [polity.slug, polity]));
  const lines = new Map<string, NamedPolity[]>();
  for (const polity of polities.values()) {
    const root = rootOf(polity);
    lines.set(root, [...(lines.get(root) ?? []), polity]);
  }
  const english = new Set(all.map(({ shortName }) => shortName));
  const names = all.flatMap((polity) => polity.names.map(({ name }) => name));
  const find = (slug: string, year: number | null = null): string | null => {
    const polity = polities.get(slug);
    return (polity && chooseName(polity.names, year)?.name) ?? null;
  };
  return {
    language,
    foreign: new Set(names.filter((name) => !english.has(name))),
    name: find,
    label: (slug, told) => {
      const polity = polities.get(slug);
      const members = polity ? (lines.get(rootOf(polity)) ?? []) : [];
      const parts = told.split(' & ').map((part) => {
        const plain = part.replace(/^the /i, '');
        const member = members.find(({ shortName }) => shortName === plain);
        return (member && find(member.slug)) ?? part;
      });
      return [...new Set(parts)].join(' & ');
    },
  };
}

/** The first of a line, by which all its members are one. */
function rootOf({ slug, line }: NamedPolity): string {
  return line[0]?.slug ?? slug;
}

/** A stretch of text; `lang` where it is a name in another language than the text around it. */
export interface Stretch {
  text: string;
  lang?: string;
}

/** Takes a text apart at the foreign names in it, so that each can be marked as what it is. */
export function splitNames(text: string, { foreign, language }: NameBook): Stretch[] {
  if (foreign.has(text)) return [{ text, lang: language }];
  const found = [...foreign].filter((name) => text.includes(name));
  if (found.length === 0) return [{ text }];
  // Of two names that begin alike, the longer one is meant.
  const names = found
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${names.join('|')})(?![\\p{L}\\p{N}])`, 'u');
  return text
    .split(pattern)
    .map((part, at) => (at % 2 === 1 ? { text: part, lang: language } : { text: part }))
    .filter((part) => part.text !== '');
}
