import type { Database } from '../client.ts';
import type { DayRange } from '../counting/day-range.ts';
import { dayUnder } from '../counting/day-range.ts';
import { firstActs } from '../counting/flows.ts';
import type { CountQuestion } from '../counting/question.ts';
import { matrixRule } from '../counting/rule.ts';
import { countedLine } from '../counting/subject-line.ts';
import { yearOf } from '../dates/day-number.ts';
import type { DateRule, Standing } from '../vocabulary.ts';
import type { ActFilter } from '../counting/act-filter.ts';
import type { HistoryAct } from '../counting/history-act.ts';
import { lineLabel } from '../reference/lines.ts';
import type { PolityRecord, Reference, RegionRecord } from '../reference/reference.ts';
import { loadTurns } from './turning-acts.ts';

/** Who recognised whom, on which evidence. */
export interface MatrixQuestion {
  /** Null: the subjects of the data sets that hold recognitions received, one of each line. */
  recognised: readonly PolityRecord[] | null;
  /** Null: everyone that recognised one of them. */
  recognisers: readonly PolityRecord[] | null;
  filter: ActFilter;
  standing: Standing;
  /** Slug of the region scheme. */
  scheme: string;
  dateRule: DateRule;
  mergePredecessors: boolean;
}

/** A polity, or a line of them, at the head of a row or of a column. */
export interface MatrixParty {
  polity: PolityRecord;
  /** Its members that are meant: "Weimar Germany & Nazi Germany". */
  label: string;
  /** Undefined where the scheme has no region for it. */
  region: RegionRecord | undefined;
  /** How many recognitions its row or column holds. */
  count: number;
}

/** One recognition: the first act by which a recogniser's line granted the standing. */
export interface MatrixCell {
  /** Place of the row in {@link RecognitionMatrix.recognisers}. */
  row: number;
  /** Place of the column in {@link RecognitionMatrix.recognised}. */
  column: number;
  act: HistoryAct;
  year: number;
  /** Whether the first recognition certainly lies in that year. */
  certain: boolean;
}

/** Who recognised whom. */
export interface RecognitionMatrix {
  recognised: MatrixParty[];
  /** In the order asked for, or by the number of their recognitions, then by their first. */
  recognisers: MatrixParty[];
  cells: MatrixCell[];
  /** One English sentence that says what a cell is. */
  rule: string;
}

interface Entry {
  column: number;
  act: HistoryAct;
  range: DayRange;
}

/** One subject of each line for which a data set holds recognitions received. */
function usualRecognised(reference: Reference): PolityRecord[] {
  const lines = new Map<number, PolityRecord>();
  for (const dataset of reference.datasets.all) {
    if (dataset.direction === 'GRANTED') continue;
    for (const slug of dataset.subjects) {
      const polity = reference.polities.bySlug.get(slug);
      // The last of a line speaks for those it continues.
      if (polity) lines.set(polity.lineId, polity);
    }
  }
  return [...lines.values()];
}

function partyOf(members: readonly PolityRecord[], scheme: string, count: number): MatrixParty[] {
  const [polity] = members;
  if (!polity) return [];
  return [{ polity, label: lineLabel(members), region: polity.regions.get(scheme), count }];
}

/** First recognitions between many: one statement per recognised polity, two with sources chosen. */
export function loadMatrix(
  db: Database,
  reference: Reference,
  asked: MatrixQuestion,
): RecognitionMatrix {
  const filter: ActFilter = { ...asked.filter };
  if (asked.recognisers) filter.partners = asked.recognisers.map((polity) => polity.id);
  const columns = asked.recognised ?? usualRecognised(reference);
  const questionOf = (subject: PolityRecord): CountQuestion => ({
    ...asked,
    subject,
    filter,
    years: {},
    measure: 'FIRST',
    groupBy: [],
    direction: 'RECEIVED',
  });
  const lines = columns.map((subject) => countedLine(reference, subject, asked.mergePredecessors));
  const entries = columns.flatMap((subject, column): Entry[] => {
    const question = questionOf(subject);
    const { acts } = loadTurns(db, reference, lines[column] ?? [], question);
    return firstActs(question, acts).map((entry) => ({
      ...entry,
      column,
    }));
  });
  const rows = new Map<number, { asked: PolityRecord | undefined; entries: Entry[] }>();
  for (const polity of asked.recognisers ?? []) {
    if (!rows.has(polity.lineId)) rows.set(polity.lineId, { asked: polity, entries: [] });
  }
  for (const entry of entries) {
    const { lineId } = entry.act.partner;
    const row = rows.get(lineId) ?? { asked: undefined, entries: [] };
    row.entries.push(entry);
    rows.set(lineId, row);
  }
  const first = (row: readonly Entry[]) => Math.min(...row.map(({ range }) => range.earliest));
  const ordered = [...rows.values()];
  if (!asked.recognisers) {
    ordered.sort(
      (a, b) => b.entries.length - a.entries.length || first(a.entries) - first(b.entries),
    );
  }
  const recognisers = ordered.flatMap((row) => {
    const acted = row.entries
      .toSorted((a, b) => a.range.earliest - b.range.earliest)
      .map(({ act }) => act.partner);
    const members = acted.length > 0 ? acted : [row.asked].flatMap((polity) => polity ?? []);
    return partyOf(members, asked.scheme, row.entries.length);
  });
  return {
    recognised: columns.flatMap((subject, column) => {
      const count = entries.filter((entry) => entry.column === column).length;
      return partyOf(lines[column] ?? [], asked.scheme, count).map((party) => ({
        ...party,
        polity: subject,
      }));
    }),
    recognisers,
    cells: ordered.flatMap((row, at) =>
      row.entries.map(({ act, range, column }) => ({
        row: at,
        column,
        act,
        year: yearOf(dayUnder(asked.dateRule, range)),
        certain: yearOf(range.earliest) === yearOf(range.latest),
      })),
    ),
    // Rows that are named are seen in the matrix itself and need no words.
    rule: matrixRule(reference, { ...asked, direction: 'RECEIVED' }),
  };
}
