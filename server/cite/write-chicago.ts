import type { CslItem } from './csl-item.ts';
import { readText } from './csl-item.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Works that stand alone, whose titles carry no quotation marks. */
const WHOLE: ReadonlySet<unknown> = new Set(['book', 'report', 'dataset', 'treaty']);
const PERIODICALS: ReadonlySet<unknown> = new Set([
  'article-journal',
  'article-magazine',
  'article-newspaper',
]);

const MOST_NAMES = 10;
const NAMED_OF_MANY = 7;

interface Name {
  family: string | null;
  given: string | null;
}

function readNames(item: CslItem, key: string): Name[] {
  const value = item[key];
  if (!Array.isArray(value)) return [];
  return value.flatMap((name: unknown) => {
    if (typeof name !== 'object' || name === null) return [];
    const parts = name as Readonly<Record<string, unknown>>;
    const family = readText(parts, 'literal') ?? readText(parts, 'family');
    const given = readText(parts, 'given');
    return family === null && given === null ? [] : [{ family, given }];
  });
}

const straight = ({ family, given }: Name): string => [given, family].filter(Boolean).join(' ');
const inverted = ({ family, given }: Name): string => [family, given].filter(Boolean).join(', ');

/** `Carr, Edward, and Ann Second`; of more than ten names, seven and “et al.”. */
function joinNames(names: readonly Name[], first: (name: Name) => string): string {
  const many = names.length > MOST_NAMES;
  const written = names
    .slice(0, many ? NAMED_OF_MANY : names.length)
    .map((name, at) => (at === 0 ? first(name) : straight(name)));
  if (many) return `${written.join(', ')}, et al.`;
  if (written.length < 2) return written.join('');
  return `${written.slice(0, -1).join(', ')}, and ${written.at(-1) ?? ''}`;
}

/** `1924`, or for `whole` also `February 18, 1924`; null when the record has no date. */
function writeDate(item: CslItem, whole: boolean): string | null {
  const issued = item['issued'];
  if (typeof issued !== 'object' || issued === null) return null;
  const record = issued as Readonly<Record<string, unknown>>;
  const parts = record['date-parts'];
  const literal = readText(record, 'literal') ?? readText(record, 'raw');
  if (!Array.isArray(parts)) return literal;
  const dates = parts.flatMap((part: unknown) => {
    if (!Array.isArray(part)) return [];
    const [year, month, day] = part.map(Number);
    if (year === undefined || Number.isNaN(year)) return [];
    const name = whole && month !== undefined ? MONTHS[month - 1] : undefined;
    if (name === undefined) return [String(year)];
    return [
      day === undefined ? `${name} ${String(year)}` : `${name} ${String(day)}, ${String(year)}`,
    ];
  });
  return dates.length === 0 ? literal : dates.join('–');
}

/** Ends a sentence once. */
function stop(text: string): string {
  return /[.!?][”’)]?$/u.test(text) ? text : `${text}.`;
}

/** A title in quotation marks, its own full stop inside them. */
function quote(title: string): string {
  return `“${stop(title.replace(/[“”]/g, '’'))}”`;
}

function writePeriodical(item: CslItem): string | null {
  const container = readText(item, 'container-title');
  if (container === null) return writeDate(item, true);
  const journal = item['type'] === 'article-journal';
  const volume = readText(item, 'volume');
  const issue = readText(item, 'issue');
  const page = readText(item, 'page')?.replace(/-+/g, '–');
  const date = writeDate(item, !journal);
  if (!journal) return [container, date].filter(Boolean).join(', ');
  const numbered = [
    [container, volume].filter(Boolean).join(' '),
    issue === null ? null : `no. ${issue}`,
  ];
  const place = numbered.filter(Boolean).join(', ') + (date === null ? '' : ` (${date})`);
  return page === undefined ? place : `${place}: ${page}`;
}

function writePart(item: CslItem): string | null {
  const container = readText(item, 'container-title');
  if (container === null) return null;
  const editors = readNames(item, 'editor');
  const page = readText(item, 'page')?.replace(/-+/g, '–');
  const parts = [
    container,
    editors.length === 0 ? null : `edited by ${joinNames(editors, straight)}`,
    page ?? null,
  ];
  return `In ${parts.filter(Boolean).join(', ')}`;
}

function writeImprint(item: CslItem, whole: boolean): string | null {
  const place = readText(item, 'publisher-place');
  const publisher = [place, readText(item, 'publisher')].filter(Boolean).join(': ');
  return [publisher, writeDate(item, whole)].filter(Boolean).join(', ') || null;
}

/**
 * One record as an entry of a bibliography by the Chicago Manual of Style, 17th edition (notes and
 * bibliography), in plain text. Parts that the record lacks are left out.
 */
export function writeChicago(item: CslItem): string {
  const { type } = item as { type?: unknown };
  const authors = readNames(item, 'author');
  const editors = readNames(item, 'editor');
  const title = readText(item, 'title');
  const part = type === 'chapter' || type === 'entry-encyclopedia';
  const leading =
    authors.length > 0
      ? joinNames(authors, inverted)
      : editors.length > 0 && !part
        ? `${joinNames(editors, inverted)}, ${editors.length > 1 ? 'eds' : 'ed'}`
        : null;
  const version = readText(item, 'version');
  const edition = readText(item, 'edition');
  const sentences = [
    leading,
    title === null ? null : WHOLE.has(type) ? title : quote(title),
    edition === null ? null : /^\d+$/.test(edition) ? `Edition ${edition}` : edition,
    version === null ? null : `Version ${version}`,
  ];
  if (PERIODICALS.has(type)) sentences.push(writePeriodical(item));
  else if (part) sentences.push(writePart(item), writeImprint(item, false));
  else {
    const whole = type !== 'book';
    const container = WHOLE.has(type) ? null : readText(item, 'container-title');
    sentences.push(container, writeImprint(item, whole));
  }
  sentences.push(readText(item, 'URL'));
  return sentences
    .filter((sentence) => sentence !== null && sentence !== '')
    .map((sentence) => stop(sentence ?? ''))
    .join(' ');
}
