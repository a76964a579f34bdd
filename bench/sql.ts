import type SqliteDatabase from 'better-sqlite3';

/**
 * The questions in SQL, written by hand for the tables as they are, and put into the shape of
 * the answer: what the floor and the peer with SQL of its own both send.
 */
export class Answers {
  readonly #client: SqliteDatabase.Database;
  readonly #statements;

  constructor(client: SqliteDatabase.Database) {
    this.#client = client;
    this.#statements = prepareAll(client);
  }

  countsByRegion({ subject }: { subject: string }): object[] {
    const rows = this.#statements.countsByRegion.all(subject);
    const buckets = rows.map(({ year, region, count }) => ({
      year,
      region: { slug: region },
      count,
    }));
    return [{ total: rows.reduce((sum, { count }) => sum + count, 0), buckets }];
  }

  partners({ subject }: { subject: string }): object[] {
    const groups = new Map<string, { region: object; count: number; partners: object[] }>();
    for (const row of this.#statements.partners.all(subject)) {
      const region = { slug: row.region, name: row.regionName };
      const group = groups.get(row.region) ?? { region, count: 0, partners: [] };
      groups.set(row.region, group);
      group.count += 1;
      group.partners.push({
        polity: { slug: row.polity, shortName: row.shortName },
        since: { edtf: row.edtf, year: row.year },
        act: { slug: row.act, kind: row.kind },
      });
    }
    return [...groups.values()];
  }

  actsPage({ subject }: { subject: string }): object {
    const rows = this.#statements.acts.all({ subject });
    const claims = new Map<number, object[]>(rows.map(({ id }) => [id, []]));
    for (const claim of this.#statements.claims.all(JSON.stringify([...claims.keys()]))) {
      const { actId, stance, locator, slug, label } = claim;
      claims.get(actId)?.push({ stance, locator, source: { slug, label } });
    }
    const nodes = rows.map((row) => ({
      slug: row.slug,
      title: row.title,
      kind: row.kind,
      date: { edtf: row.edtf, year: row.year },
      actor: { slug: row.actor, shortName: row.actorName },
      target: { slug: row.target, shortName: row.targetName },
      claims: claims.get(row.id) ?? [],
    }));
    return { nodes };
  }

  cumulative({ subjects }: { subjects: string[] }): object[] {
    return subjects.map((slug) => ({
      subject: { slug },
      buckets: this.#statements.cumulative.all(slug),
    }));
  }

