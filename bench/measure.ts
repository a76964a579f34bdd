import { isDeepStrictEqual } from 'node:util';
import type { Running } from './contestant.ts';
import { ask, load, median, quantile } from './load.ts';
import { usageOf } from './process-usage.ts';
import type { Question, QuestionKey } from './questions.ts';
import { Random } from './random.ts';

/** Numbers of one contestant and one question: of a round, or the medians of all rounds. */
export interface Figures {
  /** Answers in a second. */
  throughput: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  /** Milliseconds of processor time an answer. */
  cpu: number;
}

/** What was measured. */
export interface Measured {
  contestant: string;
  question: QuestionKey;
  rounds: Figures[];
}

/** How to measure. */
export interface Plan {
  rounds: number;
  /** Milliseconds that a contestant is asked one question in one round. */
  milliseconds: number;
  connections: number;
}

function bodiesOf({ contestant }: Running, question: Question): string[] {
  return question.variables.flatMap((variables) => contestant.request(question, variables) ?? []);
}

/**
 * Asks everybody everything once and compares.
 * @returns sentences about answers that differ from the first contestant's
 */
export async function compareAnswers(
  running: readonly Running[],
  questions: readonly Question[],
): Promise<string[]> {
  const complaints: string[] = [];
  for (const question of questions) {
    for (const variables of question.variables) {
      let expected: unknown;
      for (const { contestant, url } of running) {
        const body = contestant.request(question, variables);
        if (body === null) continue;
        const answer = JSON.parse(await ask(url, body)) as unknown;
        const read = contestant.read(question.key, variables, answer);
        expected ??= read;
        if (!isDeepStrictEqual(read, expected)) {
          complaints.push(
            `${contestant.title}: ${question.title} ${JSON.stringify(variables)} differs from ${String(running[0]?.contestant.title)}.`,
          );
        }
      }
    }
  }
  return complaints;
}

/** Interleaves everybody and everything in an order drawn anew for every round. */
export async function measure(
  running: readonly Running[],
  questions: readonly Question[],
  { rounds, milliseconds, connections }: Plan,
  onRound: (round: number) => void,
): Promise<Measured[]> {
  const pairs = running.flatMap((one) =>
    questions
      .map((question) => ({ one, question, bodies: bodiesOf(one, question) }))
      .filter(({ bodies }) => bodies.length > 0)
      .map((pair) => ({ ...pair, figures: [] as Figures[] })),
  );
  const random = new Random(rounds);
  for (const { one, bodies } of pairs) {
    await load(one.url, bodies, { connections, milliseconds: milliseconds / 2 });
  }
  for (let round = 1; round <= rounds; round += 1) {
    for (const { one, bodies, figures } of random.shuffle(pairs)) {
      const before = usageOf(one.process.pid);
      const { answers, seconds, times } = await load(one.url, bodies, {
        connections,
        milliseconds,
      });
      const after = usageOf(one.process.pid);
      figures.push({
        throughput: answers / seconds,
        p50: quantile(times, 0.5),
        p99: quantile(times, 0.99),
        cpu: (after.cpu - before.cpu) / answers,
      });
    }
    onRound(round);
  }
  return pairs.map(({ one, question, figures }) => ({
    contestant: one.contestant.key,
    question: question.key,
    rounds: figures,
  }));
}

/** The medians of all rounds; of processor time the least, which other programs disturb least. */
export function summarise(rounds: readonly Figures[]): Figures {
  const of = (key: keyof Figures) => rounds.map((figures) => figures[key]);
  return {
    throughput: median(of('throughput')),
    p50: median(of('p50')),
    p99: median(of('p99')),
    cpu: Math.min(...of('cpu')),
  };
}
