import type { Fault } from './answer-words.ts';
import { explainError } from './answer-words.ts';
import { readVariables } from './read-variables.ts';
import type { PastQuery, QueryTab } from './kept-queries.ts';
import { MOST_TABS, readKept, remember, writeKept } from './kept-queries.ts';
import type { QueryLink } from './link.ts';
import { EMPTY_LINK } from './link.ts';
import type { RunAnswer } from './run-query.ts';
import { NoAnswer, runQuery } from './run-query.ts';

/** The last answer of a tab, with what was asked. */
export interface TabAnswer {
  answer: RunAnswer;
  query: string;
  /** As text. */
  variables: string;
}

/** What a tab shows below its query. */
export interface TabState {
  answer: TabAnswer | null;
  faults: Fault[];
  /** Whether the last run gave nothing but faults, so that the answer is that of a run before. */
  refused: boolean;
  /** Why no answer came; empty when one did. */
  failure: string;
}

const NOTHING: TabState = { answer: null, faults: [], refused: false, failure: '' };

/** The queries of the page: their tabs, what they were answered, and what was run before. */
export class QueryDesk {
  tabs = $state.raw<readonly QueryTab[]>([]);
  past = $state.raw<readonly PastQuery[]>([]);
  activeId = $state(0);
  runningId = $state<number | null>(null);
  #states = $state.raw<Readonly<Record<number, TabState>>>({});
  #controller: AbortController | null = null;

  /**
   * Begins with what the browser kept and the query of a link in front; where there is neither, with
   * the first example.
   */
  constructor(first: QueryLink, linked: QueryLink | null) {
    const kept = readKept();
    this.past = kept.past;
    this.tabs = kept.tabs;
    this.activeId = this.tabs.at(-1)?.id ?? 0;
    if (linked) this.open(linked);
    else if (this.tabs.length === 0) this.open(first);
  }

  get active(): QueryTab {
    const tab = this.tabs.find(({ id }) => id === this.activeId) ?? this.tabs[0];
    if (!tab) throw new Error('The query page has no tab.');
    return tab;
  }

  get shown(): TabState {
    return this.#states[this.activeId] ?? NOTHING;
  }

  get running(): boolean {
    return this.runningId === this.activeId;
  }

  /** Changes the tab that is open. */
  edit(patch: Partial<QueryLink>): void {
    const { id } = this.active;
    this.tabs = this.tabs.map((tab) => (tab.id === id ? { ...tab, ...patch } : tab));
    this.#keep();
  }

  /** Opens a query: in the tab that already holds it, else in a new one. */
  open(link: QueryLink): void {
    const known = this.tabs.find(
      (tab) => tab.query === link.query && tab.variables.trim() === link.variables.trim(),
    );
    if (known) {
      this.tabs = this.tabs.map((tab) => (tab === known ? { ...tab, ...link } : tab));
      this.activeId = known.id;
    } else {
      const id = this.tabs.reduce((most, tab) => Math.max(most, tab.id), 0) + 1;
      const all = [...this.tabs, { ...link, id }];
      for (const tab of all.slice(0, -MOST_TABS)) this.#remember(tab);
      this.tabs = all.slice(-MOST_TABS);
      this.activeId = id;
    }
    this.#keep();
  }

  /** Closes a tab, whose query stays in the history; the last one is emptied instead. */
  close(id: number): void {
    if (this.runningId === id) this.cancel();
    const at = this.tabs.findIndex((tab) => tab.id === id);
    const closed = this.tabs[at];
    if (closed) this.#remember(closed);
    const left = this.tabs.filter((tab) => tab.id !== id);
    this.tabs = left.length > 0 ? left : [{ ...EMPTY_LINK, id: id + 1 }];
    if (this.activeId === id) this.activeId = (this.tabs[at] ?? this.tabs.at(-1))?.id ?? id + 1;
    this.#keep();
  }

  /** Runs the open tab; what it showed stays until an answer is there. */
  async run(): Promise<void> {
    const { id, query, variables: text } = this.active;
    this.cancel();
    if (query.trim() === '') {
      this.#show(id, {
        failure: 'There is nothing to run yet. Choose an example, or build a query.',
      });
      return;
    }
    const controller = new AbortController();
    this.#controller = controller;
    this.runningId = id;
    try {
      const variables = readVariables(text);
      const answer = await runQuery(query, variables, controller.signal);
      if (this.#controller !== controller) return;
      const faults = answer.errors.map((error) => explainError(error, query));
      const last = this.#states[id]?.answer ?? null;
      const answered = answer.data === null ? last : { answer, query, variables: text };
      this.#show(id, { answer: answered, faults, refused: answer.data === null, failure: '' });
      this.#remember({ query, variables: text });
      this.#keep();
    } catch (error) {
      if (this.#controller !== controller) return;
      this.#show(id, { faults: [], failure: explainFailure(error) });
    }
    this.runningId = null;
    this.#controller = null;
  }

  /** Stops waiting for an answer. */
  cancel(): void {
    this.#controller?.abort();
    this.#controller = null;
    this.runningId = null;
  }

  /** Forgets what was run before. */
  forget(): void {
    this.past = [];
    this.#keep();
  }

  #show(id: number, patch: Partial<TabState>): void {
    const state = { ...(this.#states[id] ?? NOTHING), ...patch };
    this.#states = { ...this.#states, [id]: state };
  }

  #remember({ query, variables }: { query: string; variables: string }): void {
    if (query.trim() === '') return;
    this.past = remember(this.past, { query, variables, at: Date.now() });
  }

  #keep(): void {
    writeKept({ tabs: [...this.tabs], past: [...this.past] });
  }
}

function explainFailure(error: unknown): string {
  if (error instanceof NoAnswer || error instanceof SyntaxError) return error.message;
  return 'The answer could not be read. The query is kept here; run it again in a moment.';
}
