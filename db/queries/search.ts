import { sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { withinDeadline } from '../deadline.ts';
import { quoteSearch } from './quote-search.ts';

/** What sort of thing was found. */
export type SearchKind = 'polity' | 'treaty' | 'act' | 'source';

/** One hit. */
export interface SearchRow {
  kind: SearchKind;
  slug: string;
  /** The title of what was found. */
  title: string;
  /** The words around the match, plain text. */
  matched: string;
  /** Greater is better; comparable within one answer only. */
  score: number;
}

/** The most matches that are ranked; a common word is not scored beyond this. */
const RANKED = 2000;

/**
 * Finds polities, treaties, acts and sources by the words of their names, titles and summaries,
 * best first: titles weigh most, then names, then texts, and polities and treaties come before the
 * acts that mention them. Diacritics and case are ignored.
 */
export function searchAll(db: Database, text: string, limit: number): SearchRow[] {
  const query = quoteSearch(text);
  if (query === '""') return [];
  return db.all<SearchRow>(sql`
    WITH found AS (
      SELECT rowid, kind, slug, title,
             snippet(search, -1, '', '', '…', 12) AS matched,
             bm25(search, 0, 0, 10, 8, 1) AS distance
      FROM search WHERE search MATCH ${query} AND ${withinDeadline} LIMIT ${RANKED}
    )
    SELECT kind, slug, title, matched,
           -distance * CASE kind WHEN 'polity' THEN 4 WHEN 'treaty' THEN 2 ELSE 1 END AS score
    FROM found ORDER BY score DESC, slug LIMIT ${limit}`);
}
