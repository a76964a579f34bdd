import type {
  AnswerDataset,
  AnswerDataVersion,
  AnswerSource,
  PartnerAnswer,
  RecognitionAnswer,
  RecognitionSeries,
} from './answers.ts';
import {
  capitalise,
  countOf,
  formatDay,
  formatLicence,
  formatNumber,
  formatYear,
  formatYears,
  joinWords,
} from './format.ts';
import { arrangeRecognitions, nameCurves } from './recognition-data.ts';
import type { View } from './view-shape.ts';
import { isStock } from './vocabulary.ts';
import { nameKind } from './vocabulary-names.ts';

const SOURCES_NAMED = 3;

function spanOf(answer: RecognitionAnswer): string {
  const spans = answer.recognitionCounts.map((series) => series.years);
  const [first] = spans;
  if (first === undefined) return '';
  return formatYears(
    Math.min(...spans.map(({ from }) => from)),
    Math.max(...spans.map(({ to }) => to)),
  );
}

/** The kinds chosen instead of a standing, in a sentence; empty when a standing is counted. */
function kindsOf(view: View): string {
  return joinWords(
    view.kinds.map((kind) => nameKind(kind).toLowerCase()),
    'or',
  );
}

/** Title of the recognitions chart: the reader's own, or one that says what is counted. */
export function recognitionTitle(answer: RecognitionAnswer, view: View): string {
  if (view.title !== null) return view.title;
  const whom = joinWords([
    ...new Set(answer.recognitionCounts.map((series) => series.labelInSentence)),
  ]);
  return `${headline(view, whom)}, ${spanOf(answer)}`;
}

/** What the view counts, as a title without years: “Recognition of Estonia”. */
export function headline(view: View, whom: string): string {
  const received = view.direction === 'RECEIVED';
  if (view.measure === 'IN_RELATIONS') return `Diplomatic relations with ${whom}`;
  if (view.kinds.length > 0) {
    return view.kinds.length > 2
      ? `Diplomatic acts ${received ? 'towards' : 'by'} ${whom}`
      : `${capitalise(joinWords(view.kinds.map((kind) => nameKind(kind).toLowerCase())))}: ${whom}`;
  }
  const tie = received ? 'of' : 'by';
  switch (view.measure) {
    case 'FIRST':
      return `Recognition ${tie} ${whom}`;
    case 'ACTS':
      return `Every recognition ${tie} ${whom}`;
    case 'CUMULATIVE':
      return `How recognition ${tie} ${whom} grew`;
    case 'IN_FORCE':
      return `Recognition ${tie} ${whom} in force`;
  }
}

/** One line under the title: what a bar is, and what divides it. */
export function recognitionSubtitle(answer: RecognitionAnswer, view: View): string {
  if (view.subtitle !== null) return view.subtitle;
  const parts: Record<View['by'], string> = {
    NONE: '',
    REGION: 'region of the partner',
    KIND: 'kind of act',
    STANDING: 'standing',
  };
  const part = parts[answer.recognitionCounts.length > 1 ? 'NONE' : view.by];
  const year = view.align === 'FOUNDING' ? 'year since the founding' : 'year';
  return `${describeBars(view)}, by ${joinWords([year, part].filter(Boolean))}`;
}

/** What a number is, as a subtitle begins: “Partners that recognised de jure for the first time”. */
export function describeBars(view: View): string {
  const received = view.direction === 'RECEIVED';
  const recognised = received ? 'recognised' : 'were recognised';
  const kinds = kindsOf(view);
  const firm = {
    NONE: 'with any standing or none',
    DE_FACTO: 'de facto or de jure',
    DE_JURE: 'de jure',
  }[view.standing];
  switch (view.measure) {
    case 'FIRST':
      return kinds === ''
        ? `Partners that ${recognised} ${firm} for the first time`
        : `Partners with their first act of this kind (${kinds})`;
    case 'ACTS':
      return kinds === '' ? `Acts of recognition ${firm}` : `Acts (${kinds})`;
    case 'CUMULATIVE':
      return kinds === ''
        ? `Partners that had ${received ? recognised : 'been recognised'} ${firm} by 31 December`
        : `Partners with such an act (${kinds}) by 31 December`;
    case 'IN_FORCE':
      return `Partners whose ${kinds === '' ? `recognition ${firm}` : `act (${kinds})`} held on 31 December`;
    case 'IN_RELATIONS':
      return 'Partners with active relations on 31 December';
  }
}

