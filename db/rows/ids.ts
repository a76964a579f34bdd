/** Row ids by slug. Asking for a slug that has none is an error, which the data checks rule out. */
export interface Ids {
  of: (slug: string) => number;
  /** Null for an empty cell. */
  ofOptional: (slug: string) => number | null;
}

/** Numbers slugs from 1 in the order given. */
export function numberSlugs(slugs: Iterable<string>): Ids {
  const ids = new Map([...slugs].map((slug, index) => [slug, index + 1]));
  const of = (slug: string): number => {
    const id = ids.get(slug);
    if (id === undefined) throw new Error(`There is no row "${slug}".`);
    return id;
  };
  return { of, ofOptional: (slug) => (slug === '' ? null : of(slug)) };
}

/** Orders slugs the same way on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
