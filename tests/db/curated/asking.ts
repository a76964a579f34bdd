import type { CountQuestion } from '../../../db/counting/question.ts';
import { dayNumber } from '../../../db/dates/day-number.ts';
import { actsByIds, type ActRow } from '../../../db/queries/acts.ts';
import { countRecognitions, type CountedSeries } from '../../../db/queries/recognition-counts.ts';
import {
  loadReference,
  type Lookup,
  type PolityRecord,
  type SourceRecord,
} from '../../../db/reference/reference.ts';
import { openCurated } from './curated-database.ts';

export const db = openCurated();
export const reference = loadReference(db);

function find<T>(lookup: Lookup<T>, slug: string): T {
  const record = lookup.bySlug.get(slug);
  if (!record) throw new Error(`The curated data have no "${slug}".`);
  return record;
}

export const polity = (slug: string): PolityRecord => find(reference.polities, slug);
export const source = (slug: string): SourceRecord => find(reference.sources, slug);

/** The day number of an ISO day. */
export function day(iso: string): number {
  const [year, month, dayOfMonth] = iso.split('-').map(Number) as [number, number, number];
  return dayNumber(year, month, dayOfMonth);
}

/** First recognitions de jure received, by year, unless asked otherwise. */
export function count(subject: string, asked: Partial<CountQuestion> = {}): CountedSeries {
  return countRecognitions(db, reference, {
    subject: polity(subject),
    filter: {},
    years: {},
    measure: 'FIRST',
    standing: 'DE_JURE',
    groupBy: ['YEAR'],
    scheme: 'historical',
    direction: 'RECEIVED',
    dateRule: 'EARLIEST',
    mergePredecessors: true,
    ...asked,
  });
}

/** What the USSR and its predecessor received in one year. */
export function inYear(year: number, asked: Partial<CountQuestion> = {}): CountedSeries {
  return count('ussr', { years: { from: year, to: year }, ...asked });
}

/** Year → count, without the years of zero. */
export function byYear(series: CountedSeries): Record<string, number> {
  return Object.fromEntries(
    series.buckets.filter((b) => b.count > 0).map((b) => [String(b.year), b.count]),
  );
}

/** Region slug → count. */
export function byRegion(series: CountedSeries): Record<string, number> {
  return Object.fromEntries(series.buckets.map((b) => [b.region?.slug ?? 'none', b.count]));
}

/** The acts a series hands out, in chronological order. */
export const actsOf = (series: CountedSeries): ActRow[] => actsByIds(db, series.actIds);

/** The party of an act that is not of the subject's line. */
export function partnerOf(act: ActRow, subject: string): string {
  const { lineId } = polity(subject);
  const [other] = [act.actorId, act.targetId].flatMap((id) => {
    const party = reference.polities.byId.get(id);
    return party && party.lineId !== lineId ? [party.slug] : [];
  });
  if (!other) throw new Error(`${act.slug} has no partner of ${subject}.`);
  return other;
}

/** The slugs of the sources that support an act. */
export function supportersOf(act: ActRow): string[] {
  return db.$client
    .prepare<[number], string>(
      `SELECT sources.slug FROM claims JOIN sources ON sources.id = claims.source_id
       WHERE claims.act_id = ? AND claims.stance = 'SUPPORTS'`,
    )
    .pluck()
    .all(act.id);
}
