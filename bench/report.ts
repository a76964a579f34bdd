import { cpus, totalmem } from 'node:os';
import type { Running } from './contestant.ts';
import { summariseHeavy, type HeavyMeasured } from './heavy.ts';
import type { Interaction } from './interactions.ts';
import { median } from './load.ts';
import { summarise, type Measured } from './measure.ts';
import { usageOf } from './process-usage.ts';
import type { Question } from './questions.ts';

const two = (value: number): string => (Number.isFinite(value) ? value.toPrecision(3) : '–');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, place) =>
    Math.max(title.length, ...rows.map((row) => (row[place] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, place) => cell.padEnd(widths[place] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** The machine and the day, for the head of a report. */
export function describeMachine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 1024 ** 3);
  const day = new Date().toISOString().slice(0, 10);
  return `${day}; Node ${process.versions.node}; ${String(cpus().length)} × ${cpu?.model ?? 'processor'}; ${String(memory)} GB`;
}

/** One table per question: medians, and ratios to the first contestant. */
export function reportQuestions(
  running: readonly Running[],
  questions: readonly Question[],
  measured: readonly Measured[],
): string {
  return questions
    .map((question) => {
      const figures = running.flatMap(({ contestant }) => {
        const found = measured.find(
          (one) => one.contestant === contestant.key && one.question === question.key,
        );
        return found ? [{ title: contestant.title, ...summarise(found.rounds) }] : [];
      });
      const floor = figures[0];
      const rows = figures.map(({ title, throughput, p50, p99, cpu }) => [
        title,
        two(throughput),
        two(throughput / (floor?.throughput ?? NaN)),
        two(p50),
        two(p99),
        two(cpu),
        two(cpu / (floor?.cpu ?? NaN)),
      ]);
      const head = ['contestant', 'answers/s', '×', 'p50 ms', 'p99 ms', 'CPU ms', '×'];
      return `### ${question.title}\n\n${table(head, rows)}`;
    })
    .join('\n\n');
}

/** What light traffic keeps of its throughput beside heavy questions, and when these end. */
export function reportHeavy(measured: readonly HeavyMeasured[]): string {
  const rows = measured.map(({ title, rounds }) => {
    const { alone, beside, kept, p99Alone, p99Beside, longest, asked, stopped } =
      summariseHeavy(rounds);
    const numbers = [alone, beside, kept, p99Alone, p99Beside, longest].map(two);
    return [title, ...numbers, `${String(stopped)} of ${String(asked)}`];
  });
  const head = [
    'contestant',
    'light/s alone',
    'light/s beside',
    '×',
    'p99 ms alone',
    'p99 ms beside',
    'longest heavy ms',
    'stopped',
  ];
  return `### Light traffic beside heavy questions\n\n${table(head, rows)}`;
}

/** From a changed filter to the painted frame: medians, and ratios to the floor. */
export function reportInteractions(interactions: readonly Interaction[]): string {
  const rows = interactions.map(({ title, painted, script, floor }) => {
    const ratio = median(painted) / median(floor);
    return [title, ...[median(painted), median(floor), ratio, median(script)].map(two)];
  });
  return table(['change', 'painted ms', 'floor ms', '×', 'script ms'], rows);
}

/** Start and memory of everybody. */
export function reportProcesses(running: readonly Running[]): string {
  const rows = running.map(({ contestant, startSeconds, process: child }) => {
    const { memory, own } = usageOf(child.pid);
    return [contestant.title, two(startSeconds), two(memory), two(own)];
  });
  return `### Start and memory\n\n${table(['contestant', 'start s', 'memory MB', 'of it own MB'], rows)}`;
}
