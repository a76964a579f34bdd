interface CslName {
  family?: string;
  literal?: string;
}

/**
 * The short form of a CSL-JSON item: author (or title) and year, `First et al., 1985`. Without a
 * known year the name stands alone.
 */
export function labelSource(csl: Readonly<Record<string, unknown>>): string {
  const who = labelAuthors(csl['author']) ?? shortTitle(csl);
  const year = issuedYear(csl['issued']);
  return year === undefined ? who : `${who}, ${year}`;
}

function labelAuthors(author: unknown): string | undefined {
  if (!Array.isArray(author)) return undefined;
  const names = (author as CslName[]).map(({ family, literal }) => family ?? literal ?? '');
  const [first, second] = names.filter((name) => name !== '');
  if (first === undefined) return undefined;
  if (names.length > 2) return `${first} et al.`;
  return second === undefined ? first : `${first} & ${second}`;
}

function shortTitle(csl: Readonly<Record<string, unknown>>): string {
  const title = csl['title-short'] ?? csl['title'];
  return typeof title === 'string' ? title : '';
}

function issuedYear(issued: unknown): number | undefined {
  const parts = (issued as { 'date-parts'?: unknown[][] } | undefined)?.['date-parts'];
  const year = Number(parts?.[0]?.[0]);
  return Number.isInteger(year) ? year : undefined;
}
