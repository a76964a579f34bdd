/** A bibliographic record in CSL-JSON; whatever is not known is absent. */
export type CslItem = Readonly<Record<string, unknown>> & { readonly id: string };

/** Fields that are addresses or codes: they are written as they are, in every format. */
const CODES: ReadonlySet<string> = new Set(['id', 'type', 'URL', 'DOI', 'ISBN', 'language']);

/** A record without what only we keep in it. */
export function withoutNotes({ custom: _, ...item }: CslItem): CslItem {
  return item;
}

/** A record whose texts, not its addresses and codes, have gone through a function. */
export function mapTexts(item: CslItem, change: (text: string) => string): CslItem {
  const visit = (value: unknown): unknown => {
    if (typeof value === 'string') return change(value);
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, visit(part)]));
  };
  return Object.fromEntries(
    Object.entries(item).map(([key, value]) => [key, CODES.has(key) ? value : visit(value)]),
  ) as CslItem;
}

/** A field's text; null when it is absent or empty. */
export function readText(item: Readonly<Record<string, unknown>>, key: string): string | null {
  const value = item[key];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
