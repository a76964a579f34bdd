import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { READ_PATH_SWITCHES } from '../server/read-path.ts';
import type { Question, QuestionKey } from './questions.ts';
import { readYogaAnswer, yogaRequest } from './yoga-client.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** A server that is measured, and how it is asked. */
export interface Contestant {
  key: string;
  title: string;
  /** The script, and the arguments besides database and port. */
  script: string;
  /** Settings of the process. */
  environment: (database: string, port: number) => Record<string, string>;
  path: string;
  /** The text that asks a question; null where it cannot be asked. */
  request: (question: Question, variables: Record<string, unknown>) => string | null;
  /** The answer in the shape in which all must agree. */
  read: (key: QuestionKey, variables: Record<string, unknown>, answer: unknown) => unknown;
}

interface Data {
  data?: Record<string, unknown>;
}

const asGraphql: Contestant['request'] = ({ query }, variables) =>
  JSON.stringify({ query, variables });

const asSent: Contestant['read'] = (_key, _variables, answer) => (answer as Data).data;

/**
 * One process asks from one address, and without its pieces the read path may take longer than a client
 * may wait: neither allowance nor time is part of the question.
 */
const NO_LIMITS = { RATE_POINTS: '1000000000', RATE_WINDOW: '1', LIMIT_TIME: '60000' };

function chancery(key: string, title: string, settings: Record<string, string> = {}): Contestant {
  return {
    key,
    title,
    script: 'server/main.ts',
    environment: (database, port) => ({
      DATABASE: database,
      PORT: String(port),
      ...NO_LIMITS,
      ...settings,
    }),
    path: '/graphql',
    request: asGraphql,
    read: asSent,
  };
}

const plain = { environment: () => ({}), read: asSent };

/** Chancery with nothing kept, so that every question is asked for the first time. */
const UNREPEATED = { CACHE_MEGABYTES: '0' };

/** Who is measured; the floor is what the others are told against. */
export const CONTESTANTS: readonly Contestant[] = [
  {
    ...plain,
    key: 'floor',
    title: 'Floor',
    script: 'bench/contestants/floor.ts',
    path: '/',
    request: ({ key }, variables) => JSON.stringify({ key, variables }),
  },
  chancery('chancery', 'Chancery, asked for the first time', UNREPEATED),
  chancery('chancery-again', 'Chancery, asked again'),
  {
    ...plain,
    key: 'mercurius',
    title: 'Mercurius, jit, SQL by hand',
    script: 'bench/contestants/mercurius.ts',
    path: '/graphql',
    request: asGraphql,
  },
  {
    ...plain,
    key: 'yoga',
    title: 'Yoga, drizzle-graphql',
    script: 'bench/contestants/yoga-drizzle.ts',
    path: '/graphql',
    request: yogaRequest,
    read: readYogaAnswer,
  },
];

/** Chancery with one piece of the read path switched off, to show what it gains. */
export function withSwitchesOff(): Contestant[] {
  return READ_PATH_SWITCHES.map(({ name }) =>
    chancery(`without ${name}`, `Chancery without ${name}`, { ...UNREPEATED, [name]: 'off' }),
  );
}

/** Chancery as it is, and with heavy questions answered beside the others. */
export function withAndWithoutLane(): Contestant[] {
  // Here the time that a question may take is part of what is measured.
  const settings = { ...UNREPEATED, LIMIT_TIME: '1000' };
  return [
    chancery('lane', 'Chancery', settings),
    chancery('no lane', 'Chancery without HEAVY_LANE', { ...settings, HEAVY_LANE: 'off' }),
  ];
}

/** A contestant that runs. */
export interface Running {
  contestant: Contestant;
  process: ChildProcess;
  url: string;
  /** Seconds from its start to its first answer. */
  startSeconds: number;
  stop: () => Promise<void>;
}

const PATIENCE_MS = 180_000;

/** Starts a contestant and waits until it answers. */
export async function start(
  contestant: Contestant,
  database: string,
  port: number,
): Promise<Running> {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', contestant.script, database, String(port)],
    {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'production', ...contestant.environment(database, port) },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const url = `http://127.0.0.1:${String(port)}${contestant.path}`;
  while (!(await answers(url))) {
    if (child.exitCode !== null || performance.now() - started > PATIENCE_MS) {
      child.kill();
      throw new Error(`${contestant.title} does not answer at ${url}.`);
    }
    await new Promise((wake) => setTimeout(wake, 50));
  }
  const startSeconds = (performance.now() - started) / 1000;
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill();
    await ended;
  };
  return { contestant, process: child, url, startSeconds, stop };
}

async function answers(url: string): Promise<boolean> {
  try {
    await (await fetch(url, { signal: AbortSignal.timeout(2000) })).text();
    return true;
  } catch {
    return false;
  }
}
