import type { PartnerAnswer, RegionGroup } from './answers.ts';

/** Regions in the scheme's order. */
export function orderRegions(answer: PartnerAnswer): RegionGroup[] {
  return [...answer.partnersByRegion].sort(
    (one, other) => one.region.position - other.region.position,
  );
}
