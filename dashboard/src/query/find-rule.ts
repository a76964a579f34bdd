import type { JsonValue } from './json-value.ts';
import { isJsonObject } from './json-value.ts';

/** The most rules that are printed in full. */
const MOST = 3;

/**
 * The counting rules that an answer carries: every different text called `rule`, as it has one for
 * each subject and each part of the query. Empty where it has none.
 */
export function findRule(answer: JsonValue): string {
  const rules = [...collectRules(answer, new Set())];
  const more = rules.length - MOST;
  return [
    ...rules.slice(0, MOST),
    ...(more > 0
      ? [`The answer has ${String(more)} more such ${more > 1 ? 'rules' : 'rule'}.`]
      : []),
  ].join(' ');
}

function collectRules(value: JsonValue, rules: Set<string>): Set<string> {
  if (Array.isArray(value)) for (const item of value) collectRules(item, rules);
  else if (isJsonObject(value)) {
    if (typeof value['rule'] === 'string') rules.add(value['rule']);
    for (const inner of Object.values(value)) collectRules(inner, rules);
  }
  return rules;
}
