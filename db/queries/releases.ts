import { asc, eq } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { withinDeadline } from '../deadline.ts';
import type { ActDifference, Release } from '../releases.ts';
import { compareActs } from '../releases.ts';
import { releases } from '../schema/index.ts';

/** The name and the day of every release, the oldest first; the present data are among them. */
export function listReleases(db: Database): Omit<Release, 'acts'>[] {
  return db
    .select({ version: releases.version, released: releases.released })
    .from(releases)
    .where(withinDeadline)
    .orderBy(asc(releases.released), asc(releases.version))
    .all();
}

function findActs(db: Database, version: string): Release['acts'] | null {
  const row = db
    .select({ acts: releases.acts })
    .from(releases)
    .where(eq(releases.version, version))
    .get();
  return row?.acts ?? null;
}

/** The acts that differ between two releases, by slug; null when one of them is not known. */
export function differencesBetween(
  db: Database,
  before: string,
  after: string,
): ActDifference[] | null {
  if (before === after) return findActs(db, before) && [];
  const [older, newer] = [findActs(db, before), findActs(db, after)];
  return older && newer && compareActs(older, newer);
}
