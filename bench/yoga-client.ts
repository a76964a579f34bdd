import type { Question, QuestionKey } from './questions.ts';
import { WORLD } from './synthetic/world.ts';

/** What a client of rows has to do itself: find the polities of a line, and count. */
type Row = Record<'dateEarliest' | 'dateLatest' | 'actId', number> & {
  dateEdtf: string;
  partner: {
    slug: string;
    shortName: string;
    lineId: number;
    regions: { region: { slug: string; name: string; position: number } }[];
  };
  act?: { slug: string; kind: string; year: number };
};

const idOf = (slug: unknown): number => Number(String(slug).split('-')[1]);

/** The polity and the one it continues; the client has to know. */
function lineOf(slug: unknown): number[] {
  const id = idOf(slug);
  return id > WORLD.polities - WORLD.continuations ? [id - WORLD.continuations, id] : [id];
}

const turns = (alias: string, subject: unknown, fields: string): string =>
  `${alias}: firstActs(where: { subjectId: { inArray: [${lineOf(subject).join()}] }, partnerId: { notInArray: [${lineOf(subject).join()}] }, received: { eq: "DE_JURE" }, confidence: { ne: "UNVERIFIED" } }) { actId dateEdtf dateEarliest dateLatest ${fields} }`;

const REGION =
  'regions(where: { schemeSlug: { eq: "historical" } }) { region { slug name position } }';

/** The text that asks drizzle-graphql; null for search, which it does not know. */
export function yogaRequest({ key }: Question, variables: Record<string, unknown>): string | null {
  const query = queryOf(key, variables);
  return query === null ? null : JSON.stringify({ query: `{ ${query} }` });
}

function queryOf(key: QuestionKey, { subject, subjects }: Record<string, unknown>): string | null {
  switch (key) {
    case 'countsByRegion':
      return turns('rows', subject, `partner { lineId ${REGION} } act { year }`);
    case 'partners':
      return turns(
        'rows',
        subject,
        `partner { slug shortName lineId ${REGION} } act { slug kind year }`,
      );
    case 'actsPage': {
      const id = String(idOf(subject));
      return `rows: acts(where: { OR: [{ actorId: { eq: ${id} }, confidence: { ne: "UNVERIFIED" } }, { targetId: { eq: ${id} }, confidence: { ne: "UNVERIFIED" } }] },
        orderBy: { id: { direction: desc, priority: 1 } }, limit: 50) {
        slug title kind dateEdtf year actor { slug shortName } target { slug shortName }
        claims { stance locator source { slug label } } }`;
    }
    case 'cumulative':
      return (subjects as string[])
        .map((slug, place) => turns(`s${String(place)}`, slug, 'partner { lineId } act { year }'))
        .join(' ');
    case 'search':
      return null;
  }
}

/** The first act of each line, as the rows do not tell it. */
function firsts(rows: readonly Row[]): Row[] {
  const byLine = new Map<number, Row>();
  for (const row of rows) {
    const known = byLine.get(row.partner.lineId);
    const order =
      known &&
      (row.dateEarliest - known.dateEarliest ||
        row.dateLatest - known.dateLatest ||
        row.actId - known.actId);
    if (order === undefined || order < 0) byLine.set(row.partner.lineId, row);
  }
  return [...byLine.values()];
}

const years = Array.from(
  { length: WORLD.years.to - WORLD.years.from + 1 },
  (_, index) => WORLD.years.from + index,
);

/** Makes of rows what the others answer. */
export function readYogaAnswer(
  key: QuestionKey,
  variables: Record<string, unknown>,
  answer: unknown,
): unknown {
  const { data } = answer as { data: Record<string, Row[]> };
  switch (key) {
    case 'countsByRegion':
      return { recognitionCounts: [countByRegion(firsts(data['rows'] ?? []))] };
    case 'partners':
      return { partnersByRegion: groupByRegion(firsts(data['rows'] ?? [])) };
    case 'actsPage':
      return { acts: { nodes: (data['rows'] ?? []).map(dated) } };
    case 'cumulative':
      return {
        recognitionCounts: (variables['subjects'] as string[]).map((slug, place) => ({
          subject: { slug },
          buckets: addUp(firsts(data[`s${String(place)}`] ?? [])),
        })),
      };
    case 'search':
      return null;
  }
}

function countByRegion(rows: readonly Row[]): object {
  const counts = new Map<string, number>();
  const regions = new Map<string, number>();
  for (const { partner, act } of rows) {
    const region = partner.regions[0]?.region;
    if (!region) continue;
    regions.set(region.slug, region.position);
    const place = `${String(act?.year)} ${region.slug}`;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const ordered = [...regions].sort(([, a], [, b]) => a - b);
  const buckets = years.flatMap((year) =>
    ordered.map(([slug]) => ({
      year,
      region: { slug },
      count: counts.get(`${String(year)} ${slug}`) ?? 0,
    })),
  );
  return { total: rows.length, buckets };
}

function groupByRegion(rows: readonly Row[]): object[] {
  const groups = new Map<number, { region: object; count: number; partners: object[] }>();
  const inOrder = rows.toSorted(
    (a, b) => a.dateLatest - b.dateLatest || a.dateEarliest - b.dateEarliest || a.actId - b.actId,
  );
  for (const { partner, act, dateEdtf } of inOrder) {
    const region = partner.regions[0]?.region;
    if (!region || !act) continue;
    const { slug, name, position } = region;
    const group = groups.get(position) ?? { region: { slug, name }, count: 0, partners: [] };
    groups.set(position, group);
    group.count += 1;
    group.partners.push({
      polity: { slug: partner.slug, shortName: partner.shortName },
      since: { edtf: dateEdtf, year: act.year },
      act: { slug: act.slug, kind: act.kind },
    });
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}

function addUp(rows: readonly Row[]): object[] {
  let count = 0;
  return years.map((year) => {
    count += rows.filter(({ act }) => act?.year === year).length;
    return { year, count };
  });
}

function dated({ dateEdtf, year, ...act }: Record<string, unknown>): object {
  return { ...act, date: { edtf: dateEdtf, year } };
}
