import { findAct } from '../../db/queries/acts.ts';
import type { Context } from '../context.ts';
import type { RecordPage } from './pages.ts';

/** Whether the data hold a record with this slug, so that its page exists. */
export function hasRecord({ db, reference }: Context, page: RecordPage, slug: string): boolean {
  if (page === 'acts') return findAct(db, slug) !== undefined;
  return reference[page].bySlug.has(slug);
}
