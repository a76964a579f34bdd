/** Where in a paged list the reader is: the part of the address that a record page keeps. */
export interface PagePlace {
  after: string | null;
  before: string | null;
}

/** The arguments that ask for the page at a place. */
export interface PageArguments {
  first?: number;
  after?: string;
  last?: number;
  before?: string;
}

/** Reads `after` or `before` from a query string. */
export function readPlace(search: string): PagePlace {
  const query = new URLSearchParams(search);
  const after = query.get('after');
  return { after, before: after === null ? query.get('before') : null };
}

/** The address of a list's page at a place. */
export function addressAt(path: string, { after, before }: PagePlace): string {
  const query = new URLSearchParams();
  if (after !== null) query.set('after', after);
  else if (before !== null) query.set('before', before);
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}

/** What to ask for: so many entries behind `after`, before `before`, or from the beginning. */
export function pageArguments({ after, before }: PagePlace, size: number): PageArguments {
  if (after !== null) return { first: size, after };
  return before === null ? { first: size } : { last: size, before };
}
