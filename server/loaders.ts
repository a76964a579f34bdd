import DataLoader from 'dataloader';
import type { Database } from '../db/client.ts';
import { actIdsBySources, actsOfTreaties, type TreatyAct } from '../db/queries/act-links.ts';
import { actsByIds, actsBySlugs, type ActRow } from '../db/queries/acts.ts';
import { claimsByActs, type ClaimRow } from '../db/queries/claims.ts';
import type { Reference } from '../db/reference/reference.ts';
import { createPolityActLists, type PolityActLists } from './act/polity-act-lists.ts';

/**
 * Batched reads of one request: a level of the query costs one statement (claims: two), however
 * many rows ask.
 */
export interface Loaders {
  actById: DataLoader<number, ActRow | null>;
  actBySlug: DataLoader<string, ActRow | null>;
  /** The claims about an act, by act id. */
  claimsByAct: DataLoader<number, ClaimRow[]>;
  /** The ids of the acts a source makes claims about, by source id, in chronological order. */
  actIdsBySource: DataLoader<number, number[]>;
  /** The acts that rest on a treaty, by treaty id, in chronological order. */
  actsOfTreaty: DataLoader<number, TreatyAct[]>;
  polityActs: PolityActLists;
}

/**
 * The functions are async so that a statement stopped at its deadline rejects as such: DataLoader makes
 * a fault of its own out of one that throws.
 */
export function createLoaders(db: Database, reference: Reference): Loaders {
  return {
    actById: new DataLoader(async (ids) => {
      const rows = new Map(actsByIds(db, ids).map((row) => [row.id, row]));
      return Promise.resolve(ids.map((id) => rows.get(id) ?? null));
    }),
    actBySlug: new DataLoader(async (slugs) => {
      const rows = new Map(actsBySlugs(db, slugs).map((row) => [row.slug, row]));
      return Promise.resolve(slugs.map((slug) => rows.get(slug) ?? null));
    }),
    claimsByAct: new DataLoader(async (ids) => {
      const claims = claimsByActs(db, ids);
      return Promise.resolve(ids.map((id) => claims.get(id) ?? []));
    }),
    actIdsBySource: new DataLoader(async (ids) => {
      const acts = actIdsBySources(db, ids);
      return Promise.resolve(ids.map((id) => acts.get(id) ?? []));
    }),
    actsOfTreaty: new DataLoader((ids) => {
      const acts = actsOfTreaties(db, ids);
      return Promise.resolve(ids.map((id) => acts.get(id) ?? []));
    }),
    polityActs: createPolityActLists(db, reference),
  };
}
