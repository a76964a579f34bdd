import { resolveDate } from '../dates/resolve-date.ts';
import { deriveGrants, type Grant, type GrantingAct } from '../derive/grants.ts';
import { findLineFounders } from '../derive/lines.ts';
import { listOf, type TableRow } from '../import/csv.ts';
import type { DataFiles } from '../import/read-data.ts';
import type { acts, grants } from '../schema/acts.ts';
import { Standing, type ActKind, type Confidence, type TreatyKind } from '../vocabulary.ts';
import { textOrNull } from './cells.ts';
import type { TableIds } from './table-ids.ts';

const RISING = Object.keys(Standing) as Standing[];

/** Acts in the order of their ids, and what each grants in each direction. */
export function actRows(
  files: DataFiles,
  ids: TableIds,
): { acts: (typeof acts.$inferInsert)[]; grants: (typeof grants.$inferInsert)[] } {
  const derived = deriveGrants(
    ids.orderedActs.map(({ row }) => grantingAct(row)),
    { lineOf: findLineFounders(files), treatyKinds: treatyKinds(files) },
  );
  const highest = highestStandings(derived);
  const rows = ids.orderedActs.map(({ row: { cells }, set }) => {
    const date = resolveDate(cells.date);
    return {
      id: ids.acts.of(cells.slug),
      slug: cells.slug,
      kind: cells.kind as ActKind,
      dateEdtf: date.edtf,
      dateEarliest: date.earliest,
      dateLatest: date.latest,
      year: date.year,
      yearLatest: date.yearLatest,
      actorId: ids.polities.of(cells.actor),
      targetId: ids.polities.of(cells.target),
      mutual: cells.mutual === 'yes',
      treatyId: ids.treaties.ofOptional(cells.treaty),
      confers: highest.get(cells.slug) ?? Standing.NONE,
      confidence: cells.confidence as Confidence,
      statusReport: cells.status_report === 'yes',
      title: cells.title,
      summary: cells.summary,
      place: textOrNull(cells.place),
      reason: textOrNull(cells.reason),
      datasetId: ids.datasets.of(set.origin.slug),
    };
  });
  const grantRows = derived.map(({ act, recogniser, recognised, confers }) => ({
    actId: ids.acts.of(act),
    recogniserId: ids.polities.of(recogniser),
    recognisedId: ids.polities.of(recognised),
    confers,
  }));
  return { acts: rows, grants: grantRows };
}

function grantingAct({ cells }: TableRow<'acts'>): GrantingAct {
  return {
    slug: cells.slug,
    kind: cells.kind as ActKind,
    actor: cells.actor,
    target: cells.target,
    mutual: cells.mutual === 'yes',
    treaty: cells.treaty === '' ? undefined : cells.treaty,
    confers: cells.confers === '' ? undefined : (cells.confers as Standing),
    confidence: cells.confidence as Confidence,
    statusReport: cells.status_report === 'yes',
  };
}

function treatyKinds(files: DataFiles): Map<string, TreatyKind[]> {
  return new Map(
    files.treaties.map(({ cells }) => [cells.slug, listOf(cells.kinds) as TreatyKind[]]),
  );
}

function highestStandings(derived: readonly Grant[]): Map<string, Standing> {
  const highest = new Map<string, Standing>();
  for (const { act, confers } of derived) {
    const known = highest.get(act) ?? Standing.NONE;
    highest.set(act, RISING.indexOf(confers) > RISING.indexOf(known) ? confers : known);
  }
  return highest;
}
