import type { JsonValue } from './json-value.ts';
import { isJsonObject } from './json-value.ts';

/** The counting rule that an answer carries: the first text called `rule`; empty where it has none. */
export function findRule(value: JsonValue): string {
  if (Array.isArray(value)) return findRule(value[0] ?? null);
  if (!isJsonObject(value)) return '';
  const { rule } = value;
  if (typeof rule === 'string') return rule;
  for (const inner of Object.values(value)) {
    const found = findRule(inner);
    if (found !== '') return found;
  }
  return '';
}
