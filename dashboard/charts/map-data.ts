import { chooseName } from './choose-name.ts';
import { collate } from './collate.ts';
import { outlineOf } from './map-outlines.ts';
import type { MapAnswer, MapPartner, MapPolity, MapSpan } from './map-questions.ts';
import type { View } from './view-shape.ts';
import { defaultYears } from './view-shape.ts';

/**
 * How a state stands to the subject at the end of a year: recognises it de jure or de facto,
 * recognises it while relations are broken off, recognised it once, never did, or is the subject.
 */
export type MapStatus = 'DE_JURE' | 'DE_FACTO' | 'SEVERED' | 'ENDED' | 'NONE' | 'SUBJECT';

/** In the order of key and list. */
export const MAP_STATUSES: readonly MapStatus[] = [
  'SUBJECT',
  'DE_JURE',
  'DE_FACTO',
  'SEVERED',
  'ENDED',
  'NONE',
];

/** A state, or another partner, alive on the 31 December shown. */
export interface MapState {
  slug: string;
  /** Whether it is one of the states among which shares are counted. */
  isState: boolean;
  /** In the language of the view where one is known, else in English. */
  name: string;
  /** BCP 47 tag of the name. */
  language: string;
  capital: string | null;
  latitude: number | null;
  longitude: number | null;
  region: string;
  status: MapStatus;
  /** Since when it stands so, or until when it did, in words; empty for none. */
  since: string;
  /** Slug of the act by which it stands so; null for none, and where a polity’s own end decided. */
  act: string | null;
  /** Code of the modern outline that is filled for it; null where it has none of its own. */
  outline: string | null;
}

/** One year of the map. */
export interface MapData {
  /** The year whose 31 December is shown. */
  year: number;
  /** The years that can be shown, both inclusive. */
  years: { from: number; to: number };
  /** The states alive then, by status, then by name. */
  states: MapState[];
  /** How many states there are of each status. */
  counts: Readonly<Record<MapStatus, number>>;
}

/**
 * The years that can be shown, and the one that is: that of `asof`, else the last. A year beyond
 * those that are shown unasked brings all years.
 */
export function mapYears(
  { timeline }: MapAnswer,
  view: View,
): { year: number; from: number; to: number } {
  const asked = view.asof === null ? null : Number(/^-?\d{4}/.exec(view.asof)?.[0]);
  const usual = defaultYears(view.subjects);
  const isBeyond = asked !== null && view.to === usual.to && asked > (usual.to ?? Infinity);
  const from = Math.max(timeline.years.from, view.from ?? -Infinity);
  const last = isBeyond ? Infinity : (view.to ?? Infinity);
  const to = Math.max(from, Math.min(timeline.years.to, last));
  return { year: Math.max(from, Math.min(to, asked ?? to)), from, to };
}

/** The first of a line, by which all its members are one. */
function rootOf({ slug, line }: Pick<MapPolity, 'slug' | 'line'>): string {
  return line[0]?.slug ?? slug;
}

// A date counts at its earliest possible year, as in every count: what begins in a year holds on its
// 31 December, what ends in it does not.
function isAlive({ lives }: MapPolity, year: number): boolean {
  return lives.some(
    ({ begin, end, within }) =>
      !within && (begin?.year ?? -Infinity) <= year && (end?.year ?? Infinity) > year,
  );
}

function holds({ from, to }: MapSpan, year: number): boolean {
  return from.year <= year && (to?.year ?? Infinity) > year;
}

type Judgement = Pick<MapState, 'status' | 'since' | 'act'>;

const NOTHING: Judgement = { status: 'NONE', since: '', act: null };

function judge(partner: MapPartner | undefined, year: number): Judgement {
  if (partner === undefined) return NOTHING;
  const standing = partner.standing.find((span) => holds(span, year));
  if (standing) {
    const last = partner.relations.findLast((span) => span.from.year <= year);
    if (standing.standing === 'DE_JURE' && last?.to && !holds(last, year)) {
      return { status: 'SEVERED', since: last.to.label, act: last.closing?.slug ?? null };
    }
    const status = standing.standing === 'DE_FACTO' ? 'DE_FACTO' : 'DE_JURE';
    return { status, since: standing.from.label, act: standing.opening?.slug ?? null };
  }
  const last = partner.standing.findLast(({ from }) => from.year <= year);
  if (!last?.to) return NOTHING;
  return { status: 'ENDED', since: last.to.label, act: last.closing?.slug ?? null };
}

