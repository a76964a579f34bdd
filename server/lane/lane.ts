import type { ChildProcess } from 'node:child_process';
import type { ReadPath } from '../read-path.ts';
import { forkFile } from './fork-file.ts';
import type { LaneAnswer, LaneMessage, LaneQuestion } from './messages.ts';

/** What becomes of a question that is put to the lane. */
export type LaneOutcome =
  | LaneAnswer
  /** Its time was over and the process was ended. */
  | { kind: 'stopped' }
  /** Too many wait already, or it has waited for as long as it may take. */
  | { kind: 'refused' }
  /** The process broke down over it. */
  | { kind: 'failed' }
  /** There is no lane for these data; the question has to be answered where it was asked. */
  | { kind: 'absent' };

/** How often each outcome came about. */
export type LaneCounts = Record<Exclude<LaneOutcome['kind'], 'absent'>, number>;

/** What a lane is made of. */
export interface LaneOptions {
  /** Path of the database file. */
  path: string;
  /** Data version that the file must hold when the lane opens it. */
  hash: string;
  readPath: ReadPath;
  counts: LaneCounts;
  /** Told what keeps the lane from working. */
  log: (fault: unknown, message: string) => void;
}

interface Waiting {
  question: LaneQuestion;
  settle: (outcome: LaneOutcome) => void;
  timer?: NodeJS.Timeout;
}

/** Questions that wait at most while another is answered. */
const MOST_WAITING = 16;

/** A statement that looks at the clock stops by itself; the process is ended if none has by then. */
const GRACE_MS = 250;

/** How long the process may take to open the data. */
const START_MS = 60_000;

/** A lane without questions gives its memory back after so long. */
const IDLE_MS = 300_000;

/**
 * Answers the questions that read much, one after the other, in a process of its own, so that others
 * need not wait for them and that none takes more than its time: the process is ended where no
 * statement stops itself. It is started by the first question, and again after it was ended. When the
 * file that stands in its place holds other data, there is no lane.
 */
export class Lane {
  readonly #options: LaneOptions;
  #child: ChildProcess | null = null;
  #ready = false;
  #usable = true;
  #running: Waiting | null = null;
  #waiting: Waiting[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(options: LaneOptions) {
    this.#options = options;
  }

  /** Puts a question; the promise is never rejected. */
  async ask(question: LaneQuestion): Promise<LaneOutcome> {
    const outcome = await new Promise<LaneOutcome>((settle) => {
      if (!this.#usable) settle({ kind: 'absent' });
      else if (this.#waiting.length >= MOST_WAITING) settle({ kind: 'refused' });
      else {
        const waiting = { question, settle };
        this.#waiting.push(waiting);
        if (this.#ready) this.#limitWaiting(waiting);
        this.#next();
      }
    });
    if (outcome.kind !== 'absent') this.#options.counts[outcome.kind] += 1;
    return outcome;
  }

  /** Ends the process; whoever still waits is refused. */
  close(): void {
    this.#usable = false;
    this.#end();
    this.#settleAll({ kind: 'refused' });
  }

  /** The time for starting is nobody's fault: only then does waiting count. */
  #limitWaiting(waiting: Waiting): void {
    waiting.timer = setTimeout(() => {
      this.#waiting = this.#waiting.filter((one) => one !== waiting);
      waiting.settle({ kind: 'refused' });
    }, waiting.question.milliseconds);
  }

  #next(): void {
    if (this.#child === null) this.#start();
    if (!this.#ready || this.#running) return;
    clearTimeout(this.#timer);
    const next = this.#waiting.shift();
    if (!next) {
      this.#timer = setTimeout(() => this.#end(), IDLE_MS).unref();
      return;
    }
    clearTimeout(next.timer);
    this.#running = next;
    this.#child?.send(next.question);
    this.#timer = setTimeout(() => {
      this.#finish({ kind: 'stopped' });
      // Where one question was heavy, the next may be.
      this.#start();
    }, next.question.milliseconds + GRACE_MS);
  }

  #start(): void {
    this.#end();
    const { path, readPath } = this.#options;
    const child = forkFile('./answer-questions.process.ts');
    this.#child = child;
    child.on('message', (message: LaneMessage) => {
      if (child === this.#child) this.#hear(message);
    });
    child.on('error', (fault) => {
      if (child === this.#child) this.#breakDown(fault);
    });
    child.on('exit', () => {
      if (child === this.#child) this.#breakDown(new Error('The process has ended by itself.'));
    });
    child.send({ path, readPath });
    this.#timer = setTimeout(() => {
      this.#giveUp(new Error(`The lane was not ready after ${String(START_MS)} ms.`));
    }, START_MS).unref();
  }

  #hear(message: LaneMessage): void {
    if (message.kind === 'unusable') this.#giveUp(message.fault);
    else if (message.kind === 'answer') {
      this.#finish(message);
      this.#next();
    } else if (message.hash !== this.#options.hash) {
      // New data stand there already; those that were asked for are gone with the old file.
      this.#giveUp();
    } else {
      this.#ready = true;
      for (const waiting of this.#waiting) this.#limitWaiting(waiting);
      this.#next();
    }
  }

  #finish(outcome: LaneOutcome): void {
    const running = this.#running;
    this.#running = null;
    running?.settle(outcome);
  }

  #breakDown(fault: unknown): void {
    if (!this.#ready) {
      this.#giveUp(fault);
      return;
    }
    this.#options.log(fault, 'The process for heavy questions broke down');
    this.#end();
    this.#finish({ kind: 'failed' });
    if (this.#waiting.length > 0) this.#next();
  }

  #end(): void {
    clearTimeout(this.#timer);
    const child = this.#child;
    this.#child = null;
    this.#ready = false;
    // Nothing else ends a statement that runs.
    child?.kill('SIGKILL');
  }

  #giveUp(fault?: unknown): void {
    this.#usable = false;
    if (fault !== undefined) {
      this.#options.log(fault, 'Heavy questions are answered beside the others');
    }
    this.#end();
    this.#settleAll({ kind: 'absent' });
  }

  #settleAll(outcome: LaneOutcome): void {
    this.#finish(outcome);
    for (const waiting of this.#waiting.splice(0)) {
      clearTimeout(waiting.timer);
      waiting.settle(outcome);
    }
  }
}
