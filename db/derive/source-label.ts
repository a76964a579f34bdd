type Csl = Readonly<Record<string, unknown>>;

interface CslName {
  family?: string;
  literal?: string;
}

/** The most characters of a title that a label shows; a longer one ends at its subtitle if it can. */
const TITLE_LENGTH = 90;

/** Where a title can end before its subtitle or a remark in brackets. */
const SUBTITLE = /(?:[:;]| [–—(]|(?<=\p{L}{3})\. ).*$/su;

/** A title shorter than this says too little without its subtitle. */
const LEAST_TITLE = 20;

/**
 * The short form of a CSL-JSON item. A work by named persons: "Laserson, 1943", with the title
 * where another work would read the same; anything else by its title and where it stands:
 * "Soviet-British Agreements (Great Soviet Encyclopedia, 1979)", with the publisher where another
 * copy would read the same.
 */
export function labelSources(items: readonly Csl[]): string[] {
  const labels = items.map((csl) => byPersons(csl) ?? byTitle(csl));
  const seen = new Map<string, number>();
  for (const label of labels) seen.set(label, (seen.get(label) ?? 0) + 1);
  return labels.map((label, index) => {
    const csl = items[index];
    if (!csl || seen.get(label) === 1) return label;
    return byPersons(csl) ? `${label}, “${shortTitle(csl)}”` : byTitle(csl, text(csl['publisher']));
  });
}

function byPersons(csl: Csl): string | undefined {
  const families = authors(csl).map(({ family }) => family ?? '');
  const [first, second] = families;
  if (!first || families.includes('')) return undefined;
  const who = families.length > 2 ? `${first} et al.` : second ? `${first} & ${second}` : first;
  return [who, issuedYear(csl['issued'])].filter((part) => part !== undefined).join(', ');
}

function byTitle(csl: Csl, publisher?: string): string {
  const where = text(csl['container-title']) ?? authors(csl)[0]?.literal ?? text(csl['publisher']);
  const place = [where, publisher, issuedYear(csl['issued'])].filter((part) => part !== undefined);
  const title = shortTitle(csl);
  return place.length > 0 ? `${title} (${place.join(', ')})` : title;
}

function authors(csl: Csl): CslName[] {
  return Array.isArray(csl['author']) ? (csl['author'] as CslName[]) : [];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function shortTitle(csl: Csl): string {
  const title = text(csl['title-short']) ?? text(csl['title']) ?? '';
  if (title.length <= TITLE_LENGTH) return title;
  const main = title.replace(SUBTITLE, '');
  if (main.length >= LEAST_TITLE && main.length <= TITLE_LENGTH) return main;
  const cut = title.slice(0, TITLE_LENGTH);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,:;.–-]+$/u, '')}…`;
}

function issuedYear(issued: unknown): number | undefined {
  const parts = (issued as { 'date-parts'?: unknown[][] } | undefined)?.['date-parts'];
  const year = Number(parts?.[0]?.[0]);
  return Number.isInteger(year) ? year : undefined;
}
