import { sql } from 'drizzle-orm';
import { rangeOfAll, type DayRange } from '../counting/day-range.ts';
import type { HistoryAct } from '../counting/history-act.ts';
import type { Database } from '../client.ts';
import { isoDay } from '../dates/day-number.ts';
import { withinDeadline } from '../deadline.ts';
import { acts, claims, grants } from '../schema/index.ts';
import type { ActKind, Direction, Standing } from '../vocabulary.ts';
import type { ActFilter } from '../counting/act-filter.ts';
import { contextConditions, isAmong } from './act-filter.ts';
import type { PolityRecord, Reference } from '../reference/reference.ts';

/** The standing that an act of this kind gives when a source tells it so. */
const TOLD_STANDING: Partial<Record<ActKind, Standing>> = {
  RECOGNITION_DE_FACTO: 'DE_FACTO',
  RECOGNITION_DE_JURE: 'DE_JURE',
  RELATIONS_ESTABLISHED: 'DE_JURE',
  RELATIONS_RESTORED: 'DE_JURE',
};

interface ToldDate extends DayRange {
  edtf: string;
}

interface Telling {
  kinds: (ActKind | null)[];
  dates: (ToldDate | null)[];
}

/** What the chosen sources say of each act they support, by act id. */
function loadTellings(db: Database, sources: readonly number[]): Map<number, Telling> {
  const rank = new Map(sources.map((id, index) => [id, index]));
  const rows = db
    .select()
    .from(claims)
    .where(
      sql`${isAmong(claims.sourceId, sources)} AND ${claims.stance} = 'SUPPORTS' AND ${withinDeadline}`,
    )
    .all()
    .sort((a, b) => (rank.get(a.sourceId) ?? 0) - (rank.get(b.sourceId) ?? 0));
  const tellings = new Map<number, Telling>();
  for (const row of rows) {
    const telling = tellings.get(row.actId) ?? { kinds: [], dates: [] };
    telling.kinds.push(row.kind);
    telling.dates.push(
      row.dateEdtf === null || row.dateEarliest === null || row.dateLatest === null
        ? null
        : { edtf: row.dateEdtf, earliest: row.dateEarliest, latest: row.dateLatest },
    );
    tellings.set(row.actId, telling);
  }
  return tellings;
}

/** The act under the date and kind the sources give; what they leave out is the reading's. */
function asTold(act: HistoryAct, telling: Telling): HistoryAct {
  const reading: ToldDate = { edtf: act.edtf, earliest: act.earliest, latest: act.latest };
  const dates = telling.dates.map((told) => told ?? reading);
  const range = rangeOfAll(dates);
  const single = dates.find((d) => d.earliest === range.earliest && d.latest === range.latest);
  const edtf = single?.edtf ?? `${isoDay(range.earliest)}/${isoDay(range.latest)}`;
  const kinds = telling.kinds.map((kind) => kind ?? act.kind);
  const kind = kinds.includes(act.kind) ? act.kind : (kinds[0] ?? act.kind);
  const confers =
    kind === act.kind || !act.inDirection ? act.confers : (TOLD_STANDING[kind] ?? 'NONE');
  return { ...act, ...range, edtf, kind, confers };
}

/**
 * All acts between a line of polities and its partners that the filter's context (evidence,
 * partners, regions, data sets, text) admits, whatever their kind, in chronological order of the
 * reading. With `filter.sources`, only what these sources support, as they tell it.
 */
export function loadHistory(
  db: Database,
  reference: Reference,
  line: readonly PolityRecord[],
  direction: Direction,
  filter: ActFilter,
): HistoryAct[] {
  const ids = line.map((polity) => polity.id);
  const members = new Set(ids);
  const ours = direction === 'RECEIVED' ? grants.recognisedId : grants.recogniserId;
  const rows = db
    .select({
      id: acts.id,
      kind: acts.kind,
      edtf: acts.dateEdtf,
      earliest: acts.dateEarliest,
      latest: acts.dateLatest,
      actorId: acts.actorId,
      targetId: acts.targetId,
      treatyId: acts.treatyId,
      statusReport: acts.statusReport,
      grant: grants.confers,
    })
    .from(acts)
    .leftJoin(grants, sql`${grants.actId} = ${acts.id} AND ${isAmong(ours, ids)}`)
    .where(sql.join(contextConditions(reference, { ...filter, subjects: ids }), sql` AND `))
    .orderBy(acts.id)
    .all();
  const tellings = filter.sources && loadTellings(db, filter.sources);
  return rows.flatMap((row): HistoryAct[] => {
    const partnerId = members.has(row.actorId) ? row.targetId : row.actorId;
    const partner = reference.polities.byId.get(partnerId);
    if (!partner || members.has(partnerId)) return [];
    const treaty = row.treatyId === null ? undefined : reference.treaties.byId.get(row.treatyId);
    const act: HistoryAct = {
      id: row.id,
      kind: row.kind,
      edtf: row.edtf,
      earliest: row.earliest,
      latest: row.latest,
      partner,
      treatyId: row.treatyId,
      treatyKinds: treaty?.kinds ?? [],
      inDirection: row.grant !== null,
      confers: row.grant ?? 'NONE',
      statusReport: row.statusReport,
    };
    if (!tellings) return [act];
    const telling = tellings.get(row.id);
    return telling ? [asTold(act, telling)] : [];
  });
}
