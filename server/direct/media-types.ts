/** Media types remembered at most, and the longest Accept header among them. */
const MOST = 100;
const LONGEST = 200;

/** The media types that Apollo chose for answers, by the Accept header of their requests. */
export class MediaTypes {
  readonly #chosen = new Map<string, string>();

  /** What answers are sent as to clients with this header; undefined until one was answered. */
  find(accept = ''): string | undefined {
    return this.#chosen.get(accept);
  }

  learn(accept = '', chosen: unknown): void {
    if (typeof chosen !== 'string' || accept.length > LONGEST || this.#chosen.size >= MOST) return;
    this.#chosen.set(accept, chosen);
  }
}
