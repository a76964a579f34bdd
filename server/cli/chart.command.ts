import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { DatabaseUnusable, openDatabase } from '../../db/client.ts';
import { DEFAULT_DATABASE, readSettings } from '../settings.ts';

interface ChartOptions {
  format: string;
  output: string;
  db: string;
}

const EXAMPLE = `
All other options are those of the dashboard's addresses, such as:
  chancery chart recognitions --format svg -o 1924.svg --subject ussr --from 1917 --to 1927`;

export function addChartCommand(program: Command): Command {
  return program
    .command('chart')
    .description('Draw a chart as a file: recognitions, partners.')
    .argument('<chart>', 'which chart')
    .option('--format <format>', 'svg, png or csv', 'svg')
    .requiredOption('-o, --output <file>', 'file to write; - for standard output')
    .option('--db <file>', 'database to read', DEFAULT_DATABASE)
    .allowUnknownOption()
    .allowExcessArguments()
    .addHelpText('after', EXAMPLE)
    .action(async (chart: string, options: ChartOptions, command: Command) => {
      const view = readView(command.args.slice(1));
      process.exitCode =
        typeof view === 'string' ? complain(view) : await draw(chart, options, view);
    });
}

/** The flags that are not ours as name and value, or a sentence when they do not pair up. */
function readView(flags: readonly string[]): URLSearchParams | string {
  const view = new URLSearchParams();
  const rest = flags.flatMap((flag) => {
    const [, name, value] = /^(--[a-z]+)=(.*)$/s.exec(flag) ?? [];
    return name !== undefined && value !== undefined ? [name, value] : [flag];
  });
  for (let at = 0; at < rest.length; at += 2) {
    const [name = '', value] = rest.slice(at, at + 2);
    if (!/^--[a-z]+$/.test(name)) return `"${name}" is no option. Write --name value.`;
    if (value === undefined) return `The option ${name} has no value. Write ${name} value.`;
    view.append(name.slice(2), value);
  }
  return view;
}

function complain(sentence: string): number {
  console.error(sentence);
  return 2;
}

/** Asks the service itself for the file, so that it is the one a reader would download. */
async function draw(
  chart: string,
  { format, output, db: path }: ChartOptions,
  view: URLSearchParams,
): Promise<number> {
  try {
    // The service is loaded only when a chart is drawn: the other commands start at once.
    const { createServer } = await import('../server.ts');
    const db = openDatabase(path);
    const app = await createServer({ db, settings: readSettings({}), logger: false });
    const url = `/charts/${encodeURIComponent(`${chart}.${format}`)}?${view.toString()}`;
    const answer = await app.inject({ method: 'GET', url });
    await app.close();
    db.$client.close();
    if (answer.statusCode !== 200) {
      const { errors } = answer.json<{ errors: { message: string }[] }>();
      for (const { message } of errors) console.error(message);
      return answer.statusCode < 500 ? 2 : 1;
    }
    if (output === '-') process.stdout.write(answer.rawPayload);
    else writeFileSync(output, answer.rawPayload);
    return 0;
  } catch (error) {
    const expected = error instanceof DatabaseUnusable || isFileError(error);
    if (!expected) throw error;
    console.error(error.message);
    return 1;
  }
}

function isFileError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}
