import { Agent, request } from 'node:http';
import type { Running } from './contestant.ts';
import { load, median, quantile } from './load.ts';
import type { Question } from './questions.ts';
import { Random } from './random.ts';
import { politySlug } from './synthetic/world.ts';

/** What light questions and heavy ones beside them came to in one round. */
export interface HeavyRound {
  /** Light answers in a second, alone and beside heavy questions. */
  alone: number;
  beside: number;
  /** Milliseconds below which 99 of 100 light answers stay, likewise. */
  p99Alone: number;
  p99Beside: number;
  /** Milliseconds until each heavy question was answered or stopped. */
  heavy: number[];
  /** How many of them were stopped. */
  stopped: number;
}

/** What was measured of one contestant. */
export interface HeavyMeasured {
  title: string;
  rounds: HeavyRound[];
}

/** Questions that read all acts, or all of a busy polity; no two of them in the same words. */
function heavyQuestion(number: number): string {
  const subject = politySlug(1 + (number % 5));
  const questions = [
    '{ actFacets { kinds { count } regions { count } } }',
    `{ recognitionCounts(subjects: ["${subject}"], where: { kinds: [RECOGNITION_DE_JURE, EXPULSION] }) { total } }`,
    `{ actFacets(where: { subjects: ["${subject}"] }) { decades { value count } } }`,
    '{ acts(where: { text: "a" }) { totalCount } }',
    '{ recognitionMatrix { cells { year } } }',
  ];
  return `query Heavy${String(number)} ${questions[number % questions.length] ?? ''}`;
}

/** Asks, and tells the status; a question that is stopped has one, too. */
function askStatus(url: string, body: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' };
    const sent = request(url, { method: 'POST', headers, agent }, (response) => {
      response.resume();
      response.on('error', reject);
      response.on('end', () => resolve(response.statusCode ?? 0));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Asks heavy questions one after the other until it is told to stop. */
function streamHeavy(url: string, first: number): () => Promise<[times: number[], late: number]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const times: number[] = [];
  let stopped = 0;
  const stream = { going: true };
  const streaming = (async () => {
    for (let number = first; stream.going; number += 1) {
      const asked = performance.now();
      const query = heavyQuestion(number);
      if ((await askStatus(url, JSON.stringify({ query }), agent)) !== 200) stopped += 1;
      times.push(performance.now() - asked);
    }
  })();
  return async () => {
    stream.going = false;
    await streaming;
    // Whatever was ended has begun again when this is answered, and disturbs nobody later.
    await askStatus(url, JSON.stringify({ query: '{ acts { totalCount } }' }), agent);
    agent.destroy();
    return [times, stopped];
  };
}

/** How to measure. */
export interface HeavyPlan {
  rounds: number;
  /** Milliseconds of light questions, alone and again beside heavy ones, in each round. */
  milliseconds: number;
  connections: number;
}

/** Interleaves light traffic alone and beside heavy questions, in an order drawn for every round. */
export async function measureHeavy(
  running: readonly Running[],
  questions: readonly Question[],
  { rounds, milliseconds, connections }: HeavyPlan,
  onRound: (round: number) => void,
): Promise<HeavyMeasured[]> {
  const random = new Random(rounds);
  const measured = running.map((one) => ({
    one,
    bodies: random.shuffle(
      questions.flatMap((question) =>
        question.variables.flatMap(
          (variables) => one.contestant.request(question, variables) ?? [],
        ),
      ),
    ),
    rounds: [] as HeavyRound[],
  }));
  let number = 0;
  for (const { one, bodies } of measured) {
    await load(one.url, bodies, { connections, milliseconds });
    // The first starts what heavy questions need.
    await streamHeavy(one.url, number)();
  }
  for (let round = 1; round <= rounds; round += 1) {
    for (const { one, bodies, rounds: figures } of random.shuffle(measured)) {
      const figure: HeavyRound = {
        alone: NaN,
        beside: NaN,
        p99Alone: NaN,
        p99Beside: NaN,
        heavy: [],
        stopped: 0,
      };
      for (const beside of random.shuffle([false, true])) {
        const stop = beside ? streamHeavy(one.url, number) : null;
        const { answers, seconds, times } = await load(one.url, bodies, {
          connections,
          milliseconds,
        });
        if (!stop) {
          figure.alone = answers / seconds;
          figure.p99Alone = quantile(times, 0.99);
          continue;
        }
        figure.beside = answers / seconds;
        figure.p99Beside = quantile(times, 0.99);
        [figure.heavy, figure.stopped] = await stop();
        number += figure.heavy.length;
      }
      figures.push(figure);
    }
    onRound(round);
  }
  return measured.map(({ one, rounds: figures }) => ({
    title: one.contestant.title,
    rounds: figures,
  }));
}

/** What the rounds come to: medians, and of heavy questions the longest. */
export interface HeavySummary {
  alone: number;
  beside: number;
  /** Of the ratios of the rounds. */
  kept: number;
  p99Alone: number;
  p99Beside: number;
  longest: number;
  asked: number;
  stopped: number;
}

/** Sums up the rounds of one contestant. */
export function summariseHeavy(rounds: readonly HeavyRound[]): HeavySummary {
  const of = (read: (round: HeavyRound) => number) => median(rounds.map(read));
  const heavy = rounds.flatMap((round) => round.heavy);
  return {
    alone: of(({ alone }) => alone),
    beside: of(({ beside }) => beside),
    kept: of(({ alone, beside }) => beside / alone),
    p99Alone: of(({ p99Alone }) => p99Alone),
    p99Beside: of(({ p99Beside }) => p99Beside),
    longest: Math.max(...heavy),
    asked: heavy.length,
    stopped: rounds.reduce((sum, { stopped }) => sum + stopped, 0),
  };
}
