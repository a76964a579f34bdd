import type { Example } from './example.ts';
import { COUNTING } from './examples/counting.ts';
import { EVIDENCE } from './examples/evidence.ts';
import { PARTNERS } from './examples/partners.ts';
import type { QueryLink } from './link.ts';

/** The worked questions under their headings. */
export const EXAMPLES: readonly { heading: string; examples: readonly Example[] }[] = [
  { heading: 'How many, when', examples: COUNTING },
  { heading: 'Who, where, between whom', examples: PARTNERS },
  { heading: 'On whose word', examples: EVIDENCE },
];

/** An example as a link to the query page restores it. */
export function linkOfExample({ query, view, rows, plan }: Example): QueryLink {
  return { query, variables: '', view, rows: rows ?? null, plan: plan ?? {} };
}

/** The question of a worked example with this query; null for any other query. */
export function questionOf(query: string): string | null {
  const all = EXAMPLES.flatMap(({ examples }) => examples);
  return all.find((example) => example.query === query)?.question ?? null;
}
