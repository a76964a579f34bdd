import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { UnsealableFile } from '../../db/import/file-seals.ts';
import { sealOrigins } from '../../db/seal.ts';
import { readFileFault } from './file-fault.ts';

const DATA = fileURLToPath(new URL('../../db/data', import.meta.url));

export function addSealCommand(program: Command): Command {
  return program
    .command('seal')
    .description('Write rows and checksums of the data files into every origin.yml.')
    .option('--data <folder>', 'folder of the data files', DATA)
    .action(({ data }: { data: string }) => {
      process.exitCode = seal(data);
    });
}

function seal(dataDir: string): number {
  try {
    for (const { file, changed } of sealOrigins(dataDir)) {
      console.log(`${file}: ${changed ? 'sealed anew' : 'unchanged'}`);
    }
    return 0;
  } catch (error) {
    const fault = readFileFault(error);
    if (!(error instanceof UnsealableFile) && fault === null) throw error;
    console.error(
      error instanceof UnsealableFile ? error.message : `${dataDir} cannot be used: ${fault ?? ''}`,
    );
    return 1;
  }
}
