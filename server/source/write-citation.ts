/** The parts of a CSL-JSON item that a citation prints; everything may be absent or ill-shaped. */
type CslItem = Readonly<Record<string, unknown>>;

function readText(item: CslItem, key: string): string | null {
  const value = item[key];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() ? value.trim() : null;
}

/** `Carr, E. H.` or a corporate name. */
function writeName(name: unknown): string | null {
  if (typeof name !== 'object' || name === null) return null;
  const part = name as CslItem;
  const literal = readText(part, 'literal');
  if (literal) return literal;
  const names = [readText(part, 'family'), readText(part, 'given')].filter((text) => text !== null);
  return names.length > 0 ? names.join(', ') : null;
}

/** `First, A.; Second, B.; Third, C. et al.` */
function writeNames(item: CslItem, key: string): string | null {
  const value = item[key];
  if (!Array.isArray(value)) return null;
  const names = value.map(writeName).filter((name) => name !== null);
  if (names.length === 0) return null;
  return names.length > 3 ? `${names.slice(0, 3).join('; ')} et al.` : names.join('; ');
}

function writeYear(item: CslItem): string | null {
  const issued = item['issued'];
  if (typeof issued !== 'object' || issued === null) return null;
  const parts: unknown = (issued as CslItem)['date-parts'];
  const literal = readText(issued as CslItem, 'literal') ?? readText(issued as CslItem, 'raw');
  if (!Array.isArray(parts)) return literal;
  const years = parts.map((part: unknown): unknown => (Array.isArray(part) ? part[0] : null));
  const printed = years.filter((year) => typeof year === 'number' || typeof year === 'string');
  return printed.length > 0 ? printed.join('–') : literal;
}

/** `Container 12 (3), pp. 45–67` */
function writeContainer(item: CslItem): string | null {
  const container = readText(item, 'container-title');
  if (!container) return null;
  const volume = readText(item, 'volume');
  const issue = readText(item, 'issue');
  const page = readText(item, 'page');
  const place = [container, volume, issue && `(${issue})`].filter(Boolean).join(' ');
  return page ? `${place}, pp. ${page.replace(/-+/g, '–')}` : place;
}

/**
 * A plain-text citation of a CSL-JSON item: author, title, container, publisher, year. Parts that
 * the record lacks are left out; it never fails.
 */
export function writeCitation(item: CslItem): string {
  const editors = writeNames(item, 'editor');
  const author = writeNames(item, 'author') ?? (editors && `${editors} (ed.)`);
  const container = writeContainer(item);
  const publisher = [readText(item, 'publisher-place'), readText(item, 'publisher')]
    .filter((text) => text !== null)
    .join(': ');
  const sentences = [author, readText(item, 'title'), container && `In: ${container}`];
  const imprint = [publisher, writeYear(item)].filter(Boolean).join(', ');
  return [...sentences, imprint]
    .filter((part) => part !== null && part !== '')
    .map((part) => (/[.!?]$/.test(part ?? '') ? part : `${part ?? ''}.`))
    .join(' ');
}
