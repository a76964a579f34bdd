import { cleanText } from './clean-text.ts';
import type { Complaint } from './complaint.ts';
import { writeComplaint } from './complaint.ts';
import type { Read } from './read-parameter.ts';
import {
  readFlag,
  readPattern,
  readSlug,
  readSlugs,
  readSubjects,
  readWord,
  readWords,
  readYear,
} from './read-parameter.ts';
import type { RecordsView } from './records-shape.ts';
import {
  ALL_RECORDS,
  CONFIDENCES,
  orderColumns,
  RECORD_COLUMNS,
  RECORD_ORDERS,
} from './records-shape.ts';
import { VIEW_PARAMETERS } from './view.ts';
import { ACT_KINDS } from './vocabulary.ts';

const LONGEST_TEXT = 200;

type Setter = (text: string, view: RecordsView) => Read<unknown>;

function set<K extends keyof RecordsView>(
  field: K,
  read: (text: string) => Read<RecordsView[K]>,
): Setter {
  return (text, view) => {
    const result = read(text);
    if (result.value !== null) view[field] = result.value;
    return result;
  };
}

function setYear(field: 'from' | 'to'): Setter {
  return (text, view) => {
    const result = readYear(text);
    if (result.value !== null) view[field] = result.value.year;
    return result;
  };
}

const setCursor = (field: 'after' | 'before'): Setter =>
  set(field, (text) =>
    readPattern(text, /^[\w-]{1,400}$/, 'Follow the links below the list instead of writing it.'),
  );

const setAsGiven = (field: 'lang' | 'theme' | 'v'): Setter =>
  set(field, (text) =>
    readPattern(text, /^[\w.-]{1,80}$/, 'Copy the whole address of a page that shows it.'),
  );

const SETTERS: Record<string, Setter> = {
  q: set('q', (text) => ({ value: cleanText(text, LONGEST_TEXT), faults: [] })),
  partners: set('partners', readSlugs),
  without: set('without', readSlugs),
  sources: set('sources', readSlugs),
  kinds: set('kinds', (text) => readWords(text, ACT_KINDS)),
  confidence: set('confidence', (text) => readWords(text, CONFIDENCES)),
  datasets: set('datasets', readSlugs),
  regions: set('regions', readSlugs),
  from: setYear('from'),
  to: setYear('to'),
  scheme: set('scheme', readSlug),
  merge: set('merge', readFlag),
  unverified: set('unverified', readFlag),
  sort: set('sort', (text) => readWord(text, RECORD_ORDERS)),
  columns: set('columns', (text) => {
    const read = readWords(text, RECORD_COLUMNS);
    return { ...read, value: orderColumns(['ACT', ...(read.value ?? [])]) };
  }),
  after: setCursor('after'),
  before: setCursor('before'),
  lang: setAsGiven('lang'),
  theme: setAsGiven('theme'),
  v: setAsGiven('v'),
};

/**
 * Reads a query string's pairs. What cannot be used is left out and named in a complaint; settings of
 * the charts that mean nothing for a list are passed over.
 */
export function parseRecordsView(pairs: Iterable<readonly [string, string]>): {
  view: RecordsView;
  complaints: Complaint[];
} {
  // Lists are replaced, never changed, so that a shallow copy is enough.
  const view: RecordsView = { ...ALL_RECORDS };
  const complaints: Complaint[] = [];
  const subjects: string[] = [];
  const complain = (name: string, { faults }: Read<unknown>): void => {
    for (const { part, cure } of faults) {
      const value = cleanText(part, 60);
      const words = [`${name}=“${value}” cannot be used`, 'it was left out', cure] as const;
      complaints.push(writeComplaint(name, value, words));
    }
  };
  for (const [given, value] of pairs) {
    const name = given.toLowerCase();
    if (value.trim() === '') continue;
    if (name === 'subject') subjects.push(value);
    else if (Object.hasOwn(SETTERS, name)) complain(name, SETTERS[name]?.(value, view) ?? NOTHING);
    else if (!VIEW_PARAMETERS.includes(name)) {
      const known = ['subject', ...Object.keys(SETTERS)].join(', ');
      const fault = `“${cleanText(given, 60)}” is not a setting`;
      const words = [fault, 'it was ignored', `Settings are: ${known}.`] as const;
      complaints.push(writeComplaint(name, cleanText(value, 60), words));
    }
  }
  const read = readSubjects(subjects);
  complain('subject', read);
  view.subjects = [...new Set((read.value ?? []).map(({ slug }) => slug))];
  // A curve's own source set has no curve here: it narrows the whole list.
  const believed = (read.value ?? []).flatMap(({ sources }) => sources);
  view.sources = [...new Set([...view.sources, ...believed])].sort();
  if (view.from !== null && view.to !== null && view.from > view.to) {
    const value = `${String(view.from)}–${String(view.to)}`;
    const words = ['they were exchanged', 'Write the earlier year first.'] as const;
    complaints.push(writeComplaint('from', value, [`from is after to (${value})`, ...words]));
    [view.from, view.to] = [view.to, view.from];
  }
  return { view, complaints };
}

const NOTHING: Read<unknown> = { value: null, faults: [] };
