import type { ActFilter, YearRange } from './act-filter.ts';
import type { PolityRecord } from '../reference/reference.ts';
import type { CountDimension, CountMeasure, DateRule, Direction, Standing } from '../vocabulary.ts';

/** One series to count: what `recognitionCounts` asks for one subject. */
export interface CountQuestion {
  subject: PolityRecord;
  /** Narrows what is counted; `subjects` is not read. Naming kinds replaces the standing. */
  filter: ActFilter;
  /** The years shown, both ends included; absent ends mean the whole coverage. */
  years: YearRange;
  measure: CountMeasure;
  standing: Standing;
  groupBy: readonly CountDimension[];
  /** Slug of the region scheme. */
  scheme: string;
  direction: Direction;
  dateRule: DateRule;
  /** Whether the polities that the subject continues are counted with it. */
  mergePredecessors: boolean;
}

/** Stocks are levels on 31 December; flows are what happened within the year. */
export function isStock(measure: CountMeasure): boolean {
  return measure === 'CUMULATIVE' || measure === 'IN_FORCE' || measure === 'IN_RELATIONS';
}
