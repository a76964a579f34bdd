import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import {
  CONTESTANTS,
  start,
  withAndWithoutLane,
  withSwitchesOff,
  type Contestant,
  type Running,
} from './contestant.ts';
import { measureHeavy } from './heavy.ts';
import { compareAnswers, measure, type Plan } from './measure.ts';
import { absentPeers, installPeers } from './peers.ts';
import { QUESTIONS } from './questions.ts';
import { describeMachine, reportHeavy, reportProcesses, reportQuestions } from './report.ts';
import { SEED } from './synthetic/world.ts';
import { writeDatabase } from './synthetic/write-database.ts';

const FOLDER = fileURLToPath(new URL('../build/bench', import.meta.url));

interface Options extends Plan {
  acts: number;
  port: number;
  switches: boolean;
  heavy: boolean;
  questions?: string[];
}

function wholeNumber(text: string): number {
  const number = Number(text.replaceAll('_', ''));
  if (!Number.isInteger(number) || number < 1) {
    throw new InvalidArgumentError('Give a whole number above 0.');
  }
  return number;
}

async function startAll(
  contestants: readonly Contestant[],
  database: string,
  port: number,
): Promise<Running[]> {
  const running: Running[] = [];
  try {
    for (const contestant of contestants) {
      running.push(await start(contestant, database, port + running.length));
    }
    return running;
  } catch (error) {
    await Promise.all(running.map(({ stop }) => stop()));
    throw error;
  }
}

/** Asks light questions alone and beside heavy ones. */
async function benchHeavy(options: Options, database: string): Promise<void> {
  const running = await startAll(withAndWithoutLane(), database, options.port);
  try {
    const measured = await measureHeavy(running, QUESTIONS, options, (round) => {
      console.error(`Round ${String(round)} of ${String(options.rounds)}.`);
    });
    const parts = [
      `## ${options.acts.toLocaleString('en')} acts`,
      describeMachine(),
      reportHeavy(measured),
    ];
    console.log(parts.join('\n\n'));
  } finally {
    await Promise.all(running.map(({ stop }) => stop()));
  }
}

async function bench(options: Options): Promise<void> {
  const { acts, port, switches, heavy } = options;
  const tell = (line: string): void => {
    console.error(line);
  };
  const database = `${FOLDER}/acts-${String(acts)}.sqlite`;
  const seconds = writeDatabase({ path: database, acts, seed: SEED });
  if (seconds !== null) tell(`${database} written in ${seconds.toFixed(0)} s.`);
  if (heavy) {
    await benchHeavy(options, database);
    return;
  }
  if (!switches) installPeers();
  const questions = QUESTIONS.filter(
    ({ key }) => options.questions === undefined || options.questions.includes(key),
  );
  const [floor, own] = CONTESTANTS;
  const contestants = switches
    ? [floor, own, ...withSwitchesOff()].filter((one) => one !== undefined)
    : CONTESTANTS;
  const running = await startAll(contestants, database, port);
  try {
    const complaints = await compareAnswers(running, questions);
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
    tell('All answers agree.');
    const measured = await measure(running, questions, options, (round) => {
      tell(`Round ${String(round)} of ${String(options.rounds)}.`);
    });
    const parts = [
      `## ${acts.toLocaleString('en')} acts`,
      describeMachine(),
      reportQuestions(running, questions, measured),
      reportProcesses(running),
      ...(switches ? [] : absentPeers()),
    ];
    console.log(parts.join('\n\n'));
    mkdirSync(FOLDER, { recursive: true });
    const file = `${FOLDER}/${switches ? 'switches' : 'contestants'}-${String(acts)}.json`;
    writeFileSync(file, JSON.stringify({ machine: describeMachine(), acts, measured }, null, 1));
  } finally {
    await Promise.all(running.map(({ stop }) => stop()));
  }
}

await new Command('bench')
  .description('Measures Chancery against the floor and against its peers, on synthetic acts.')
  .option('--acts <number>', 'acts of the synthetic database', wholeNumber, 100_000)
  .option('--rounds <number>', 'rounds, whose medians are printed', wholeNumber, 5)
  .option('--milliseconds <number>', 'of each question in each round', wholeNumber, 700)
  .option('--connections <number>', 'that ask at the same time', wholeNumber, 8)
  .option('--port <number>', 'the first of the ports to use', wholeNumber, 4200)
  .option('--questions <keys...>', QUESTIONS.map(({ key }) => key).join(', '))
  .option('--switches', 'measures the read path piece by piece instead of the peers', false)
  .option('--heavy', 'measures light questions beside heavy ones', false)
  .action(bench)
  .parseAsync();
