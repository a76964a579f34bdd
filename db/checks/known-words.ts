import type { Check } from './check.ts';
import { columnValues } from './column-values.ts';
import { suggestWord } from './suggest-word.ts';

export const knownWords: Check = {
  name: 'known-words',
  description:
    'Kinds, stances, standings and verdicts are words of the closed sets; flags are "yes" or empty.',
  check(data, report) {
    for (const { value, format, subject, cell } of columnValues(
      data,
      ({ words, holds }) => words !== undefined || holds === 'flag',
    )) {
      const words = format.words ? Object.keys(format.words) : ['yes'];
      if (words.includes(value)) continue;
      const cure = format.words
        ? `${suggestWord(value, words)} Write one of ${words.join(', ')}.`
        : ' Write yes, or leave the cell empty.';
      report(cell(), subject, `"${value}" is unknown.${cure}`);
    }
  },
};
