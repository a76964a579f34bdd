import { speakingNames } from './row-sets.ts';

/** Names of fields that only name the object they belong to. */
const NAMING: ReadonlySet<string> = new Set(['label', 'name', 'shortName', 'title', 'slug']);

const WORDS: Readonly<Record<string, string>> = {
  offset: 'year since the founding',
  question: 'part of the query',
  recognitionCounts: 'subject',
};

/** A column of an answer in plain words: `timeline.partners.label` is “partner”. */
export function sayColumn(key: string): string {
  const names = speakingNames(key.split('.'));
  const last = names.at(-1) ?? key;
  const parent = names.at(-2);
  const word = NAMING.has(last) && parent !== undefined ? parent : last;
  return (
    WORDS[word] ??
    word
      .replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
      .replace(/(?<=[^s])s$/, word === last ? 's' : '')
  );
}
