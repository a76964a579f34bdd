import { cleanText } from './clean-text.ts';
import type { Fault, Read } from './read-parameter.ts';
import {
  readDay,
  readFlag,
  readInteger,
  readMarkers,
  readPattern,
  readSlug,
  readSlugs,
  readSubjects,
  readWord,
  readWords,
  readYear,
} from './read-parameter.ts';
import { LANGUAGES, listLanguages } from './languages.ts';
import type { Complaint } from './complaint.ts';
import { writeComplaint } from './complaint.ts';
import type { View } from './view-shape.ts';
import { DEFAULT_VIEW, defaultYears } from './view-shape.ts';
import {
  ACT_KINDS,
  ALIGNMENTS,
  AREAS,
  DATE_RULES,
  DIRECTIONS,
  GROUPINGS,
  LAYOUTS,
  MEASURES,
  ORDERS,
  ROW_SETS,
  spellWord,
  STANDINGS,
} from './vocabulary.ts';

export type { Complaint } from './complaint.ts';
export type { View } from './view-shape.ts';
export { DEFAULT_SUBJECT, DEFAULT_VIEW, defaultYears } from './view-shape.ts';
export { printView, withoutFileOptions } from './print-view.ts';

/** Smallest and largest file, in pixels, and scale of a PNG. */
const FILE_BOUNDS = { width: [320, 2400], height: [240, 2400], scale: [1, 4] } as const;

type Setter = (text: string, view: View) => Read<unknown>;

/** Reads into one field of the view; a text of no use leaves the field as it is. */
function set<K extends keyof View>(field: K, read: (text: string) => Read<View[K]>): Setter {
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

function setText(field: 'title' | 'subtitle'): Setter {
  return (text, view) => {
    view[field] = cleanText(text) || null;
    return { value: view[field], faults: [] };
  };
}

function setSize(field: keyof typeof FILE_BOUNDS): Setter {
  const [low, high] = FILE_BOUNDS[field];
  return set(field, (text) => readInteger(text, low, high));
}

const SETTERS: Record<string, Setter> = {
  partners: set('partners', readSlugs),
  without: set('without', readSlugs),
  sources: set('sources', readSlugs),
  kinds: set('kinds', (text) => readWords(text, ACT_KINDS)),
  regions: set('regions', readSlugs),
  from: setYear('from'),
  to: setYear('to'),
  asof: set('asof', readDay),
  measure: set('measure', (text) => readWord(text, MEASURES)),
  standing: set('standing', (text) => readWord(text, STANDINGS)),
  by: set('by', (text) => readWord(text, GROUPINGS)),
  scheme: set('scheme', readSlug),
  direction: set('direction', (text) => readWord(text, DIRECTIONS)),
  dates: set('dates', (text) => readWord(text, DATE_RULES)),
  align: set('align', (text) => readWord(text, ALIGNMENTS)),
  layout: set('layout', (text) => readWord(text, LAYOUTS)),
  share: set('share', readFlag),
  order: set('order', (text) => readWord(text, ORDERS)),
  rows: set('rows', (text) => readWord(text, ROW_SETS)),
  area: set('area', (text) => readWord(text, AREAS)),
  markers: set('markers', readMarkers),
  merge: set('merge', readFlag),
  unverified: set('unverified', readFlag),
  lang: set('lang', (text) =>
    readPattern(
      text.toLowerCase(),
      new RegExp(`^(?:${Object.keys(LANGUAGES).join('|')})$`),
      `Names of polities are known in ${listLanguages()}.`,
    ),
  ),
  theme: (text, view) => {
    const result = readWord(text, ['LIGHT', 'DARK']);
    if (result.value !== null) view.theme = result.value === 'DARK' ? 'dark' : 'light';
    return result;
  },
  v: set('v', (text) =>
    readPattern(text, /^[\w.-]{1,80}$/, 'Copy the data version from the foot of a chart.'),
  ),
  open: set('open', (text) =>
    readPattern(
      text.toLowerCase(),
      /^(?:-?\d{1,4}|region|partner|cell)(?:[,@][a-z0-9]+(?:-[a-z0-9]+)*)*$/,
      'Use a year, a year and a group such as 1924,baltic, or region,baltic.',
    ),
  ),
  width: setSize('width'),
  height: setSize('height'),
  scale: setSize('scale'),
  title: setText('title'),
  subtitle: setText('subtitle'),
};

/** Every parameter that is understood, in canonical order. */
export const VIEW_PARAMETERS: readonly string[] = ['subject', ...Object.keys(SETTERS)];

/**
 * Reads a query string's pairs. What cannot be used falls back to the default, or is left out of
 * its list, and is named in a complaint; an empty value counts as absent.
 */
export function parseView(pairs: Iterable<readonly [string, string]>): {
  view: View;
  complaints: Complaint[];
} {
  const given = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    const key = name.toLowerCase();
    if (value.trim() !== '') given.set(key, [...(given.get(key) ?? []), value]);
  }
  const complaints: Complaint[] = [];
  const view = copyView(DEFAULT_VIEW);
  const subjects = readSubjects(given.get('subject') ?? []);
  if (subjects.value !== null) view.subjects = subjects.value;
  complain(complaints, 'subject', subjects.faults, view);
  Object.assign(view, defaultYears(view.subjects));
  for (const [name, [value = '', ...more]] of given) {
    if (name === 'subject') continue;
    const setter = Object.hasOwn(SETTERS, name) ? SETTERS[name] : undefined;
    if (setter === undefined) {
      const known = VIEW_PARAMETERS.join(', ');
      const words = [
        `${quote(name)} is not a setting`,
        'it was ignored',
        `Settings are: ${known}.`,
      ] as const;
      complaints.push(writeComplaint(name, shorten(value), words));
      continue;
    }
    complain(complaints, name, setter(value, view).faults, view);
    for (const extra of more) {
      const fault = `${name} is given more than once`;
      const words = [fault, `${quote(value)} was used`, 'Leave one out.'] as const;
      complaints.push(writeComplaint(name, shorten(extra), words));
    }
  }
  if (view.from !== null && view.to !== null && view.from > view.to) {
    const value = `${String(view.from)}–${String(view.to)}`;
    const fault = `from=${String(view.from)} is after to=${String(view.to)}`;
    const words = [fault, 'they were exchanged', 'Write the earlier year first.'] as const;
    complaints.push(writeComplaint('from', value, words));
    [view.from, view.to] = [view.to, view.from];
  }
  return { view, complaints };
}

