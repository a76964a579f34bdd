/** A place in the data files: `file` relative to the data folder, line and character column from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** The place of one value, with the name of the column or key it stands under. */
export interface Cell extends Place {
  field: string;
  value: string;
}

/** Something wrong with the data. `message` says what to write instead. */
export interface Finding extends Place {
  rule: string;
  message: string;
}

/** Takes a finding about how a file is written. */
export type ReportFormat = (place: Place, message: string) => void;

/** `ussr/acts.csv:12:5 date: "1924-13" is no EDTF date. Write … (valid-dates)` */
export function formatFinding({ file, line, column, message, rule }: Finding): string {
  return `${file}:${line}:${column} ${message} (${rule})`;
}

/** By file, line and column, then rule and message. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return findings.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}
