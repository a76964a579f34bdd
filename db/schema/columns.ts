import { text } from 'drizzle-orm/sqlite-core';

/** The values of a closed set as the non-empty tuple that a Drizzle enum column wants. */
export function enumValues<T extends string>(set: Readonly<Record<T, T>>): [T, ...T[]] {
  return Object.values(set) as [T, ...T[]];
}

/** A list of slugs, stored as a JSON array; never null. */
export function slugList(name: string) {
  return text(name, { mode: 'json' }).$type<string[]>().notNull();
}