  search({ text }: { text: string }): object[] {
    const query = `${text
      .split(' ')
      .map((word) => `"${word}"`)
      .join(' ')}*`;
    return this.#statements.search.all(query).map(({ kind, slug, title }) => ({
      result:
        kind === 'polity'
          ? { __typename: 'Polity', slug, name: title }
          : { __typename: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`, slug, title },
    }));
  }

  close(): void {
    this.#client.close();
  }
}

/** The first act of each partner's line that recognises the subject de jure. */
const FIRSTS = `
  RECURSIVE line(id) AS (
    SELECT id FROM polities WHERE slug = ?
    UNION SELECT predecessor_id FROM successions JOIN line ON successor_id = line.id
      WHERE kind = 'CONTINUATION'),
  firsts AS MATERIALIZED (
    SELECT partner_id, act_id, date_edtf AS edtf, date_earliest AS earliest, date_latest AS latest,
      min(((date_earliest + 1000000) << 34) + ((date_latest - date_earliest) << 24) + act_id)
    FROM first_acts JOIN polities ON polities.id = partner_id
    WHERE subject_id IN (SELECT id FROM line) AND partner_id NOT IN (SELECT id FROM line)
      AND received = 'DE_JURE' AND confidence <> 'UNVERIFIED'
    GROUP BY line_id)`;

/** The years from the beginning of the line to the end of what the data cover. */
const YEARS = `
  years(year) AS (
    SELECT min(CAST(substr(begin_edtf, 1, 4) AS integer)) FROM lives WHERE polity_id IN (SELECT id FROM line)
    UNION ALL SELECT year + 1 FROM years WHERE year < (SELECT max(coverage_to) FROM datasets))`;

const REGION_OF_PARTNER = `
  JOIN polity_regions ON polity_regions.polity_id = partner_id AND polity_regions.scheme_slug = 'historical'
  JOIN regions ON regions.id = polity_regions.region_id`;

function prepareAll(client: SqliteDatabase.Database) {
  return {
    countsByRegion: client.prepare<[string], { year: number; region: string; count: number }>(
      `WITH ${FIRSTS}, ${YEARS},
      numbers AS MATERIALIZED (
        SELECT acts.year AS year, regions.id AS region, count(*) AS n
        FROM firsts JOIN acts ON acts.id = act_id ${REGION_OF_PARTNER} GROUP BY 1, 2)
      SELECT years.year, regions.slug AS region, coalesce(numbers.n, 0) AS count
      FROM years CROSS JOIN regions
      LEFT JOIN numbers ON numbers.year = years.year AND numbers.region = regions.id
      WHERE regions.id IN (SELECT region FROM numbers) ORDER BY years.year, regions.position`,
    ),
    partners: client.prepare<
      [string],
      Record<'region' | 'regionName' | 'polity' | 'shortName' | 'edtf' | 'act' | 'kind', string> & {
        year: number;
      }
    >(
      `WITH ${FIRSTS}
      SELECT regions.slug AS region, regions.name AS regionName, polities.slug AS polity,
        polities.short_name AS shortName, edtf, acts.year, acts.slug AS act, acts.kind
      FROM firsts JOIN acts ON acts.id = act_id ${REGION_OF_PARTNER}
      JOIN polities ON polities.id = partner_id
      ORDER BY regions.position, latest, earliest, act_id`,
    ),
    acts: client.prepare<
      [{ subject: string }],
      Record<
        'slug' | 'title' | 'kind' | 'edtf' | 'actor' | 'actorName' | 'target' | 'targetName',
        string
      > & { id: number; year: number }
    >(
      `WITH own(id) AS (SELECT id FROM polities WHERE slug = @subject),
      latest(id) AS (
        SELECT * FROM (SELECT acts.id FROM acts WHERE actor_id = (SELECT id FROM own)
          AND confidence <> 'UNVERIFIED' ORDER BY acts.id DESC LIMIT 50)
        UNION SELECT * FROM (SELECT acts.id FROM acts WHERE target_id = (SELECT id FROM own)
          AND confidence <> 'UNVERIFIED' ORDER BY acts.id DESC LIMIT 50)
        ORDER BY 1 DESC LIMIT 50)
      SELECT acts.id, acts.slug, title, acts.kind, date_edtf AS edtf, year,
        actor.slug AS actor, actor.short_name AS actorName, target.slug AS target, target.short_name AS targetName
      FROM latest JOIN acts USING (id) JOIN polities actor ON actor.id = actor_id
      JOIN polities target ON target.id = target_id ORDER BY acts.id DESC`,
    ),
    claims: client.prepare<
      [string],
      { actId: number; stance: string; locator: string | null; slug: string; label: string }
    >(
      `SELECT act_id AS actId, stance, locator, sources.slug, sources.label
      FROM json_each(?) AS asked JOIN claims ON act_id = asked.value
      JOIN sources ON sources.id = source_id ORDER BY claims.id`,
    ),
    cumulative: client.prepare<[string], { year: number; count: number }>(
      `WITH ${FIRSTS}, ${YEARS},
      numbers AS MATERIALIZED (
        SELECT acts.year AS year, count(*) AS n FROM firsts JOIN acts ON acts.id = act_id GROUP BY 1)
      SELECT years.year, CAST(coalesce(sum(n) OVER (ORDER BY years.year), 0) AS integer) AS count
      FROM years LEFT JOIN numbers ON numbers.year = years.year ORDER BY years.year`,
    ),
    search: client.prepare<[string], { kind: string; slug: string; title: string }>(
      `WITH found AS (
        SELECT kind, slug, title, bm25(search, 0, 0, 10, 8, 1) AS distance
        FROM search WHERE search MATCH ? LIMIT 2000)
      SELECT kind, slug, title FROM found
      ORDER BY -distance * CASE kind WHEN 'polity' THEN 4 WHEN 'treaty' THEN 2 ELSE 1 END DESC, slug LIMIT 10`,
    ),
  };
}