/** What a number counts, for labels beside it: `partner` or `act`. */
export function countedNoun(view: View): string {
  return view.measure === 'ACTS' ? 'act' : 'partner';
}

/** The chart in one or two sentences, for those who cannot see it. */
export function recognitionSummary(answer: RecognitionAnswer, view: View): string {
  const { years, groups } = arrangeRecognitions(answer, view);
  const noun = countedNoun(view);
  const sums = years.map((_, at) =>
    groups.reduce((sum, { counts }) => sum + (counts[at]?.count ?? 0), 0),
  );
  const names = nameCurves(answer, view);
  const say = (year: number): string =>
    view.align === 'FOUNDING' ? `year ${String(year)}` : formatYear(year);
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return 'The chart is empty.';
  const span = first === last ? say(first) : `${say(first)} to ${say(last)}`;
  const start = `Bar chart of ${joinWords(names)}, ${span}.`;
  const top = Math.max(...sums);
  if (top === 0) return `${start} Nothing is counted in these years.`;
  if (names.length > 1) {
    const totals = answer.recognitionCounts.map(
      (series, at) => `${names[at] ?? ''} ${formatNumber(series.total)}`,
    );
    return `${start} ${isStock(view.measure) ? 'At the end' : 'In all'}: ${joinWords(totals)}.`;
  }
  const most = years.filter((_, at) => sums[at] === top).map(say);
  const peak =
    most.length > 3
      ? `at most ${formatNumber(top)} in one year`
      : `most in ${joinWords(most)} (${formatNumber(top)})`;
  const total = answer.recognitionCounts[0]?.total ?? 0;
  const all = isStock(view.measure)
    ? `${countOf(total, noun)} at the end`
    : `${countOf(total, noun)} in all`;
  const empty = sums.filter((sum) => sum === 0).length;
  return `${start} ${all}, ${peak}${empty === 0 ? '' : `; none in ${countOf(empty, 'year')}`}.`;
}

/**
 * The counting rule of the first curve in full, then for whom the same holds; curves told by other
 * sources have their own sentence.
 */
export function recognitionRule(answer: RecognitionAnswer, view: View): string {
  const sets = new Map<string, RecognitionSeries[]>();
  for (const [at, series] of answer.recognitionCounts.entries()) {
    const key = view.subjects[at]?.sources.join() ?? '';
    sets.set(key, [...(sets.get(key) ?? []), series]);
  }
  return [...sets.values()]
    .flatMap(([first, ...others]) => {
      if (first === undefined) return [];
      const names = others.map(
        ({ labelInSentence, years }) => `${labelInSentence} (${formatYears(years.from, years.to)})`,
      );
      return names.length === 0 ? [first.rule] : [first.rule, `Likewise for ${joinWords(names)}.`];
    })
    .join(' ');
}

/** Title of the partners chart. */
export function partnerTitle(answer: PartnerAnswer, view: View): string {
  if (view.title !== null) return view.title;
  const whom = answer.polity?.lineInSentence ?? view.subjects[0]?.slug ?? '';
  return view.kinds.length > 0
    ? `Partners of ${whom}, by region`
    : `Who recognised ${whom}, by region`;
}

/** One line under the title: which partners, and as of when. */
export function partnerSubtitle(answer: PartnerAnswer, view: View): string {
  if (view.subtitle !== null) return view.subtitle;
  const sum = answer.partnersByRegion.reduce((total, group) => total + group.count, 0);
  const kinds = kindsOf(view);
  const total = countOf(sum, 'partner') + (kinds === '' ? '' : ` (${kinds})`);
  if (view.asof !== null) return `${total} in force as of ${formatDay(view.asof)}`;
  if (view.from !== null && view.to !== null) return `${total}, ${formatYears(view.from, view.to)}`;
  if (view.from !== null) return `${total} since ${formatYear(view.from)}`;
  if (view.to !== null) return `${total} up to ${formatYear(view.to)}`;
  return `${total} in the whole time the data cover`;
}

