/** Answers by their question's key; only the newest are kept. */
export class KeptAnswers<Data> {
  readonly #answers = new Map<string, Data>();
  readonly #most: number;

  /** Keeps at most this many answers. */
  constructor(most: number) {
    this.#most = most;
  }

  find(key: string): Data | undefined {
    return this.#answers.get(key);
  }

  keep(key: string, data: Data): void {
    this.#answers.set(key, data);
    const oldest = this.#answers.keys().next();
    if (this.#answers.size > this.#most && !oldest.done) this.#answers.delete(oldest.value);
  }
}