function complain(
  complaints: Complaint[],
  name: string,
  faults: readonly Fault[],
  view: View,
): void {
  for (const { part, cure } of faults) {
    const words = [
      `${name}=${quote(part)} cannot be used`,
      describeUsed(name, view),
      cure,
    ] as const;
    complaints.push(writeComplaint(name, shorten(part), words));
  }
}

/** What stands in the place of a value that could not be used. */
function describeUsed(name: string, view: View): string {
  if (name === 'subject') {
    return `the chart shows ${view.subjects.map((subject) => subject.slug).join(', ')}`;
  }
  const used = Object.entries(view).find(([field]) => field === name)?.[1] as unknown;
  if (name === 'markers') {
    return used === null ? 'the usual markers are shown instead' : 'it was left out of the markers';
  }
  if (Array.isArray(used)) {
    const rest = used.map((one) => spellWord(String(one))).join(', ');
    return rest === ''
      ? 'it was left out, so nothing is narrowed'
      : `it was left out, ${rest} kept`;
  }
  if (typeof used === 'boolean') return `${used ? 'yes' : 'no'} was used instead`;
  if (typeof used === 'string') return `${spellWord(used)} was used instead`;
  if (typeof used === 'number') return `${String(used)} was used instead`;
  return 'it was left out';
}

function quote(text: string): string {
  return `“${shorten(text)}”`;
}

function shorten(text: string): string {
  return cleanText(text, 60);
}

/** A copy whose lists can be changed without touching the original. */
function copyView(view: View): View {
  return {
    ...view,
    subjects: view.subjects.map((subject) => ({ ...subject, sources: [...subject.sources] })),
    partners: [],
    without: [],
    sources: [],
    kinds: [],
    regions: [],
  };
}
