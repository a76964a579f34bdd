import { Zipf, type Random } from '../random.ts';

const BEGINNINGS = ['ambas', 'border', 'chan', 'con', 'declar', 'lega', 'media', 'nego', 'proto'];
const MIDDLES = ['ba', 'ci', 'do', 'fe', 'gu', 'la', 'mi', 'no', 'pra', 'ru', 'sta', 'ti', 'vo'];
const ENDINGS = ['l', 'n', 'r', 's', 't', 'tion', 'ment', 'ssy', 'der', 'cord'];

/** Words of a text that nobody wrote: `count` different ones, the first of them the most common. */
export class Words {
  readonly #words: string[] = [];
  readonly #zipf: Zipf;

  constructor(count: number, random: Random) {
    const seen = new Set<string>();
    while (seen.size < count) {
      seen.add(
        random.pick(BEGINNINGS) +
          random.pick(MIDDLES) +
          random.pick(MIDDLES) +
          random.pick(ENDINGS),
      );
    }
    this.#words.push(...seen);
    this.#zipf = new Zipf(count);
  }

  /** The n-th most common word, from 0. */
  at(place: number): string {
    return this.#words[place] ?? '';
  }

  /** So many words, as they come in a text. */
  draw(count: number, random: Random): string {
    return Array.from({ length: count }, () => this.at(this.#zipf.draw(random))).join(' ');
  }
}
