import { resolveDate, type ResolvedDate } from '../dates/resolve-date.ts';

/** The text of a cell; null when it is empty. */
export function textOrNull(cell: string): string | null {
  return cell === '' ? null : cell;
}

/** The number in a cell; null when it is empty. */
export function numberOrNull(cell: string): number | null {
  return cell === '' ? null : Number(cell);
}

/** The date in a cell; null when it is empty. */
export function dateOrNull(cell: string): ResolvedDate | null {
  return cell === '' ? null : resolveDate(cell);
}
