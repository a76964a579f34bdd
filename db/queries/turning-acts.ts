import type { Database } from '../client.ts';
import type { CountQuestion } from '../counting/question.ts';
import { withinCountedYears } from '../counting/selection.ts';
import type { ActKind, Standing } from '../vocabulary.ts';
import type { ActFilter } from '../counting/act-filter.ts';
import { VERIFIED } from './act-filter.ts';
import { edgesOf, readEdges, type HistoryEdges } from './history-edges.ts';
import type { HistoryAct } from '../counting/history-act.ts';
import { loadHistory } from './history.ts';
import { wholeLineIds } from '../reference/lines.ts';
import type { PolityRecord, Reference } from '../reference/reference.ts';

/** The conditions that the table of turning acts can answer. */
const ANSWERED: ReadonlySet<keyof ActFilter> = new Set<keyof ActFilter>([
  'partners',
  'withoutPartners',
  'regions',
  'confidence',
  'treatyKinds',
]);

type Row = [
  id: number,
  partnerId: number,
  kind: ActKind,
  edtf: string,
  earliest: number,
  latest: number,
  treatyId: number | null,
  confers: Standing | null,
];

const COLUMNS = 'act_id, partner_id, kind, date_edtf, date_earliest, date_latest, treaty_id';

/** What a flow counts must give at least the standing asked for; a stock needs what closes, too. */
function statementOf({ direction, measure, standing, filter }: CountQuestion): string {
  const confers = direction === 'RECEIVED' ? 'received' : 'granted';
  const countsFirsts = measure === 'FIRST' || measure === 'CUMULATIVE';
  const isFlow = countsFirsts || measure === 'ACTS';
  // Which act is the first depends on the acts that these leave.
  const leavesAll = filter.confidence === undefined && filter.treatyKinds === undefined;
  const table = countsFirsts && leavesAll ? 'first_acts' : 'turning_acts';
  const openers = standing === 'DE_JURE' ? `= 'DE_JURE'` : `IN ('DE_JURE', 'DE_FACTO')`;
  return `SELECT ${COLUMNS}, ${confers} FROM ${table}
    WHERE subject_id IN (SELECT value FROM json_each(?))
    AND confidence IN (SELECT value FROM json_each(?)) ${isFlow ? `AND ${confers} ${openers}` : ''}
    ORDER BY act_id`;
}

/** Whether the turning acts are all that a question with this filter can count. */
function suffices(reference: Reference, line: readonly PolityRecord[], filter: ActFilter): boolean {
  if (!reference.readsTurningActs) return false;
  const asked = Object.entries(filter).filter(([, value]) => value !== undefined);
  if (!asked.every(([name]) => ANSWERED.has(name as keyof ActFilter))) return false;
  const without = new Set(wholeLineIds(reference, filter.withoutPartners ?? []));
  // Leaving out a subject leaves nothing, which is no question for a table.
  return !line.some((polity) => without.has(polity.id));
}

/** Whether a partner is one the filter admits. */
function partnerTest(reference: Reference, filter: ActFilter): (partner: PolityRecord) => boolean {
  const { partners, withoutPartners, regions } = filter;
  const only = partners && new Set(wholeLineIds(reference, partners));
  const without = withoutPartners && new Set(wholeLineIds(reference, withoutPartners));
  const within = regions && new Set(regions);
  return (partner) =>
    only?.has(partner.id) !== false &&
    without?.has(partner.id) !== true &&
    (!within || [...partner.regions.values()].some((region) => within.has(region.id)));
}

function readTurns(
  db: Database,
  reference: Reference,
  line: readonly PolityRecord[],
  question: CountQuestion,
): HistoryAct[] {
  const { filter } = question;
  const ids = line.map((polity) => polity.id);
  const members = new Set(ids);
  const admits = partnerTest(reference, filter);
  const rows = db.$client
    .prepare<[string, string], Row>(statementOf(question))
    .raw()
    .all(JSON.stringify(ids), JSON.stringify(filter.confidence ?? VERIFIED));
  const acts: HistoryAct[] = [];
  for (const row of rows) {
    const [id, partnerId, kind, edtf, earliest, latest, treatyId, confers] = row;
    const partner = reference.polities.byId.get(partnerId);
    if (!partner || members.has(partnerId) || !admits(partner)) continue;
    const treaty = treatyId === null ? undefined : reference.treaties.byId.get(treatyId);
    acts.push({
      id,
      kind,
      edtf,
      earliest,
      latest,
      partner,
      treatyId,
      treatyKinds: treaty?.kinds ?? [],
      inDirection: confers !== null,
      confers: confers ?? 'NONE',
      statusReport: false,
    });
  }
  return acts;
}

/** What a count is made from. */
export interface Turns {
  /** All acts that matter to the measure, perhaps with others, in chronological order. */
  acts: HistoryAct[];
  /** Where the whole history begins and ends; a statement, where the acts are not the whole. */
  edges: () => HistoryEdges;
}

/**
 * The acts of a history that can count, open or close, within the years that the question counts.
 * Where its filter allows it they come from a table of such acts alone, whose size does not follow
 * that of the data; else the whole history is read. What counts comes to the same.
 */
export function loadTurns(
  db: Database,
  reference: Reference,
  line: readonly PolityRecord[],
  question: CountQuestion,
): Turns {
  const { direction, filter } = question;
  if (suffices(reference, line, filter)) {
    return {
      acts: readTurns(db, reference, line, question),
      edges: () => readEdges(db, reference, line, filter),
    };
  }
  const acts = withinCountedYears(question, loadHistory(db, reference, line, direction, filter));
  return { acts, edges: () => edgesOf(acts) };
}
