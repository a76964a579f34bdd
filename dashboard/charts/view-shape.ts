import type {
  ActKind,
  Alignment,
  Area,
  DateRule,
  Direction,
  Grouping,
  Layout,
  Measure,
  Order,
  RowSet,
  Standing,
} from './vocabulary.ts';

/** One curve: a polity and, when not empty, the only sources that are believed for it. */
export interface ViewSubject {
  slug: string;
  sources: string[];
}

/** A reader's own event: an EDTF day, month or year, and a label of at most 200 characters. */
export interface ViewMarker {
  date: string;
  label: string;
}

/** Everything a reader can choose; page, file, embed and command line share it. */
export interface View {
  /** 1 to 8 curves; default Soviet Russia and the USSR. */
  subjects: ViewSubject[];
  /** When not empty, only these partners count. */
  partners: string[];
  /** Partners left out. */
  without: string[];
  /** When not empty, only acts that one of these sources supports, as that source tells them. */
  sources: string[];
  /** When not empty, these kinds of act replace the standing. */
  kinds: ActKind[];
  /** When not empty, only partners in these regions of `scheme`. */
  regions: string[];
  /** First year shown, inclusive; null is the beginning of what the data cover. */
  from: number | null;
  /** Last year shown, inclusive; null is the end of what the data cover. */
  to: number | null;
  /** EDTF day, month or year for the partners by region; null counts all that ever were. */
  asof: string | null;
  measure: Measure;
  standing: Standing;
  by: Grouping;
  scheme: string;
  direction: Direction;
  dates: DateRule;
  align: Alignment;
  /** How several curves share the picture. */
  layout: Layout;
  /** Whether counts are divided by the states alive on that 31 December. */
  share: boolean;
  /** Order of the rows of timeline and matrix. */
  order: Order;
  /** Which rows the matrix has. */
  rows: RowSet;
  /** Part of the world that the map shows. */
  area: Area;
  /** null shows the subject's own markers, an empty list none; at most 20. */
  markers: ViewMarker[] | null;
  /** Whether predecessors the subject continues are counted with it. */
  merge: boolean;
  /** Whether acts without a seen source are counted. */
  unverified: boolean;
  /** Language of the names of polities, a BCP 47 tag; all other words are English. */
  lang: string;
  /** null follows the reader's system; files then are light. */
  theme: 'light' | 'dark' | null;
  /** Version of the data the link was made with. */
  v: string | null;
  /** What the evidence panel shows: a year, `year,group`, `region,slug` or `partner,slug`. */
  open: string | null;
  /** Size of a file in pixels, 320–2400 wide and 240–2400 high; null is the chart's own. */
  width: number | null;
  height: number | null;
  /** Pixels per pixel of a PNG, 1–4. */
  scale: number | null;
  /** The reader's own words in place of ours. */
  title: string | null;
  subtitle: string | null;
}

/** The polity shown when none is named. */
export const DEFAULT_SUBJECT = 'ussr';

/** The years shown when none are named: those of the starting question, or the whole coverage. */
export function defaultYears(subjects: readonly ViewSubject[]): {
  from: number | null;
  to: number | null;
} {
  const ours = subjects.every((subject) => subject.slug === DEFAULT_SUBJECT);
  return ours ? { from: 1917, to: 1946 } : { from: null, to: null };
}

/** What `/` shows without a query string. */
export const DEFAULT_VIEW: View = {
  subjects: [{ slug: DEFAULT_SUBJECT, sources: [] }],
  partners: [],
  without: [],
  sources: [],
  kinds: [],
  regions: [],
  from: 1917,
  to: 1946,
  asof: null,
  measure: 'FIRST',
  standing: 'DE_JURE',
  by: 'REGION',
  scheme: 'historical',
  direction: 'RECEIVED',
  dates: 'EARLIEST',
  align: 'CALENDAR',
  layout: 'OVERLAY',
  share: false,
  order: 'DATE',
  rows: 'FREQUENT',
  area: 'WORLD',
  markers: null,
  merge: true,
  unverified: false,
  lang: 'en',
  theme: null,
  v: null,
  open: null,
  width: null,
  height: null,
  scale: null,
  title: null,
  subtitle: null,
};
