import type { JsonObject, JsonValue } from './json-value.ts';
import { isJsonObject } from './json-value.ts';

/** Stands in a path for the aliases whose lists are read as one. */
export const ANY_ALIAS = '*';

/** Names that only hold a list together and say nothing to a reader. */
const SILENT: ReadonlySet<string> = new Set(['nodes', 'edges', 'node', ANY_ALIAS]);

/** A list somewhere in an answer whose items can be the rows of a table. */
export interface RowSet {
  /** The names on the way to the list, joined by dots; empty for an answer without lists. */
  key: string;
  path: readonly string[];
  /** The way as readers see it: `recognitionCounts › buckets`. */
  label: string;
  /** How many items the list has, over all objects that have one. */
  count: number;
  /** The aliases read as one where the path begins with {@link ANY_ALIAS}. */
  aliases: readonly string[];
}

/** A path without the names that say nothing. */
export function speakingNames(path: readonly string[]): string[] {
  return path.filter((name) => !SILENT.has(name));
}

/**
 * All lists of objects in an answer. Aliases that give lists of one shape are offered as one list
 * too. An answer without lists has one set, itself.
 */
export function findRowSets(data: JsonObject): RowSet[] {
  const found = new Map<string, { path: readonly string[]; items: JsonObject[] }>();
  visit(data, [], found);
  const single = [...found.values()].map(({ path, items }) => describe(path, items.length, []));
  const sets = [...joinAliases(found), ...single];
  return sets.length > 0 ? sets : [describe([], 1, [])];
}

/** The set with the most items; of equals the deepest. */
export function chooseRowSet(sets: readonly RowSet[], wanted: string | null): RowSet {
  const named = sets.find(({ key }) => key === wanted);
  if (named) return named;
  const [best] = sets.toSorted(
    (one, other) => other.count - one.count || other.path.length - one.path.length,
  );
  return best ?? describe([], 1, []);
}

function describe(path: readonly string[], count: number, aliases: readonly string[]): RowSet {
  const names = speakingNames(path);
  const label =
    aliases.length > 0 ? [aliases.join(' + '), ...names].join(' › ') : names.join(' › ');
  return { key: path.join('.'), path, label: label || 'the whole answer', count, aliases };
}

type Found = Map<string, { path: readonly string[]; items: JsonObject[] }>;

function visit(value: JsonValue, path: readonly string[], found: Found): void {
  if (Array.isArray(value)) {
    const items = value.filter(isJsonObject);
    if (items.length === 0) return;
    const key = path.join('.');
    const known = found.get(key);
    if (known) for (const item of items) known.items.push(item);
    else found.set(key, { path, items: [...items] });
    for (const item of items) visit(item, path, found);
  } else if (isJsonObject(value)) {
    for (const [name, inner] of Object.entries(value)) visit(inner, [...path, name], found);
  }
}

function joinAliases(found: Found): RowSet[] {
  const alike = new Map<string, { tail: string[]; aliases: string[]; count: number }>();
  for (const { path, items } of found.values()) {
    const [alias = '', ...tail] = path;
    const shape = Object.keys(items[0] ?? {}).join();
    const key = `${tail.join('.')} ${shape}`;
    const group = alike.get(key) ?? { tail, aliases: [], count: 0 };
    group.aliases.push(alias);
    group.count += items.length;
    alike.set(key, group);
  }
  return [...alike.values()]
    .filter(({ aliases }) => aliases.length > 1)
    .map(({ tail, aliases, count }) => describe([ANY_ALIAS, ...tail], count, aliases));
}
