import type { QueryLink } from './link.ts';

/** A tab: its own text, variables and way of showing the answer. */
export interface QueryTab extends QueryLink {
  id: number;
}

/** A query that was run. */
export interface PastQuery {
  query: string;
  variables: string;
  /** When, in milliseconds since 1970. */
  at: number;
}

/** What this browser keeps: the open tabs, and what was run, newest first. */
export interface KeptQueries {
  tabs: QueryTab[];
  past: PastQuery[];
}

const STORE = 'chancery-queries';

/** How many past queries and tabs are kept. */
const MOST_PAST = 50;
export const MOST_TABS = 12;

/** What was kept; nothing where storage is forbidden or holds something else. */
export function readKept(): KeptQueries {
  try {
    const kept = JSON.parse(localStorage.getItem(STORE) ?? '{}') as Partial<KeptQueries>;
    return {
      tabs: Array.isArray(kept.tabs) ? kept.tabs.filter(isWhole).slice(0, MOST_TABS) : [],
      past: Array.isArray(kept.past) ? kept.past.filter(isWhole) : [],
    };
  } catch {
    return { tabs: [], past: [] };
  }
}

/** Keeps tabs and past queries; without storage they last for the visit. */
export function writeKept(kept: KeptQueries): void {
  try {
    localStorage.setItem(STORE, JSON.stringify(kept));
  } catch {
    // Nothing to do: storage is full or forbidden.
  }
}

/** The past with one more query, which stands once however often it was run. */
export function remember(past: readonly PastQuery[], query: PastQuery): PastQuery[] {
  const others = past.filter(
    (one) => one.query !== query.query || one.variables !== query.variables,
  );
  return [query, ...others].slice(0, MOST_PAST);
}

function isWhole(entry: { query: unknown; variables: unknown } | null): boolean {
  return typeof entry?.query === 'string' && typeof entry.variables === 'string';
}

/** A name for a query in tabs and lists: that of its operation, else its first field. */
export function nameQuery(query: string): string {
  const operation = /(?:^|\n)\s*query\s+(\w+)/.exec(query)?.[1];
  const field = /\{\s*(\w+)/.exec(query)?.[1];
  return (
    operation?.replace(/(?<=[a-z])(?:[A-Z]|\d+)/g, (letter) => ` ${letter.toLowerCase()}`) ??
    field ??
    'New query'
  );
}
