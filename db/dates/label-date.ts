import { parseDate, type DateInterval, type SimpleDate } from './parse-date.ts';

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

/**
 * A date in the words of a historian: `1 February 1924`, `25–29 February 1924`, `about 1921`,
 * `1924 (uncertain)`, `1917 or 1920`, `1920s`, `46 BC` (the year -45).
 * @throws {InvalidDate} as `resolveDate` does.
 */
export function labelDate(edtf: string): string {
  const parsed = parseDate(edtf);
  if (parsed.form === 'simple') return labelSimple(parsed);
  if (parsed.form === 'interval') return labelInterval(parsed);
  const labels = parsed.members.map((member) =>
    member.form === 'simple' ? labelSimple(member) : labelInterval(member),
  );
  const last = labels.pop() ?? '';
  return labels.length === 0 ? last : `${labels.join(', ')} or ${last}`;
}

function labelSimple(date: SimpleDate): string {
  return withDoubt(date, joinParts(date.day, date.month, labelYear(date)));
}

function labelYear({ year, years }: SimpleDate): string {
  if (years === 10) return `${year}s`;
  if (years === 100) return `${year}–${year + 99}`;
  return year > 0 ? String(year) : `${1 - year} BC`;
}

function joinParts(day: number | undefined, month: number | undefined, year?: string): string {
  const name = month === undefined ? undefined : MONTHS[month - 1];
  return [day, name, year].filter((part) => part !== undefined).join(' ');
}

function withDoubt(date: SimpleDate, label: string): string {
  return `${date.approximate ? 'about ' : ''}${label}${date.uncertain ? ' (uncertain)' : ''}`;
}

/** The shortest clear form: what both ends share is said once, at the end. */
function labelInterval({ from, to }: DateInterval): string {
  const doubtful = [from, to].some((date) => date.approximate || date.uncertain);
  const sameYear = from.year === to.year && from.years === 1 && to.years === 1;
  const end = labelSimple(to);
  if (doubtful) return `${labelSimple(from)} – ${end}`;
  if (from.unit === 'YEAR' && to.unit === 'YEAR') {
    return from.year > 0 && from.years === 1 && to.years === 1
      ? `${from.year}–${end}`
      : `${labelSimple(from)} – ${end}`;
  }
  if (!sameYear || from.unit !== to.unit) return `${labelSimple(from)} – ${end}`;
  if (from.unit === 'MONTH') return `${joinParts(undefined, from.month)}–${end}`;
  if (from.month === to.month) return `${from.day}–${end}`;
  return `${joinParts(from.day, from.month)} – ${end}`;
}
