import type { PolityRecord } from '../reference/reference.ts';
import type { ActKind, Standing, TreatyKind } from '../vocabulary.ts';
import type { DayRange } from './day-range.ts';

/** An act between the subject's line and a partner, as the chosen sources tell it. */
export interface HistoryAct extends DayRange {
  id: number;
  /** The date as EDTF; the span of the tellings where several sources differ. */
  edtf: string;
  kind: ActKind;
  partner: PolityRecord;
  treatyId: number | null;
  treatyKinds: readonly TreatyKind[];
  /** Whether the act goes in the direction asked for; a mutual act always does. */
  inDirection: boolean;
  /** The standing it gives in that direction. */
  confers: Standing;
  statusReport: boolean;
}
