import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { DEFAULT_DATABASE } from '../settings.ts';
import { askService, CannotDo } from './ask-service.ts';
import { drawProgress } from './draw-progress.ts';
import { readFileFault } from './file-fault.ts';

const FOLDER = 'chancery-data';

export function addExportCommand(program: Command): Command {
  return program
    .command('export')
    .description('Write the whole data as CSV files with a data package that describes them.')
    .option('--csv <folder>', 'folder to write to; it is created', FOLDER)
    .option('--db <file>', 'database to read', DEFAULT_DATABASE)
    .action(async ({ csv, db }: { csv: string; db: string }) => {
      process.exitCode = await exportData(csv, db);
    });
}

/** Asks the service for its downloads, so that the files are those it would hand out. */
async function exportData(folder: string, database: string): Promise<number> {
  const progress = drawProgress(process.stderr);
  try {
    mkdirSync(folder, { recursive: true });
    const written = await askService({ database }, async (get) => {
      const { files } = (await get('/data/')).json() as { files: { path: string }[] };
      const names = files.map(({ path }) => path).filter((path) => !path.endsWith('.sqlite'));
      for (const [at, name] of names.entries()) {
        const { status, bytes } = await get(`/data/${name}`);
        if (status !== 200) throw new CannotDo(`${name} could not be read from ${database}.`);
        writeFileSync(join(folder, name), bytes);
        progress.tell(name, at + 1, names.length);
      }
      return names.length;
    });
    progress.end();
    console.log(`${folder}: ${String(written)} files`);
    return 0;
  } catch (error) {
    progress.end();
    const fault = readFileFault(error);
    if (fault === null && !(error instanceof CannotDo)) throw error;
    console.error(
      error instanceof CannotDo ? error.message : `${folder} cannot be written: ${fault ?? ''}`,
    );
    return 1;
  }
}