/** The partners chart in a sentence, for those who cannot see it. */
export function partnerSummary(answer: PartnerAnswer, view: View): string {
  const groups = answer.partnersByRegion.filter((group) => group.count > 0);
  if (groups.length === 0) return 'No region has a partner under these choices.';
  const parts = groups.map((group) => `${group.region.name} ${formatNumber(group.count)}`);
  return `Bar chart of ${partnerSubtitle(answer, view)}: ${joinWords(parts)}.`;
}

/** The counting rule of the answer; empty when no region has a partner. */
export function partnerRule(answer: PartnerAnswer): string {
  return [...new Set(answer.partnersByRegion.map((group) => group.rule))].join(' ');
}

/** Names at most three sources and counts the rest; the licences of the data follow. */
export function sourceLine(answer: RecognitionAnswer | PartnerAnswer): string {
  if ('partnersByRegion' in answer) return partnerCredits(answer);
  const series = answer.recognitionCounts;
  const sources = new Map<string, AnswerSource>(
    series.flatMap((one) => one.sources.map((source) => [source.slug, source] as const)),
  );
  const line = new Set(series.flatMap(({ subject }) => subject.line.map(({ slug }) => slug)));
  return creditLine([...sources.values()], line, answer.datasets);
}

/**
 * The credits of the partners. The sources are not part of the answer: where none are given, the data
 * sets that hold the acts listed are named as such.
 */
export function partnerCredits(
  answer: PartnerAnswer,
  sources: readonly AnswerSource[] = [],
): string {
  const listed = new Set(
    answer.partnersByRegion.flatMap(({ partners }) => partners.map(({ act }) => act.dataset.slug)),
  );
  return nameCredits(
    sources,
    answer.datasets.filter(({ slug }) => listed.has(slug)),
    answer.datasets,
  );
}

/** The same from its parts: the sources, the polities concerned, and all data sets. */
export function creditLine(
  sources: readonly AnswerSource[],
  subjects: ReadonlySet<string>,
  datasets: readonly AnswerDataset[],
): string {
  const own = datasets.filter((set) => set.subjects.some(({ slug }) => subjects.has(slug)));
  return nameCredits(sources, own, datasets);
}

/** Names the sources, or the data sets concerned, and the licences of these or else of all. */
function nameCredits(
  sources: readonly AnswerSource[],
  own: readonly AnswerDataset[],
  all: readonly AnswerDataset[],
): string {
  return [nameSources(sources, own), licenceLine(own.length > 0 ? own : all)]
    .filter((part) => part !== '')
    .join(' ');
}

/** The first sources of the answer, which has primary ones first; without any, the data sets. */
function nameSources(sources: readonly AnswerSource[], datasets: readonly AnswerDataset[]): string {
  const labels = [...new Set(sources.map(({ label }) => label))];
  if (labels.length > 0) return nameFirst('Source', labels);
  return nameFirst(
    'Data set',
    datasets.map(({ title }) => title),
  );
}

function nameFirst(noun: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  const more = names.length - SOURCES_NAMED;
  const named = names.slice(0, SOURCES_NAMED).join('; ');
  const rest = more > 0 ? ` and ${countOf(more, 'other')}` : '';
  return `${names.length === 1 ? noun : `${noun}s`}: ${named}${rest}.`;
}

function licenceLine(datasets: readonly AnswerDataset[]): string {
  const licences = [...new Set(datasets.map(({ licence }) => formatLicence(licence)))];
  return licences.length === 0 ? '' : `Data: Chancery, ${joinWords(licences)}.`;
}

/** The version of the data, as the foot of a file prints it. */
export function versionLine({ hash, released }: AnswerDataVersion): string {
  return `Data version ${hash.slice(0, 12)}, ${formatDay(released.slice(0, 10))}`;
}
