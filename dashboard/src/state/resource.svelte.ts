import { untrack } from 'svelte';
import { ApiError } from '../api/api-error.ts';
import { KeptAnswers } from './kept-answers.ts';

/** How many answers are kept, so that going back shows them at once. */
const KEPT = 24;

/** An answer together with the input it answers, which may be older than the newest input. */
export interface Answer<Input, Data> {
  input: Input;
  data: Data;
}

/** What a resource needs to know: what to ask for, when two asks are the same, and how to ask. */
export interface ResourceOptions<Input, Data> {
  /** The newest input, read reactively; null asks nothing and shows nothing. */
  input: () => Input | null;
  /** Two inputs with the same key have the same answer. */
  key: (input: Input) => string;
  load: (input: Input, signal: AbortSignal) => Promise<Data>;
}

/**
 * Keeps the answer to a changing question: the old answer stays while a new one is on its way or has
 * failed, requests overtaken by newer ones are aborted. Create it while a component initialises.
 */
export class Resource<Input, Data> {
  answer = $state.raw<Answer<Input, Data> | null>(null);
  error = $state.raw<ApiError | null>(null);
  loading = $state(false);

  readonly #options: ResourceOptions<Input, Data>;
  readonly #kept = new KeptAnswers<Data>(KEPT);
  #pending: { key: string; input: Input; controller: AbortController } | null = null;
  #failed: Input | null = null;

  constructor(options: ResourceOptions<Input, Data>) {
    this.#options = options;
    $effect(() => {
      const input = options.input();
      untrack(() => {
        if (input === null) this.#clear();
        else void this.#start(input);
      });
    });
    $effect(() => () => this.#pending?.controller.abort());
  }

  /** Asks again what failed. Does nothing when nothing failed. */
  retry(): void {
    if (this.#failed !== null) void this.#start(this.#failed);
  }

  #clear(): void {
    this.#pending?.controller.abort();
    this.#pending = null;
    this.answer = null;
    this.error = null;
    this.loading = false;
  }

  async #start(input: Input): Promise<void> {
    const key = this.#options.key(input);
    const known = this.#kept.find(key);
    if (this.#pending?.key === key) {
      this.#pending.input = input;
      return;
    }
    this.#pending?.controller.abort();
    this.#pending = null;
    if (known !== undefined) {
      this.#settle({ input, data: known });
      return;
    }
    const pending = { key, input, controller: new AbortController() };
    this.#pending = pending;
    this.loading = true;
    try {
      const data = await this.#options.load(input, pending.controller.signal);
      if (this.#pending !== pending) return;
      this.#kept.keep(key, data);
      this.#settle({ input: pending.input, data });
    } catch (error) {
      if (this.#pending !== pending) return;
      this.#fail(pending.input, error);
    }
  }

  #settle(answer: Answer<Input, Data>): void {
    this.#pending = null;
    this.#failed = null;
    this.answer = answer;
    this.error = null;
    this.loading = false;
  }

  #fail(input: Input, error: unknown): void {
    this.#pending = null;
    this.#failed = input;
    this.loading = false;
    this.error =
      error instanceof ApiError
        ? error
        : new ApiError('failed', 'The answer could not be read. Reload the page and try again.', {
            cause: error,
          });
  }
}
