import type { PolityRecord } from '../../db/reference/reference.ts';
import type { PolityOrder } from '../enums.ts';
import { foldText } from '../fold-text.ts';
import type { ListOrder } from '../paging/list-page.ts';

/** Stands for "before the records begin" in a sort key; no day number comes near it. */
const BEFORE_RECORDS = -1_000_000_000;

/** Compares polities by short name, case and diacritics ignored, then by slug. */
export function byShortName(a: PolityRecord, b: PolityRecord): number {
  const [left, right] = [foldText(a.shortName), foldText(b.shortName)];
  if (left !== right) return left < right ? -1 : 1;
  return a.slug < b.slug ? -1 : 1;
}

/** How a list of polities is sorted, and what its cursors carry. */
export function polityOrder(order: PolityOrder): ListOrder<PolityRecord> {
  if (order === 'BEGIN_ASC') {
    return {
      keyOf: (polity) => [polity.lives[0]?.beginEarliest ?? BEFORE_RECORDS, polity.slug],
      shape: ['number', 'string'],
    };
  }
  return {
    keyOf: (polity) => [foldText(polity.shortName), polity.slug],
    shape: ['string', 'string'],
    descending: order === 'NAME_DESC',
  };
}
