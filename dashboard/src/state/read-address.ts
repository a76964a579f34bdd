import type { Complaint, View } from '../../charts/view.ts';
import { parseView } from '../../charts/view.ts';

/** Reads a query string, with or without `?`. */
export function readAddress(search: string): { view: View; complaints: Complaint[] } {
  return parseView(new URLSearchParams(search).entries());
}
