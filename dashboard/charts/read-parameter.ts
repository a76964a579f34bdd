import { cleanText } from './clean-text.ts';
import type { ViewMarker, ViewSubject } from './view-shape.ts';

/** What came of one parameter's text: a value, and the parts that could not be used. */
export interface Read<T> {
  value: T | null;
  faults: Fault[];
}

/** The part of the text at fault, what is wrong with it and the cure. */
export interface Fault {
  part: string;
  cure: string;
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_SLUG = 100;
const MOST_SUBJECTS = 8;
const MOST_MARKERS = 20;
const LONGEST_LABEL = 200;

function fail(part: string, cure: string): Read<never> {
  return { value: null, faults: [{ part, cure }] };
}

function good<T>(value: T, faults: Fault[] = []): Read<T> {
  return { value, faults };
}

/** One of a closed set, in any case, with `-` or `_`. */
export function readWord<T extends string>(text: string, words: readonly T[]): Read<T> {
  const wanted = text.trim().toUpperCase().replaceAll('-', '_').replaceAll(' ', '_');
  const word = words.find((known) => known === wanted);
  const choices = words.map((known) => known.toLowerCase().replaceAll('_', '-')).join(', ');
  return word === undefined ? fail(text, `Use one of: ${choices}.`) : good(word);
}

/** Several of a closed set, separated by commas; the unknown are left out and named. */
export function readWords<T extends string>(text: string, words: readonly T[]): Read<T[]> {
  const reads = splitList(text).map((part) => readWord(part, words));
  const values = reads.flatMap((read) => (read.value === null ? [] : [read.value]));
  return good(
    [...new Set(values)].sort(),
    reads.flatMap((read) => read.faults),
  );
}

/** The short name of a record: lower-case letters and digits with single hyphens between. */
export function readSlug(text: string): Read<string> {
  const slug = text.trim().toLowerCase().replaceAll('_', '-');
  return SLUG.test(slug) && slug.length <= LONGEST_SLUG
    ? good(slug)
    : fail(text, 'A short name has letters a–z, digits and hyphens, such as united-kingdom.');
}

/** Short names separated by commas; those that cannot be are left out and named. */
export function readSlugs(text: string): Read<string[]> {
  const reads = splitList(text).map(readSlug);
  const values = reads.flatMap((read) => (read.value === null ? [] : [read.value]));
  return good(
    [...new Set(values)].sort(),
    reads.flatMap((read) => read.faults),
  );
}

/** Curves, one per text: `ussr`, or `ussr@cq-1924,hansard-1937` with its own source set. */
export function readSubjects(texts: readonly string[]): Read<ViewSubject[]> {
  const faults: Fault[] = [];
  const subjects = new Map<string, ViewSubject>();
  for (const text of texts.flatMap((one) => (one.includes('@') ? [one] : splitList(one)))) {
    const at = text.indexOf('@');
    const slug = readSlug(at < 0 ? text : text.slice(0, at));
    const sources = at < 0 ? good<string[]>([]) : readSlugs(text.slice(at + 1));
    faults.push(...slug.faults, ...sources.faults);
    if (slug.value === null) continue;
    const subject = { slug: slug.value, sources: sources.value ?? [] };
    const key = `${subject.slug}@${subject.sources.join()}`;
    if (subjects.size < MOST_SUBJECTS) subjects.set(key, subject);
    else if (!subjects.has(key)) {
      faults.push({ part: text, cure: `At most ${String(MOST_SUBJECTS)} subjects fit one chart.` });
    }
  }
  return { value: subjects.size === 0 ? null : [...subjects.values()], faults };
}

/** A whole number within bounds, both inclusive. */
export function readInteger(text: string, low: number, high: number): Read<number> {
  const value = /^\s*[+-]?\d{1,6}\s*$/.test(text) ? Number(text) : Number.NaN;
  return value >= low && value <= high
    ? // `-0` would print as `0` and not compare equal to it.
      good(value + 0)
    : fail(text, `Use a whole number from ${String(low)} to ${String(high)}.`);
}

/** A year, negative before the common era, or `all`, which is null: no bound on this side. */
export function readYear(text: string): Read<{ year: number | null }> {
  if (text.trim().toLowerCase() === 'all') return good({ year: null });
  const read = readInteger(text, -9999, 9999);
  return read.value === null
    ? fail(text, 'Use a year such as 1924, or all.')
    : good({ year: read.value });
}

/** A day, month or year of the calendar: `1924-02-01`, `1924-02`, `1924`. */
export function readDay(text: string): Read<string> {
  const date = text.trim();
  return isDay(date)
    ? good(date)
    : fail(text, 'Use a day, month or year such as 1924-02-01, 1924-02 or 1924.');
}

function isDay(date: string): boolean {
  const match = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (match === null) return false;
  const year = Number(match[1]);
  const month = Number(match[2] ?? 1);
  const day = Number(match[3] ?? 1);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

/** Markers `1922-04-16:Rapallo`, separated by commas, `\,` inside a label; `none` for none. */
export function readMarkers(text: string): Read<ViewMarker[]> {
  if (text.trim().toLowerCase() === 'none') return good([]);
  const faults: Fault[] = [];
  const markers: ViewMarker[] = [];
  for (const part of text.match(/(?:[^\\,]|\\[\s\S]?)+/g) ?? []) {
    const colon = part.indexOf(':');
    const date = part.slice(0, Math.max(colon, 0)).trim();
    const label = cleanText(part.slice(colon + 1).replace(/\\([\\,])/g, '$1'), LONGEST_LABEL);
    if (colon < 0 || !isDay(date) || label === '') {
      faults.push({ part, cure: 'Write a date, a colon and a label, such as 1922-04-16:Rapallo.' });
    } else if (markers.length === MOST_MARKERS) {
      faults.push({ part, cure: `At most ${String(MOST_MARKERS)} markers fit one chart.` });
    } else markers.push({ date, label });
  }
  return { value: markers.length === 0 ? null : markers, faults };
}

/** `yes` or `no`; `true`, `false`, `1`, `0` are understood. */
export function readFlag(text: string): Read<boolean> {
  const word = text.trim().toLowerCase();
  if (['yes', 'true', '1'].includes(word)) return good(true);
  if (['no', 'false', '0'].includes(word)) return good(false);
  return fail(text, 'Use yes or no.');
}

/** Text that must look as given. */
export function readPattern(text: string, pattern: RegExp, cure: string): Read<string> {
  return pattern.test(text) ? good(text) : fail(text, cure);
}

function splitList(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
