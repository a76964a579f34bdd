import type { RecordsView } from '../../../charts/records-shape.ts';
import { parseRecordsView } from '../../../charts/records-view.ts';
import type { Complaint } from '../../../charts/view.ts';

/** Reads a query string, with or without `?`. */
export function readRecordsAddress(search: string): {
  view: RecordsView;
  complaints: Complaint[];
} {
  return parseRecordsView(new URLSearchParams(search).entries());
}
