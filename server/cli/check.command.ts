import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { checkData } from '../../db/checks/check-data.ts';
import { formatFinding } from '../../db/import/finding.ts';

const DATA = fileURLToPath(new URL('../../db/data', import.meta.url));

export function addCheckCommand(program: Command): Command {
  return program
    .command('check')
    .description('Apply every rule to the data files and tell all findings: file, line, column.')
    .option('--data <folder>', 'folder of the data files', DATA)
    .action(({ data }: { data: string }) => {
      const { findings } = checkData(data);
      for (const finding of findings) console.error(formatFinding(finding));
      if (findings.length > 0) {
        console.error(
          findings.length === 1 ? 'One finding.' : `${String(findings.length)} findings.`,
        );
        process.exitCode = 1;
      } else {
        console.log('No findings.');
      }
    });
}
