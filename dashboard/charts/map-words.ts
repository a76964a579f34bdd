import { countOf, formatNumber, joinWords } from './format.ts';
import { nameArea } from './map-area.ts';
import type { MapData, MapState, MapStatus } from './map-data.ts';
import { arrangeMap } from './map-data.ts';
import type { MapAnswer } from './map-questions.ts';
import type { View } from './view-shape.ts';
import { creditLine } from './words.ts';

/** What a status is called in key and lists. */
export const STATUS_NAMES: Readonly<Record<MapStatus, string>> = {
  SUBJECT: 'The polity itself',
  DE_JURE: 'Recognised it de jure',
  DE_FACTO: 'Recognised it de facto',
  SEVERED: 'De jure, relations broken off',
  ENDED: 'Recognition no longer in force',
  NONE: 'No recognition on record',
};

/** What the outlines are and are not. */
const BORDERS_NOTICE =
  'Outlines: Natural Earth 1:110m, today’s borders by who holds the ground, with no position taken on disputes; an outline is tinted only for a state whose own line bears it today.';

/** Title of the map: the reader's own, or whose recognition it shows, and when. */
export function mapTitle(answer: MapAnswer, view: View): string {
  if (view.title !== null) return view.title;
  const { year } = arrangeMap(answer, view);
  const where = view.area === 'WORLD' ? '' : `, ${nameArea(view.area)}`;
  return `Who recognised ${answer.timeline.labelInSentence} at the end of ${String(year)}${where}`;
}

/** More partners than this that are no states of the day are counted, not named. */
const NAMED_BESIDE = 4;

function recognisers({ counts }: MapData): number {
  return counts.DE_JURE + counts.SEVERED;
}

/** One line under the title: how many of the states of that day. */
export function mapSubtitle(answer: MapAnswer, view: View): string {
  if (view.subtitle !== null) return view.subtitle;
  const data = arrangeMap(answer, view);
  const others = data.states.filter(({ status }) => status !== 'SUBJECT');
  const alive = others.filter(({ isState }) => isState).length;
  const severed = data.counts.SEVERED;
  return (
    `31 December ${String(data.year)}: recognised de jure by ${formatNumber(recognisers(data))}` +
    (severed === 0 ? '' : ` (${formatNumber(severed)} of them without relations)`) +
    `, de facto by ${formatNumber(data.counts.DE_FACTO)}; ${countOf(alive, 'other state')} existed` +
    namePartnersBesideStates(others)
  );
}

/**
 * The partners that are shown though they are no states of the day, so that the numbers add up to the
 * symbols: members of a union, governments in exile, dependent territories.
 */
function namePartnersBesideStates(others: readonly MapState[]): string {
  const beside = others.filter(({ isState }) => !isState).map(({ name }) => name);
  if (beside.length === 0) return '';
  const names = beside.length > NAMED_BESIDE ? '' : `: ${joinWords(beside)}`;
  const noun = beside.length === 1 ? 'state of its own' : 'states of their own';
  return `, and ${countOf(beside.length, 'partner')} then no ${noun}${names}`;
}

/** What a symbol says, in a few words: “recognised it de jure since 1 February 1924”. */
export function describeState({ status, since }: MapState): string {
  switch (status) {
    case 'SUBJECT':
      return 'the polity itself';
    case 'DE_JURE':
      return `recognised it de jure since ${since}`;
    case 'DE_FACTO':
      return `recognised it de facto since ${since}`;
    case 'SEVERED':
      return `recognises it de jure, relations broken off since ${since}`;
    case 'ENDED':
      return `recognition no longer in force since ${since}`;
    case 'NONE':
      return 'no recognition on record';
  }
}

/** The map in a sentence or two, for those who cannot see it. */
export function mapSummary(answer: MapAnswer, view: View): string {
  const { states, year } = arrangeMap(answer, view);
  const named = states.filter(({ status }) => status === 'DE_JURE' || status === 'SEVERED');
  const start = `Map of the states of 31 December ${String(year)} by their recognition of ${answer.timeline.labelInSentence}.`;
  if (named.length === 0) return `${start} None recognised it de jure.`;
  const most = named.slice(0, 12).map(({ name }) => name);
  const more = named.length - most.length;
  const list = more > 0 ? [...most, countOf(more, 'other')] : most;
  return `${start} De jure: ${joinWords(list)}.`;
}

/** What is shown and how it was decided. */
export function mapRule(answer: MapAnswer): string {
  const whom = answer.timeline.labelInSentence;
  return `A symbol stands at the present or last capital of each state that existed on 31 December, and of every other partner whose recognition then held, such as a member of a union. It shows recognition received: what it granted ${whom}, not what ${whom} granted it. ${answer.timeline.rule}`;
}

/** The sources, the licence, and whose outlines they are. */
export function mapSources(answer: MapAnswer): string {
  const { subject, sources } = answer.timeline;
  const line = new Set(subject.line.map(({ slug }) => slug));
  return `${creditLine(sources, line, answer.datasets)} ${BORDERS_NOTICE}`;
}
