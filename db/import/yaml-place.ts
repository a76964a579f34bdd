import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { Cell, ReportFormat } from './finding.ts';

/** A parsed YAML (or JSON) text that knows where its values stand. */
export interface PlacedDocument {
  file: string;
  text: string;
  document: Document.Parsed;
  lines: LineCounter;
}

/** Parses YAML; undefined, and reported, when it is not well formed. */
export function parsePlaced(
  file: string,
  text: string,
  report: ReportFormat,
): PlacedDocument | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  for (const { message, pos } of document.errors) {
    const { line, col } = lines.linePos(pos[0]);
    report({ file, line, column: col }, `The YAML is not well formed: ${message}. Mend it.`);
  }
  return document.errors.length > 0 ? undefined : { file, text, document, lines };
}

/** The place of a node; that of the document's beginning when there is none. */
export function placeOf(
  { file, lines }: PlacedDocument,
  node: unknown,
  field: string,
  value = '',
): Cell {
  const range = (node as Node | undefined)?.range;
  const { line, col } = range ? lines.linePos(range[0]) : { line: 1, col: 1 };
  return { file, line, column: col, field, value };
}

/**
 * A scalar as it is written, so that a version 2026.10 stays what it is; undefined when the node
 * is empty or no scalar.
 */
export function scalarText(node: unknown): string | undefined {
  if (!isScalar(node) || node.value === null) return undefined;
  return typeof node.value === 'string' ? node.value : node.source;
}

/** The value node under a key; undefined when the parent is no map or lacks it. */
export function child(node: unknown, key: string): unknown {
  return isMap(node) ? node.get(key, true) : undefined;
}

/** The items of a sequence; undefined when the node is none. */
export function itemsOf(node: unknown): unknown[] | undefined {
  return isSeq(node) ? node.items : undefined;
}
