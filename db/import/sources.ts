import { SourceKind } from '../vocabulary.ts';
import type { Cell, ReportFormat } from './finding.ts';
import { readText } from './read-text.ts';
import { child, itemsOf, parsePlaced, placeOf, scalarText } from './yaml-place.ts';

/** One CSL-JSON item of `sources.json`. */
export interface SourceItem {
  slug: string;
  kind: SourceKind;
  title: string;
  csl: Record<string, unknown>;
  place: Cell;
}

/** Reads `sources.json`; items without id, type, title or a known kind are reported and left out. */
export function readSources(dataDir: string, file: string, report: ReportFormat): SourceItem[] {
  const text = readText(dataDir, file, report);
  if (text === undefined) return [];
  const values = parseItems(file, text, report);
  // JSON is YAML: the second parser is the one that knows lines.
  const placed = values && parsePlaced(file, text, report);
  if (!placed) return [];
  const sources: SourceItem[] = [];
  (itemsOf(placed.document.contents) ?? []).forEach((node, index) => {
    const slug = scalarText(child(node, 'id')) ?? '';
    const place = placeOf(placed, node, 'id', slug);
    const kind = scalarText(child(child(node, 'custom'), 'kind')) ?? '';
    const title = scalarText(child(node, 'title')) ?? '';
    const type = scalarText(child(node, 'type')) ?? '';
    const fault = faultOfItem({ slug, kind, title, type });
    const csl = values[index];
    if (fault === undefined && isRecord(csl)) {
      sources.push({ slug, kind: kind as SourceKind, title, csl, place });
    } else {
      report(place, `Item ${index + 1} (${slug || 'no id'}): ${fault ?? 'This is no object.'}`);
    }
  });
  return sources;
}

function parseItems(file: string, text: string, report: ReportFormat): unknown[] | undefined {
  const place = { file, line: 1, column: 1 };
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return value as unknown[];
    report(place, 'This is no list. Write the CSL-JSON items between [ and ].');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    report(place, `The JSON is not well formed: ${why}. Mend it.`);
  }
  return undefined;
}

function faultOfItem(item: Record<'slug' | 'kind' | 'title' | 'type', string>): string | undefined {
  if (item.slug === '') return 'The id is missing. Give it a slug.';
  if (item.type === '') return 'The type is missing. Write a CSL type such as "book".';
  if (item.title === '') return 'The title is missing. Write it.';
  if (item.kind in SourceKind) return undefined;
  return `custom.kind "${item.kind}" is unknown. Write ${Object.keys(SourceKind).join(', ')}.`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
