import type { FormattedExecutionResult } from 'graphql';
import { ByteCache } from './byte-cache.ts';

/** The data of an answer, as executed. */
export type AnswerData = Record<string, unknown>;

/**
 * Data of answers with the text they are sent as, so that a question asked again costs neither
 * execution nor serialisation. The key must hold the data version.
 */
export class AnswerCache {
  readonly #answers: ByteCache<AnswerData>;
  readonly #texts = new WeakMap<AnswerData, string>();

  /** @param most bytes kept at most; 0 keeps nothing */
  constructor(most: number) {
    this.#answers = new ByteCache(most);
  }

  find(key: string): AnswerData | undefined {
    return this.#answers.find(key);
  }

  /** Data that are JSON already; they are written as they stand, and cannot be looked into. */
  adopt(text: string): AnswerData {
    const data: AnswerData = {};
    this.#texts.set(data, text);
    return data;
  }

  keep(key: string, data: AnswerData): void {
    const text = this.#texts.get(data) ?? JSON.stringify(data);
    this.#texts.set(data, text);
    // The objects weigh about as much again as their text in two bytes a letter.
    this.#answers.keep(key, data, 4 * text.length);
  }

  /** Forgets all, as when the data have been replaced. */
  clear(): void {
    this.#answers.clear();
  }

  /** Writes a result as JSON with a line end, from the kept text where there is one. */
  write({ errors, data, extensions }: FormattedExecutionResult): string {
    const text = data == null ? undefined : this.#texts.get(data);
    if (text === undefined) return `${JSON.stringify({ errors, data, extensions })}\n`;
    const wrong = errors ? `"errors":${JSON.stringify(errors)},` : '';
    const more = extensions ? `,"extensions":${JSON.stringify(extensions)}` : '';
    return `{${wrong}"data":${text}${more}}\n`;
  }
}
