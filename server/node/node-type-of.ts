import type { NodeType } from './global-id.ts';

/** The GraphQL type of a row, told by a column that no other table has. */
export function nodeTypeOf(row: object): NodeType {
  if ('actorId' in row) return 'Act';
  if ('lineId' in row) return 'Polity';
  if ('csl' in row) return 'Source';
  return 'Treaty';
}
