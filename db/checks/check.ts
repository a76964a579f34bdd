import type { Cell } from '../import/finding.ts';
import type { IndexedData } from './indexed-data.ts';

/**
 * Takes one finding. `subject` is the slug by which a row of exceptions.csv may excuse it;
 * `message` says what is wrong and what to write instead.
 */
export type Report = (cell: Cell, subject: string, message: string) => void;

/** One rule of the data. A row that breaks it for a good reason stands in exceptions.csv. */
export interface Check {
  name: string;
  /** What is true of the data when the check passes; one sentence. */
  description: string;
  check: (data: IndexedData, report: Report) => void;
}
