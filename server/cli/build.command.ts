import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { buildDatabase } from '../../db/build.ts';
import { DataRejected } from '../../db/data-rejected.ts';
import { DEFAULT_DATABASE } from '../settings.ts';
import { readFileFault } from './file-fault.ts';

const DATA = fileURLToPath(new URL('../../db/data', import.meta.url));

export function addBuildCommand(program: Command): Command {
  return program
    .command('build')
    .description('Check the data files and build the database from them.')
    .option('--out <file>', 'database file to write', DEFAULT_DATABASE)
    .option('--data <folder>', 'folder of the data files', DATA)
    .action(({ out, data }: { out: string; data: string }) => {
      process.exitCode = build(data, out);
    });
}

function build(dataDir: string, out: string): number {
  try {
    const result = buildDatabase({
      dataDir,
      out,
      onProgress: ({ dataset, rows }) => {
        console.log(`${dataset}: ${String(rows)} rows`);
      },
    });
    const size = `${String(Math.round(result.bytes / 1024))} KiB`;
    console.log(`${out}: ${size}, data version ${result.hash}`);
    return 0;
  } catch (error) {
    const fault = readFileFault(error);
    if (!(error instanceof DataRejected) && fault === null) throw error;
    console.error(
      error instanceof DataRejected
        ? error.message
        : `${out} cannot be written: ${fault ?? ''}. Name another file with --out.`,
    );
    return 1;
  }
}
