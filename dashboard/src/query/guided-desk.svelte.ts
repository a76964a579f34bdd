import { untrack } from 'svelte';
import type { GuidedChoices } from './guided-query.ts';
import { writeGuidedQuery } from './guided-query.ts';
import { EMPTY_LINK } from './link.ts';
import type { QueryDesk } from './query-desk.svelte.ts';

/** The most polities a query of counts may name. */
const MOST_SUBJECTS = 8;

/** The choices from which a query is built, and the text they wrote last. */
export class GuidedDesk {
  readonly choices = $state<GuidedChoices>({
    question: 'counts',
    subjects: ['ussr'],
    measure: 'FIRST',
    standing: 'DE_JURE',
    from: 1917,
    to: 1946,
    groupBy: 'REGION',
    withActs: false,
  });
  /** Names of polities by their slugs. */
  names = $state.raw<Readonly<Record<string, string>>>({ ussr: 'USSR' });
  #desk: QueryDesk;
  #written = '';
  #tabId: number | null = null;

  constructor(desk: QueryDesk) {
    this.#desk = desk;
  }

  /** Adds a polity; a query that takes one only is about this one then. */
  add(slug: string, name: string): void {
    const { question, subjects } = this.choices;
    this.names = { ...this.names, [slug]: name };
    if (question === 'partners') this.choices.subjects = [slug];
    else if (!subjects.includes(slug) && subjects.length < MOST_SUBJECTS) {
      this.choices.subjects = [...subjects, slug];
    }
  }

  remove(slug: string): void {
    this.choices.subjects = this.choices.subjects.filter((one) => one !== slug);
  }

  /**
   * Writes the query of the choices over the one written before; what was changed by hand since
   * stays in its own tab. Choices that are as they were write nothing.
   */
  write(): void {
    const query = writeGuidedQuery(this.choices);
    untrack(() => {
      const desk = this.#desk;
      if (query === this.#written) return;
      const own = desk.tabs.find(({ id }) => id === this.#tabId);
      if (own?.query === this.#written) {
        desk.activeId = own.id;
        desk.edit({ query, rows: null, plan: {} });
      } else desk.open({ ...EMPTY_LINK, query });
      this.#tabId = desk.activeId;
      this.#written = query;
    });
  }

  /** Runs what was built, with all that was changed by hand since. */
  run(): void {
    const own = this.#desk.tabs.find(({ id }) => id === this.#tabId);
    if (own) this.#desk.activeId = own.id;
    void this.#desk.run();
  }
}
