/**
 * The closed value sets a reader can choose from, in the order in which menus show them. They are
 * the words of the API's enums, repeated here so that charts depend on nothing but themselves.
 */

/** What a bar counts; the first is the default. */
export const MEASURES = ['FIRST', 'ACTS', 'CUMULATIVE', 'IN_FORCE', 'IN_RELATIONS'] as const;
export type Measure = (typeof MEASURES)[number];

/** What a partner grants a subject, in rising order. */
export const STANDINGS = ['NONE', 'DE_FACTO', 'DE_JURE'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What the bars are divided by. */
export const GROUPINGS = ['NONE', 'REGION', 'KIND', 'STANDING'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Whether acts towards the subject are counted or acts by it; mutual acts belong to both. */
export const DIRECTIONS = ['RECEIVED', 'GRANTED'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Which year an uncertain date counts in; SPREAD counts the earliest and shows all possible. */
export const DATE_RULES = ['EARLIEST', 'LATEST', 'SPREAD'] as const;
export type DateRule = (typeof DATE_RULES)[number];

/** Calendar years, or years since the subject's founding. */
export const ALIGNMENTS = ['CALENDAR', 'FOUNDING'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

/** Curves in one plot, or a plot for each. */
export const LAYOUTS = ['OVERLAY', 'MULTIPLES'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** Order of rows: by first act, by region and then by first act, by name. */
export const ORDERS = ['DATE', 'REGION', 'NAME'] as const;
export type Order = (typeof ORDERS)[number];

/** Rows of the matrix: those with most recognitions, or all. */
export const ROW_SETS = ['FREQUENT', 'ALL'] as const;
export type RowSet = (typeof ROW_SETS)[number];

/** Part of the world that the map shows; the first is the default. */
export const AREAS = ['WORLD', 'EUROPE', 'ASIA', 'AFRICA', 'AMERICAS'] as const;
export type Area = (typeof AREAS)[number];

/** Kinds of diplomatic act. */
export const ACT_KINDS = [
  'RECOGNITION_DE_FACTO',
  'RECOGNITION_DE_JURE',
  'RECOGNITION_REFUSED',
  'RECOGNITION_WITHDRAWN',
  'RELATIONS_ESTABLISHED',
  'RELATIONS_SEVERED',
  'RELATIONS_RESTORED',
  'TREATY_SIGNED',
  'TREATY_ENDED',
  'INTERVENTION',
  'EXPULSION',
  'OTHER',
] as const;
export type ActKind = (typeof ACT_KINDS)[number];

/** Stocks are read on 31 December of each year; the other measures are flows within the year. */
export function isStock(measure: Measure): boolean {
  return measure === 'CUMULATIVE' || measure === 'IN_FORCE' || measure === 'IN_RELATIONS';
}

/** Canonical spelling in addresses: `IN_FORCE` → `in-force`. */
export function spellWord(word: string): string {
  return word.toLowerCase().replaceAll('_', '-');
}
