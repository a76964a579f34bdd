import type { Database } from '../client.ts';
import { statesAlive } from '../counting/alive.ts';
import { fillBuckets, type Bucket } from '../counting/buckets.ts';
import { everyAct, firstActs } from '../counting/flows.ts';
import type { CountQuestion } from '../counting/question.ts';
import { ruleSentence } from '../counting/rule.ts';
import { opens } from '../counting/selection.ts';
import { loadSpells, type Spell } from '../counting/spells.ts';
import { countedLine, coverageOf, foundingYear, lineEnds } from '../counting/subject-line.ts';
import type { Countable, Stretch } from '../counting/tally.ts';
import { yearOfEdge } from './history-edges.ts';
import type { HistoryAct } from '../counting/history-act.ts';
import { lineInSentence, lineLabel } from '../reference/lines.ts';
import type { PolityRecord, Reference } from '../reference/reference.ts';
import { loadTurns, type Turns } from './turning-acts.ts';

/** The answer to one question. */
export interface CountedSeries {
  subject: PolityRecord;
  /** The polities counted as one subject, the first of the line first. */
  line: PolityRecord[];
  /** "Soviet Russia & USSR". */
  label: string;
  /** "Soviet Russia & the USSR", as it stands inside a sentence. */
  labelInSentence: string;
  /** The line's first year, year 0 of an alignment at founding. */
  founded: number;
  /** The years shown. */
  years: Stretch;
  /** Flows: the sum of the counts in the years shown. Stocks: the count of the last year shown. */
  readonly total: number;
  readonly certain: number;
  readonly possible: number;
  /** One English sentence that says what was counted. */
  rule: string;
  buckets: Bucket[];
  /** Ids of all acts handed out by the buckets, in chronological order. */
  readonly actIds: number[];
  /** Acts that would have opened or counted but for having no source, over the whole history. */
  readonly unverified: number;
}

type Totals = Pick<Bucket, 'count' | 'certain' | 'possible'>;

const NOTHING: Totals = { count: 0, certain: 0, possible: 0 };

/** What a question counts, over the whole history of the line. */
export function countableOf(
  reference: Reference,
  question: CountQuestion,
  line: readonly PolityRecord[],
  history: readonly HistoryAct[],
): Countable {
  switch (question.measure) {
    case 'FIRST':
      return { entries: firstActs(question, history) };
    case 'ACTS':
      return { entries: everyAct(question, history) };
    case 'CUMULATIVE':
      return {
        partners: firstActs(question, history).map(({ act, range }): Spell[] => [
          { grounds: [{ act, closed: null }], opening: range, ending: null },
        ]),
      };
    case 'IN_FORCE':
    case 'IN_RELATIONS':
      return { partners: loadSpells(reference, question, history, lineEnds(line)) };
  }
}

function shownYears(
  reference: Reference,
  question: CountQuestion,
  line: readonly PolityRecord[],
  founded: number,
  { edges }: Turns,
): Stretch {
  const lastYear = () => Math.max(founded, yearOfEdge(edges().lastDay) ?? founded);
  return {
    from: question.years.from ?? founded,
    to: question.years.to ?? coverageOf(reference, line)?.to ?? lastYear(),
  };
}

/** Tells the buckets of years what only makes sense beside a year. */
function tellYears(
  reference: Reference,
  subject: PolityRecord,
  founded: number,
  buckets: readonly Bucket[],
): void {
  let year: number | null = null;
  let alive = 0;
  for (const bucket of buckets) {
    if (bucket.year === null) continue;
    if (bucket.year !== year) alive = statesAlive(reference, subject, bucket.year);
    year = bucket.year;
    bucket.offset = bucket.year - founded;
    bucket.alive = alive;
    bucket.share = alive > 0 ? bucket.count / alive : null;
  }
}

/** How many acts without a source the question would otherwise have counted. */
function countUnverified(
  db: Database,
  reference: Reference,
  question: CountQuestion,
  line: readonly PolityRecord[],
): number {
  if (question.filter.confidence?.includes('UNVERIFIED') || question.filter.sources) return 0;
  const filter = { ...question.filter, confidence: ['UNVERIFIED'] as const };
  const { acts } = loadTurns(db, reference, line, { ...question, filter });
  return acts.filter((act) => opens(question, act)).length;
}

/**
 * Counts recognitions for one subject by the rules of docs/data-guidelines.md. The order of steps:
 * the filter, direction and standing choose the acts; the measure is taken over the whole history;
 * only then are the years cut.
 */
export function countRecognitions(
  db: Database,
  reference: Reference,
  question: CountQuestion,
): CountedSeries {
  const { subject } = question;
  const line = countedLine(reference, subject, question.mergePredecessors);
  const labelInSentence = lineInSentence(line);
  const turns = loadTurns(db, reference, line, question);
  const founded = foundingYear(reference, subject, () => yearOfEdge(turns.edges().firstDay));
  const years = shownYears(reference, question, line, founded, turns);
  const countable = countableOf(reference, question, line, turns.acts);
  const buckets = fillBuckets(question, countable, years);
  tellYears(reference, subject, founded, buckets);
  let totals: Totals | undefined;
  const countTotals = (): Totals => {
    totals ??= fillBuckets({ ...question, groupBy: [] }, countable, years)[0] ?? NOTHING;
    return totals;
  };
  return {
    subject,
    line,
    label: lineLabel(line),
    labelInSentence,
    founded,
    years,
    // Most questions ask for one of these, and many for none.
    get total() {
      return countTotals().count;
    },
    get certain() {
      return countTotals().certain;
    },
    get possible() {
      return countTotals().possible;
    },
    rule: ruleSentence(reference, question, labelInSentence, years),
    buckets,
    // Most questions do not ask for these.
    get actIds() {
      return [...new Set(buckets.flatMap((bucket) => bucket.actIds))].sort((a, b) => a - b);
    },
    get unverified() {
      return countUnverified(db, reference, question, line);
    },
  };
}
