import { yearOf } from '../../db/dates/day-number.ts';
import { treatyIdsOfParties } from '../../db/queries/act-links.ts';
import { wholeLineIds } from '../../db/reference/lines.ts';
import type { TreatyRecord } from '../../db/reference/reference.ts';
import type { Context } from '../context.ts';
import { readYears } from '../dates/read-years.ts';
import { foldWords, hasAllWords } from '../fold-text.ts';
import { checkText, readList } from '../input-bounds.ts';
import { requirePolity } from '../polity/require-polity.ts';
import type { TreatyWhere } from './treaty.input.ts';

/** The treaties of a filter, unsorted. @throws BAD_USER_INPUT for unknown slugs and bad values */
export function filterTreaties(
  { db, reference }: Context,
  where: TreatyWhere | null | undefined,
): TreatyRecord[] {
  let found = reference.treaties.all;
  const kinds = readList('where.kinds', where?.kinds);
  if (kinds) found = found.filter((treaty) => treaty.kinds.some((kind) => kinds.includes(kind)));
  const parties = readList('where.parties', where?.parties);
  if (parties) {
    const asked = parties.map((slug) => requirePolity(reference, 'where.parties', slug).id);
    const ids = treatyIdsOfParties(db, wholeLineIds(reference, asked));
    found = found.filter((treaty) => ids.has(treaty.id));
  }
  const { from, to } = readYears('where.years', where?.years);
  if (from !== null || to !== null) {
    found = found.filter(({ signedEarliest }) => {
      if (signedEarliest === null) return false;
      const year = yearOf(signedEarliest);
      return (from === null || year >= from) && (to === null || year <= to);
    });
  }
  if (where?.text?.trim()) {
    checkText('where.text', where.text);
    const words = foldWords(where.text);
    found = found.filter(
      ({ title, place, summary }) =>
        words.length > 0 && hasAllWords(words, [title, place, summary]),
    );
  }
  return found;
}
