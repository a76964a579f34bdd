/** One fact of a bibliographic record, in words. */
export interface BibliographicFact {
  label: string;
  value: string;
}

const TYPES: Readonly<Record<string, string>> = {
  'article-journal': 'Article in a journal',
  'article-magazine': 'Article in a magazine',
  'article-newspaper': 'Newspaper article',
  article: 'Article',
  bill: 'Bill',
  book: 'Book',
  broadcast: 'Broadcast',
  chapter: 'Chapter of a book',
  collection: 'Collection',
  dataset: 'Data set',
  document: 'Document',
  entry: 'Entry',
  'entry-dictionary': 'Entry in a dictionary',
  'entry-encyclopedia': 'Entry in an encyclopaedia',
  hearing: 'Hearing',
  legislation: 'Legislation',
  legal_case: 'Legal case',
  manuscript: 'Manuscript',
  map: 'Map',
  pamphlet: 'Pamphlet',
  periodical: 'Periodical',
  personal_communication: 'Letter',
  post: 'Post',
  'post-weblog': 'Post',
  report: 'Report',
  speech: 'Speech',
  standard: 'Standard',
  thesis: 'Thesis',
  treaty: 'Treaty',
  webpage: 'Web page',
};

const FIELDS: readonly (readonly [name: string, label: string])[] = [
  ['container-title', 'In'],
  ['collection-title', 'Series'],
  ['edition', 'Edition'],
  ['volume', 'Volume'],
  ['issue', 'Issue'],
  ['number', 'Number'],
  ['page', 'Pages'],
  ['publisher', 'Publisher'],
  ['publisher-place', 'Place'],
  ['archive', 'Archive'],
  ['version', 'Version'],
];

/** The facts of a CSL-JSON item that a reader looks for; what is absent or of another shape is passed over. */
export function readCsl(csl: unknown): BibliographicFact[] {
  if (typeof csl !== 'object' || csl === null) return [];
  const item = new Map<string, unknown>(Object.entries(csl));
  const facts: BibliographicFact[] = [];
  const put = (label: string, value: string): void => {
    if (value !== '') facts.push({ label, value });
  };
  const type = textOf(item.get('type'));
  put('Type', TYPES[type] ?? '');
  put('Author', readNames(item.get('author')));
  put('Editor', readNames(item.get('editor')));
  for (const [name, label] of FIELDS) put(label, textOf(item.get(name)));
  put('Issued', readYearOf(item.get('issued')));
  put('Seen', readYearOf(item.get('accessed')));
  put('Language', textOf(item.get('language')));
  return facts;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function readNames(value: unknown): string {
  if (!Array.isArray(value)) return '';
  return value
    .map((name: unknown) => {
      if (typeof name !== 'object' || name === null) return '';
      const parts = new Map<string, unknown>(Object.entries(name));
      const literal = textOf(parts.get('literal'));
      return literal || `${textOf(parts.get('given'))} ${textOf(parts.get('family'))}`.trim();
    })
    .filter((name) => name !== '')
    .join('; ');
}

/** The `date-parts` of a date as `1924`, `1924-02` or `1924-02-01`, or its words. */
function readYearOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  const date = new Map<string, unknown>(Object.entries(value));
  const parts: unknown = date.get('date-parts');
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
  if (!Array.isArray(first)) return textOf(date.get('literal')) || textOf(date.get('raw'));
  return first.map((part: unknown) => textOf(part).padStart(2, '0')).join('-');
}
