import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { checkData } from '../../db/checks/check-data.ts';
import { hashData } from '../../db/data-hash.ts';
import { DataRejected } from '../../db/data-rejected.ts';
import { readReleases, writeRelease } from '../../db/release-files.ts';
import { presentRelease } from '../../db/releases.ts';
import { readFileFault } from './file-fault.ts';

const DATA = fileURLToPath(new URL('../../db/data', import.meta.url));

export function addReleaseCommand(program: Command): Command {
  return program
    .command('release')
    .description('Record the data as they are, so that later versions can tell what has changed.')
    .option('--data <folder>', 'folder of the data files', DATA)
    .action(({ data }: { data: string }) => {
      process.exitCode = release(data);
    });
}

function release(dataDir: string): number {
  try {
    const { data, findings } = checkData(dataDir);
    if (!data || findings.length > 0) throw new DataRejected(findings);
    const present = presentRelease(data, hashData(dataDir));
    if (readReleases(dataDir).some(({ version }) => version === present.version)) {
      console.log(`Version ${present.version} is recorded already.`);
      return 0;
    }
    const file = writeRelease(dataDir, present);
    console.log(`${file}: ${String(present.acts.length)} acts, data version ${present.version}`);
    return 0;
  } catch (error) {
    const fault = readFileFault(error);
    if (!(error instanceof DataRejected) && fault === null) throw error;
    console.error(
      error instanceof DataRejected
        ? error.message
        : `The release cannot be written: ${fault ?? ''}`,
    );
    return 1;
  }
}
