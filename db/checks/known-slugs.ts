import type { Referable } from '../import/formats.ts';
import type { Check } from './check.ts';
import { columnValues } from './column-values.ts';
import { suggestWord } from './suggest-word.ts';

/**
 * A check that every reference to a table names one of its rows.
 * @param things - what the rows are, in the plural, for the rule's name and description.
 * @param home - the file in which the rows stand.
 */
export function checkKnownSlugs(table: Referable, things: string, home: string): Check {
  return {
    name: `known-${things.replaceAll(' ', '-')}`,
    description: `Every reference to one of the ${things} names one in ${home}.`,
    check({ slugs, ...data }, report) {
      const known = slugs[table];
      const references = columnValues({ slugs, ...data }, ({ refersTo }) => refersTo === table);
      for (const { value, subject, cell } of references) {
        if (known.has(value)) continue;
        const hint = suggestWord(value, known);
        report(
          cell(),
          subject,
          `"${value}" is none of the ${things} in ${home}.${hint} Write another slug, or add it there.`,
        );
      }
    },
  };
}
