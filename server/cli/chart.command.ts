import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { Option } from 'commander';
import { CHART_NAMES, FORMATS, isChartName, isFormat } from '../export/chart-names.ts';
import { DEFAULT_DATABASE, InvalidSettings } from '../settings.ts';
import { askService, CannotDo } from './ask-service.ts';
import { drawProgress } from './draw-progress.ts';
import { readFileFault } from './file-fault.ts';

interface ChartOptions {
  format?: string;
  output: string;
  db: string;
  publicUrl?: string;
}

const CHARTS = CHART_NAMES.join(', ');

const EXAMPLE = `
All other options are those of the dashboard's addresses and of its files:
  chancery chart recognitions -o 1924.pdf --subject ussr --from 1917 --to 1927
  chancery chart timeline -o figure.svg --fonts embedded --preset page --theme print
  chancery chart partners --format csv -o - --asof 1924-12-31`;

export function addChartCommand(program: Command): Command {
  return program
    .command('chart')
    .description(`Draw a chart as a file: ${CHARTS}.`)
    .argument('<chart>', 'which chart')
    .option('--format <format>', `${FORMATS.join(', ')}; default: as the file is named, else svg`)
    .requiredOption('-o, --output <file>', 'file to write; - for standard output')
    .option('--db <file>', 'database to read', DEFAULT_DATABASE)
    .addOption(
      new Option('--public-url <address>', 'address of the service, printed in the permalink').env(
        'PUBLIC_URL',
      ),
    )
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

/** The format asked for, or that of the file's name. */
function formatOf({ format, output }: ChartOptions): string {
  if (format !== undefined) return format.toLowerCase();
  const [, ending = ''] = /\.([a-z]+)$/i.exec(output) ?? [];
  return FORMATS.find((known) => known === ending.toLowerCase()) ?? 'svg';
}

/** Asks the service itself for the file, so that it is the one a reader would download. */
async function draw(chart: string, options: ChartOptions, view: URLSearchParams): Promise<number> {
  const { output, db: database, publicUrl } = options;
  const format = formatOf(options);
  if (!isChartName(chart)) return complain(`There is no chart "${chart}". There are: ${CHARTS}.`);
  if (!isFormat(format)) {
    return complain(`There is no format "${format}". There are: ${FORMATS.join(', ')}.`);
  }
  const name = `${chart}.${format}`;
  const progress = drawProgress(process.stderr);
  try {
    if (process.stderr.isTTY) progress.tell(`Drawing ${name} …`, 1, 3);
    const url = `/charts/${encodeURIComponent(name)}?${view.toString()}`;
    const { status, bytes, link, json } = await askService({ database, publicUrl }, (get) =>
      get(url),
    );
    progress.end();
    if (status !== 200) {
      const { errors } = json() as { errors: { message: string }[] };
      for (const { message } of errors) console.error(message);
      return status < 500 ? 2 : 1;
    }
    if (output === '-') process.stdout.write(bytes);
    else writeFileSync(output, bytes);
    tellPages(link);
    return 0;
  } catch (error) {
    progress.end();
    if (error instanceof InvalidSettings) return complain(error.message);
    const fault = readFileFault(error);
    if (fault !== null) console.error(`${output} cannot be written: ${fault}`);
    else if (error instanceof CannotDo) console.error(error.message);
    else throw error;
    return 1;
  }
}

/** Says which page this was, where the rows stand on several. */
function tellPages(link: string): void {
  const pageOf = (relation: string): string | undefined =>
    new RegExp(`[?&]page=(\\d+)[^>]*>; rel="${relation}"`).exec(link)?.[1];
  const [next, last] = [pageOf('next'), pageOf('last')];
  if (last === undefined) return;
  const more = next === undefined ? '' : ` Write --page ${next} for the next; a PDF holds all.`;
  console.error(`Page ${String(Number(next ?? Number(last) + 1) - 1)} of ${last}.${more}`);
}
