import type { View } from '../../charts/view.ts';

/** What the evidence panel shows: the acts of one bar, or of one region of the partners. */
export type EvidenceRequest =
  { of: 'year'; year: number; group: string | null } | { of: 'region'; region: string };

/** Reads `1924`, `1924,baltic` and `region,baltic`; null when nothing is open. */
export function readEvidenceRequest(open: View['open']): EvidenceRequest | null {
  const [first = '', group] = open?.split(',') ?? [];
  if (first === 'region') return group === undefined ? null : { of: 'region', region: group };
  if (!/^-?\d+$/.test(first)) return null;
  return { of: 'year', year: Number(first), group: group ?? null };
}

/** The opposite of {@link readEvidenceRequest}. */
export function printEvidenceRequest(request: EvidenceRequest): string {
  if (request.of === 'region') return `region,${request.region}`;
  return request.group === null ? String(request.year) : `${String(request.year)},${request.group}`;
}