/** The name of a polity in a year, in the view's language where one is known. */
function nameIn(polity: MapPolity, view: View, year: number): { name: string; language: string } {
  const names = view.lang === 'en' ? [] : (polity.names ?? []);
  // On the last day of a year, a name that ended in it has gone.
  const borne = names.filter(({ to }) => (to?.year ?? Infinity) > year);
  const found = chooseName(borne.length > 0 ? borne : names, year);
  return found
    ? { name: found.name, language: view.lang }
    : { name: polity.shortName, language: 'en' };
}

/**
 * The polity that goes by a code today. Only for its own line is today's outline filled: that of
 * Germany says nothing of East Germany, nor that of Saudi Arabia of Hejaz.
 */
function findBearers(polities: readonly MapPolity[]): Map<string, string> {
  return new Map(
    polities.flatMap((polity) =>
      polity.iso3 && polity.lives.some(({ end }) => !end)
        ? [[polity.iso3, rootOf(polity)] as const]
        : [],
    ),
  );
}

/** What every state of a year is read from. */
interface World {
  view: View;
  year: number;
  /** First member of the subject's line. */
  subject: string;
  /** Partners by the first member of their line. */
  partners: ReadonlyMap<string, MapPartner>;
  /** First members of the lines that bear a code today. */
  bearers: ReadonlyMap<string, string>;
}

function readState(polity: MapPolity, region: string, world: World): MapState {
  const { view, year, subject, partners, bearers } = world;
  const root = rootOf(polity);
  const own = polity.iso3 != null && bearers.get(polity.iso3) === root;
  return {
    slug: polity.slug,
    isState: polity.kind === 'STATE' && isAlive(polity, year),
    ...nameIn(polity, view, year),
    capital: polity.capital ?? null,
    latitude: polity.latitude ?? null,
    longitude: polity.longitude ?? null,
    region,
    ...(root === subject
      ? { ...NOTHING, status: 'SUBJECT' as const }
      : judge(partners.get(root), year)),
    outline: own && polity.iso3 && outlineOf(polity.iso3) ? polity.iso3 : null,
  };
}

/** Whether a recognition holds; what ended, and what never was, is shown of living states only. */
function isInForce({ status }: MapState): boolean {
  return status === 'DE_JURE' || status === 'DE_FACTO' || status === 'SEVERED';
}

/** Lays an answer out for one year. */
export function arrangeMap(answer: MapAnswer, view: View): MapData {
  const { year, from, to } = mapYears(answer, view);
  const all = (answer.regionScheme?.regions ?? []).flatMap((region) =>
    region.polities.map((polity) => ({ polity, region: region.name })),
  );
  const world: World = {
    view,
    year,
    subject: rootOf(answer.timeline.subject),
    partners: new Map(answer.timeline.partners.map((one) => [rootOf(one.partner), one])),
    bearers: findBearers(all.map(({ polity }) => polity)),
  };
  const living = all.filter(({ polity }) => isAlive(polity, year));
  const roots = new Set(living.map(({ polity }) => rootOf(polity)));
  // Republics inside a union, and partners older than their independence, are no states of the year;
  // nor are governments in exile. Where their recognition holds, they are shown all the same.
  const partners = new Set(answer.timeline.partners.map(({ partner }) => partner.slug));
  const others = all.filter(
    ({ polity }) => partners.has(polity.slug) && !roots.has(rootOf(polity)),
  );
  const read = (list: typeof all): MapState[] =>
    list.map(({ polity, region }) => readState(polity, region, world));
  const states = [
    ...read(living).filter((state) => state.isState || state.status !== 'NONE'),
    ...read(others).filter(isInForce),
  ];
  const place = ({ status }: MapState): number => MAP_STATUSES.indexOf(status);
  const compare = collate(view.lang);
  states.sort((a, b) => place(a) - place(b) || compare(a.name, b.name));
  const counts = Object.fromEntries(
    MAP_STATUSES.map((status) => [status, states.filter((one) => one.status === status).length]),
  ) as Record<MapStatus, number>;
  return { year, years: { from, to }, states, counts };
}
