const NUMBERS = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });

/** A number as English prints it: `1,234`. */
export function formatNumber(value: number): string {
  return NUMBERS.format(value);
}

/** A year as a historian writes it: `1924`, and `44 BC` for the astronomical −43. */
export function formatYear(year: number): string {
  return year > 0 ? String(year) : `${String(1 - year)} BC`;
}

/** A span of years, both inclusive: `1917–1946`, or `1924` when it is one year. */
export function formatYears(from: number, to: number): string {
  return from === to ? formatYear(from) : `${formatYear(from)}–${formatYear(to)}`;
}

/** An EDTF day, month or year in words: `16 April 1922`, `April 1922`, `1922`. */
export function formatDay(date: string): string {
  const match = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (match === null) return date;
  const month = match[2] === undefined ? '' : `${MONTHS[Number(match[2]) - 1] ?? ''} `;
  const day = match[3] === undefined ? '' : `${String(Number(match[3]))} `;
  return day + month + formatYear(Number(match[1]));
}

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

/** A number with its noun: `1 partner`, `12 partners`. */
export function countOf(value: number, one: string, many = `${one}s`): string {
  return `${formatNumber(value)} ${value === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function joinWords(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}

/** The text with its first letter a capital. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** An SPDX name as a source line prints it: `CC-BY-4.0` → `CC BY 4.0`. */
export function formatLicence(name: string): string {
  return /^CC-BY|^CC0/.test(name) ? name.replaceAll('-', ' ') : name;
}
