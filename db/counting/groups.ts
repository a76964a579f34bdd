import type { HistoryAct } from './history-act.ts';
import type { PolityRecord, RegionRecord } from '../reference/reference.ts';
import { ActKind, type Standing } from '../vocabulary.ts';
import type { CountQuestion } from './question.ts';
import { compareStanding } from './selection.ts';

/** What the members of a group share; null for dimensions that are not grouped. */
export interface Group {
  region: RegionRecord | null;
  kind: ActKind | null;
  /** The partner as it was on the day of the group's first act. */
  partner: PolityRecord | null;
  standing: Standing | null;
}

const KIND_ORDER = Object.keys(ActKind);

/** The group of an act; its region is that of the partner as it was on the act's day. */
export function groupOf({ groupBy, scheme }: CountQuestion, act: HistoryAct): Group {
  return {
    region: groupBy.includes('REGION') ? (act.partner.regions.get(scheme) ?? null) : null,
    kind: groupBy.includes('KIND') ? act.kind : null,
    partner: groupBy.includes('PARTNER') ? act.partner : null,
    standing: groupBy.includes('STANDING') ? act.confers : null,
  };
}

/** Equal for acts of one group; partners are told apart by their line. */
export function groupKey(group: Group): string {
  return [group.region?.id, group.kind, group.partner?.lineId, group.standing].join('|');
}

/** The order in which groups are listed: region, kind, standing, partner's name. */
export function compareGroups(a: Group, b: Group): number {
  return (
    (a.region?.position ?? 0) - (b.region?.position ?? 0) ||
    KIND_ORDER.indexOf(a.kind ?? '') - KIND_ORDER.indexOf(b.kind ?? '') ||
    compareStanding(b.standing ?? 'NONE', a.standing ?? 'NONE') ||
    (a.partner?.shortName ?? '').localeCompare(b.partner?.shortName ?? '', 'en')
  );
}
