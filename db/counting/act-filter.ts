import type { ActKind, Confidence, TreatyKind } from '../vocabulary.ts';

/** A range of years, both ends included; an absent end is open. */
export interface YearRange {
  from?: number | null;
  to?: number | null;
}

/**
 * Which acts are meant. Every condition narrows; an absent one leaves all. Numbers are ids.
 * With `subjects` the partner is the other party; without, either party. Partners follow their
 * whole CONTINUATION line. `years` looks at the earliest possible year. `sources` keeps acts that
 * one of them supports. Without `confidence`, UNVERIFIED acts are left out.
 */
export interface ActFilter {
  kinds?: readonly ActKind[];
  treatyKinds?: readonly TreatyKind[];
  subjects?: readonly number[];
  partners?: readonly number[];
  withoutPartners?: readonly number[];
  /** Region ids of one scheme. */
  regions?: readonly number[];
  years?: YearRange;
  sources?: readonly number[];
  datasets?: readonly number[];
  confidence?: readonly Confidence[];
  text?: string;
}
