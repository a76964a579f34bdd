import { formatFinding, type Finding } from './import/finding.ts';

/** The data breaks a rule, so no database was built; `findings` says where and what to write. */
export class DataRejected extends Error {
  override readonly name = 'DataRejected';
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    const count = findings.length === 1 ? 'one finding' : `${findings.length} findings`;
    super(`The data has ${count}:\n${findings.map(formatFinding).join('\n')}`);
    this.findings = findings;
  }
}
