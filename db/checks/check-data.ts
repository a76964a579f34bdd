import { cellOf, type TableRow } from '../import/csv.ts';
import { sortFindings, type Finding } from '../import/finding.ts';
import { readData, type DataFiles } from '../import/read-data.ts';
import { CHECKS } from './index.ts';
import { indexData } from './indexed-data.ts';

/** The files and all that is wrong with them. */
export interface CheckResult {
  /** The files, when they can be read; they may break rules all the same. */
  data: DataFiles | undefined;
  /** Sorted by file, line and column; empty when all is well. */
  findings: Finding[];
}

/**
 * Reads the data folder and applies every rule. Where a file is not even well formed, only the
 * findings on its form are given: the rest would repeat them.
 */
export function checkData(dataDir: string): CheckResult {
  const { data, findings } = readData(dataDir);
  if (!data) return { data, findings: sortFindings(findings) };
  return { data, findings: sortFindings(runChecks(data)) };
}

function runChecks(files: DataFiles): Finding[] {
  const findings: Finding[] = [];
  const exceptions = new Exceptions(files.exceptions);
  const data = indexData(files);
  for (const { name, check } of CHECKS) {
    check(data, ({ file, line, column, field }, subject, message) => {
      if (exceptions.excuse(name, subject)) return;
      findings.push({ rule: name, file, line, column, message: `${field}: ${message}` });
    });
  }
  return [...findings, ...exceptions.findings()];
}

/** The rows of exceptions.csv, and which of them were needed. */
class Exceptions {
  readonly #rows: readonly TableRow<'exceptions'>[];
  readonly #needed = new Set<TableRow<'exceptions'>>();

  constructor(rows: readonly TableRow<'exceptions'>[]) {
    this.#rows = rows;
  }

  excuse(rule: string, subject: string): boolean {
    const row = this.#rows.find(({ cells }) => cells.rule === rule && cells.subject === subject);
    if (row) this.#needed.add(row);
    return row !== undefined;
  }

  findings(): Finding[] {
    const names = CHECKS.map(({ name }) => name);
    return this.#rows
      .filter((row) => !this.#needed.has(row))
      .map((row) => {
        const { rule, subject } = row.cells;
        const known = names.includes(rule);
        const { file, line, column } = cellOf(row, known ? 'subject' : 'rule');
        const message = known
          ? `subject: The exception is not needed: "${subject}" keeps the rule ${rule}. Remove the row.`
          : `rule: There is no rule "${rule}". Write one of ${names.join(', ')}.`;
        return { rule: 'needed-exceptions', file, line, column, message };
      });
  }
}
