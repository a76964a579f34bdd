import type { Stretch } from '../../charts/name-book.ts';
import type { Selection } from './selection.svelte.ts';
import { selection } from './selection.svelte.ts';

type Split = (text: string) => Stretch[];

/** Finds names of polities that are not English, so that a screen reader speaks them as what they are. */
class ForeignNames {
  #known = $state.raw<ReadonlyMap<string, Split>>(new Map());
  readonly #selection: Selection;

  constructor(place: Selection) {
    this.#selection = place;
  }

  /** Takes over how texts of a language are taken apart. */
  learn(language: string, split: Split): void {
    this.#known = new Map([...this.#known, [language, split]]);
  }

  /** The text in pieces, those that are foreign names with their language. */
  find(text: string): Stretch[] {
    return this.#known.get(this.#selection.view.lang)?.(text) ?? [{ text }];
  }
}

export const foreignNames = new ForeignNames(selection);
