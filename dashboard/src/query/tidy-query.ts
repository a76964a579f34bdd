import type { Token } from 'graphql';
import { parse, print, TokenKind } from 'graphql';

/**
 * A query set out anew, two spaces for each level. Comments have no place in a parsed query, so a
 * text that has some keeps its lines and is only indented.
 * @throws {GraphQLError} for a text that is no query, with the place of the fault
 */
export function tidyQuery(text: string): string {
  const document = parse(text);
  const tokens: Token[] = [];
  for (let token = document.loc?.startToken ?? null; token; token = token.next) tokens.push(token);
  const commented = tokens.some(({ kind }) => kind === TokenKind.COMMENT);
  return commented ? indentLines(text, tokens) : `${print(document)}\n`;
}

const OPENING: ReadonlySet<string> = new Set(['{', '(', '[']);
const CLOSING: ReadonlySet<string> = new Set(['}', ')', ']']);

function indentLines(text: string, tokens: readonly Token[]): string {
  const depths = new Map<number, number>();
  const fixed = new Set<number>();
  let depth = 0;
  for (const token of tokens) {
    if (CLOSING.has(token.kind)) depth -= 1;
    if (!depths.has(token.line)) depths.set(token.line, depth);
    if (OPENING.has(token.kind)) depth += 1;
    // The inner lines of a block string are its content.
    const lines = text.slice(token.start, token.end).split('\n').length;
    for (let more = 1; more < lines; more += 1) fixed.add(token.line + more);
  }
  const lines = text.trimEnd().split('\n');
  return `${lines
    .map((line, at) =>
      fixed.has(at + 1) ? line : '  '.repeat(depths.get(at + 1) ?? 0) + line.trim(),
    )
    .map((line) => line.trimEnd())
    .join('\n')}\n`;
}
