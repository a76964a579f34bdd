import type { FormattedExecutionResult } from 'graphql';
import { ByteCache } from './byte-cache.ts';

/** The data of an answer, as executed. */
export type AnswerData = Record<string, unknown>;

/**
 * Answers as they are sent, so that a question asked again costs neither execution nor
 * serialisation. The key must hold the data version.
 */
export class AnswerCache {
  readonly #bodies: ByteCache<Buffer>;
  /** Under which key an answer with these data is kept once it is written. */
  readonly #keys = new WeakMap<AnswerData, string>();
  readonly #kept = new WeakMap<AnswerData, Buffer>();
  /** JSON of data that came as such. */
  readonly #adopted = new WeakMap<AnswerData, string>();

  /** @param most bytes kept at most; 0 keeps nothing */
  constructor(most: number) {
    this.#bodies = new ByteCache(most);
  }

  /** The body of an answer. */
  find(key: string): Buffer | undefined {
    return this.#bodies.find(key);
  }

  /** Stands for the data of a kept answer, where a result is asked for; `write` gives the body. */
  standIn(body: Buffer): AnswerData {
    const data: AnswerData = {};
    this.#kept.set(data, body);
    return data;
  }

  /** Keeps the answer with these data once it is written. */
  keepWhenWritten(key: string, data: AnswerData): void {
    if (!this.#kept.has(data)) this.#keys.set(data, key);
  }

  /** Data that are JSON already; they are written as they stand, and cannot be looked into. */
  adopt(text: string): AnswerData {
    const data: AnswerData = {};
    this.#adopted.set(data, text);
    return data;
  }

  /** Forgets all, as when the data have been replaced. */
  clear(): void {
    this.#bodies.clear();
  }

  /** Writes a result as JSON with a line end. */
  write(result: FormattedExecutionResult): string {
    const { data, errors } = result;
    const known = data && !errors ? this.#kept.get(data) : undefined;
    if (known) return known.toString();
    const text = this.#writeOut(result);
    const key = data && !errors ? this.#keys.get(data) : undefined;
    if (key !== undefined && this.#bodies.takes(text.length)) {
      const body = Buffer.from(text);
      this.#bodies.keep(key, body, body.length);
    }
    return text;
  }

  #writeOut({ errors, data, extensions }: FormattedExecutionResult): string {
    const adopted = data == null ? undefined : this.#adopted.get(data);
    if (adopted === undefined) return `${JSON.stringify({ errors, data, extensions })}\n`;
    const wrong = errors ? `"errors":${JSON.stringify(errors)},` : '';
    const more = extensions ? `,"extensions":${JSON.stringify(extensions)}` : '';
    return `{${wrong}"data":${adopted}${more}}\n`;
  }
}
